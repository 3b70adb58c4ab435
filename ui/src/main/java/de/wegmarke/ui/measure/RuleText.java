package de.wegmarke.ui.measure;

import de.wegmarke.plan.RuleViolation;
import de.wegmarke.ui.component.Wording;

/** The sentence that a person reads when a rule refuses a change. */
public final class RuleText {

    private RuleText() {}

    /** The sentence for the rule, with its numbers, names and states in words. */
    public static String of(RuleViolation refused) {
        var arguments =
                refused.arguments().stream()
                        .map(value -> value instanceof Enum<?> word ? Wording.of(word) : value)
                        .toArray();
        return Wording.t(refused.messageKey(), arguments);
    }
}
