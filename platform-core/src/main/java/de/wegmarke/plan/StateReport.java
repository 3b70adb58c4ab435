package de.wegmarke.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a measure is, as somebody responsible reports it.
 *
 * @param reason why it was postponed or is not pursued further; required for these two states
 * @param reviewResult what the examination found, for a review mandate (Prüfauftrag)
 * @param asOf the day the state is true for, not the day it was typed
 */
public record StateReport(
        MeasureState state,
        @Nullable Assessment assessment,
        @Nullable String reason,
        @Nullable String reviewResult,
        @Nullable LocalDate asOf) {

    public StateReport {
        reason = reasonFor(state, reason);
        reviewResult = reviewResult == null || reviewResult.isBlank() ? null : reviewResult.strip();
    }

    /** The reason without blanks around it; refused where the state needs one and there is none. */
    static @Nullable String reasonFor(MeasureState state, @Nullable String given) {
        var reason = given == null || given.isBlank() ? null : given.strip();
        if (state.needsReason() && reason == null) {
            throw new RuleViolation("measure.rule.state-needs-reason", state);
        }
        return reason;
    }

    /** This report brought to another state; what else it says stays. */
    StateReport brought(BulkChange.State change) {
        var keepsReason = change.reason() == null && change.state() == state;
        return new StateReport(
                change.state(),
                assessment,
                keepsReason ? reason : change.reason(),
                reviewResult,
                change.asOf() == null ? asOf : change.asOf());
    }
}
