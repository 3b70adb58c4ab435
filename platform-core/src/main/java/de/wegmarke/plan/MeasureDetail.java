package de.wegmarke.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one measure.
 *
 * @param version goes back with a {@link MeasureChange}
 * @param bodiesAsWritten the wording of the document
 * @param topic the measure's own topic; {@code inheritedTopic} that of its place in the outline
 * @param outline from the action field down to the place the measure hangs on
 * @param previous path of the measure before it in natural order, {@code next} after it
 * @param gone whether a newer edition no longer holds it
 */
public record MeasureDetail(
        int version,
        String number,
        String path,
        String text,
        MeasureKind kind,
        Deadline deadline,
        boolean overdue,
        FinancialEffect financialEffect,
        String bodiesAsWritten,
        List<BodyPartView> bodies,
        boolean markedNew,
        @Nullable String topic,
        @Nullable String inheritedTopic,
        List<String> tags,
        @Nullable String addressee,
        MeasureState state,
        @Nullable Assessment assessment,
        @Nullable String stateReason,
        @Nullable String reviewResult,
        @Nullable LocalDate stateAsOf,
        List<OutlineStep> outline,
        List<NoteView> notes,
        @Nullable String previous,
        @Nullable String next,
        @Nullable Instant changedAt,
        @Nullable String changedBy,
        boolean gone) {}
