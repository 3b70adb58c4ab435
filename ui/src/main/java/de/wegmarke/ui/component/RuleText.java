package de.wegmarke.ui.component;

import de.wegmarke.plan.RuleViolation;
import java.time.LocalDate;

/** The sentence that a person reads when a rule refuses a change. */
public final class RuleText {

    private RuleText() {}

    /** The sentence for the rule, with its numbers, names and states in words. */
    public static String of(RuleViolation refused) {
        var arguments = refused.arguments().stream().map(RuleText::words).toArray();
        return Wording.t(refused.messageKey(), arguments);
    }

    private static Object words(Object value) {
        return switch (value) {
            case Enum<?> word -> Wording.of(word);
            case LocalDate day -> DateText.of(day);
            default -> value;
        };
    }
}
