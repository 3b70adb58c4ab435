package de.wegmarke.reporting;

import de.wegmarke.plan.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Why somebody did what is written down for good. */
final class Reason {

    private static final int LONGEST = 1_000;

    private Reason() {}

    /**
     * The reason without blanks around it.
     *
     * @throws RuleViolation if there is none, or if it is longer than 1,000 characters
     */
    static String required(@Nullable String given) {
        if (given == null || given.isBlank()) {
            throw new RuleViolation("cycle.rule.reason-missing");
        }
        var reason = given.strip();
        if (reason.length() > LONGEST) {
            throw new RuleViolation("cycle.rule.reason-too-long", LONGEST);
        }
        return reason;
    }
}
