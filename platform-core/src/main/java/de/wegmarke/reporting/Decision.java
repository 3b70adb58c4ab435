package de.wegmarke.reporting;

import de.wegmarke.plan.MeasureState;
import de.wegmarke.plan.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What the integration management says about a measure beside the returns.
 *
 * @param state the measure's state in the report; null leaves it to the returns
 * @param reason why; needed where a state needs one
 * @param remark words of its own for the report
 */
public record Decision(
        @Nullable MeasureState state, @Nullable String reason, @Nullable String remark) {

    public Decision {
        reason = blankToNull(reason);
        remark = blankToNull(remark);
        if (state != null && state.needsReason() && reason == null) {
            throw new RuleViolation("return.rule.reason-missing", state);
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > ReturnContent.LONGEST) {
            throw new RuleViolation("return.rule.text-too-long", ReturnContent.LONGEST);
        }
        return text.strip();
    }
}
