package de.wegmarke.reporting;

import de.wegmarke.plan.MeasureKind;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.plan.ResponsibilityRole;
import de.wegmarke.plan.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One return with everything that is needed to write or to review it.
 *
 * @param version the version that a form is opened with
 * @param label name of the measure, with {@code text} as it read when the cycle opened
 * @param planState state of the measure when the cycle opened
 * @param collective name of the collective body that brought it onto the list
 * @param contentHidden a draft of somebody else; {@code content} is empty then
 * @param reviewComment what the integration management asks for
 * @param previous null if the body said nothing in the cycle before
 */
public record ReturnView(
        ReturnRef ref,
        int version,
        String label,
        String text,
        MeasureKind kind,
        String deadline,
        @Nullable LocalDate dueBy,
        String fieldNumber,
        String fieldTitle,
        MeasureState planState,
        String bodyName,
        ResponsibilityRole role,
        @Nullable String collective,
        ReturnState state,
        boolean leftOut,
        @Nullable StatementKind statement,
        ReturnContent content,
        boolean contentHidden,
        @Nullable Instant editedAt,
        @Nullable String editedBy,
        @Nullable Instant handedInAt,
        @Nullable String handedInBy,
        @Nullable ReturnWay way,
        boolean late,
        @Nullable String reviewComment,
        int laterChanges,
        @Nullable PreviousReturn previous) {

    /** State that the body gave in the cycle before. */
    public @Nullable MeasureState previousState() {
        return previous == null ? null : previous.content().state();
    }

    /** The first thing that keeps this content from being handed in here; empty if nothing does. */
    public Optional<RuleViolation> missingIn(ReturnContent given) {
        try {
            ReturnRules.check(given, previousState());
            return Optional.empty();
        } catch (RuleViolation missing) {
            return Optional.of(missing);
        }
    }

    /** Whether the body may write in it, as far as the return itself is concerned. */
    public boolean writable() {
        return !leftOut && !state.handedIn();
    }
}
