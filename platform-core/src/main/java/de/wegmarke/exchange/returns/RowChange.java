package de.wegmarke.exchange.returns;

import de.wegmarke.plan.RuleViolation;
import de.wegmarke.reporting.ReturnEntry;
import de.wegmarke.reporting.ReturnRef;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the file asks for.
 *
 * @param row as the spreadsheet counts it, from 1
 * @param label name of the measure
 * @param entry what would be written; null if nothing can be
 * @param because why it is not handed in although the file asks for it, or cannot be written at all
 * @param editedBy who wrote on the platform last
 */
public record RowChange(
        int row,
        ReturnRef ref,
        String label,
        String bodyName,
        List<FieldDifference> differences,
        @Nullable ReturnEntry entry,
        @Nullable RuleViolation because,
        @Nullable String editedBy) {

    public RowChange {
        differences = List.copyOf(differences);
    }

    /** Whether it would be handed in, and not only kept as a draft. */
    public boolean handsIn() {
        return entry != null && entry.handInAs() != null;
    }

    ReturnEntry required() {
        return Objects.requireNonNull(entry);
    }
}
