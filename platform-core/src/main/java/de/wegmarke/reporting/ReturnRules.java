package de.wegmarke.reporting;

import de.wegmarke.plan.MeasureState;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.plan.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a return must say before it can be handed in. A council asks why something was postponed,
 * given up, fell behind or needs more time; so whoever reports it says so at once.
 */
final class ReturnRules {

    private ReturnRules() {}

    /**
     * @param previous state in the last report, if there was one
     * @throws RuleViolation with the first thing that is missing
     */
    static void check(ReturnContent content, @Nullable MeasureState previous) {
        var state = content.state();
        if (state == null) {
            throw new RuleViolation("return.rule.state-missing");
        }
        if (content.stateReason() == null) {
            if (state.needsReason()) {
                throw new RuleViolation("return.rule.reason-missing", state);
            }
            if (previous != null && fallsBehind(previous, state)) {
                throw new RuleViolation("return.rule.fell-behind", previous, state);
            }
        }
        if (content.newDeadline() != null && content.deadlineReason() == null) {
            throw new RuleViolation("return.rule.deadline-reason-missing");
        }
        if (content.evidenceUrl() != null && !WebAddress.isOne(content.evidenceUrl())) {
            throw new RuleViolation("note.rule.address-not-web");
        }
    }

    static boolean fallsBehind(MeasureState before, MeasureState now) {
        return progress(before) > progress(now) && progress(now) >= 0;
    }

    /** How far a state is on the way; below zero for those beside the way. */
    private static int progress(MeasureState state) {
        return switch (state) {
            case NOT_STARTED -> 0;
            case IN_PREPARATION -> 1;
            case IN_PROGRESS -> 2;
            case PARTLY_DONE -> 3;
            case DONE, ONGOING_RUNNING -> 4;
            case POSTPONED, DISCONTINUED -> -1;
        };
    }
}
