package de.wegmarke.reporting;

import de.wegmarke.plan.MeasureKind;
import de.wegmarke.plan.MeasureState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure in a report, with the labels of the day of the close.
 *
 * @param label as printed, with the place in front of it: {@code 1.8 M2}
 * @param placeNumber number of what it stands under, for example of its recommendation
 * @param deadline as written in the plan at the close
 * @param dueBy the last day of that deadline, if it has one
 * @param state as of the cut-off date; null if nobody said so or the bodies disagree
 * @param stateReason why it was postponed or is not pursued further
 * @param previousState in the report before; null if there was none or the measure is new
 * @param newDeadline asked for in this cycle, with the reason
 * @param remark the integration management's own words for the report
 */
public record ReportedMeasure(
        String path,
        String label,
        String text,
        MeasureKind kind,
        String placeNumber,
        String placeTitle,
        String deadline,
        @Nullable LocalDate dueBy,
        String financialEffect,
        String bodies,
        @Nullable MeasureState state,
        boolean disputed,
        @Nullable String stateReason,
        @Nullable MeasureState previousState,
        boolean addedSince,
        @Nullable String newDeadline,
        @Nullable String newDeadlineReason,
        @Nullable String remark,
        List<BodyStatement> statements) {

    public ReportedMeasure {
        statements = List.copyOf(statements);
    }

    /** Whether the state is another one than in the report before. */
    public boolean stateChanged() {
        return previousState != null && state != null && previousState != state;
    }

    /**
     * Whether the report must say why: postponed, given up, not begun or underway past its
     * deadline.
     *
     * @param cutOff the day that the report speaks of
     */
    public boolean notReached(LocalDate cutOff) {
        if (state == MeasureState.POSTPONED || state == MeasureState.DISCONTINUED) {
            return true;
        }
        var open = state == null || !state.finished() && state != MeasureState.ONGOING_RUNNING;
        return open && dueBy != null && !dueBy.isAfter(cutOff);
    }
}
