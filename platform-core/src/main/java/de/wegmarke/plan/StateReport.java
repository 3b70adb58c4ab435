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
        reason = reason == null || reason.isBlank() ? null : reason.strip();
        reviewResult = reviewResult == null || reviewResult.isBlank() ? null : reviewResult.strip();
        if (state.needsReason() && reason == null) {
            throw new RuleViolation("measure.rule.state-needs-reason", state);
        }
    }
}
