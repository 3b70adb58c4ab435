package de.wegmarke.reporting;

import de.wegmarke.plan.MeasureState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A return in a list.
 *
 * @param reported state that was reported; null of a draft, which nobody else sees
 * @param laterChanges how often it was changed after acceptance
 */
public record ReturnRow(
        ReturnRef ref,
        String label,
        String measure,
        String fieldPath,
        String bodyName,
        @Nullable String collective,
        ReturnState state,
        boolean leftOut,
        @Nullable StatementKind kind,
        @Nullable MeasureState reported,
        @Nullable Instant handedInAt,
        boolean late,
        int laterChanges) {}
