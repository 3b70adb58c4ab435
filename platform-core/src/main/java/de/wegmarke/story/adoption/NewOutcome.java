package de.wegmarke.story.adoption;

import de.wegmarke.plan.RuleViolation;

/**
 * What a municipality says became of a story that it took up.
 *
 * @param why in words: what worked, what was changed, what did not
 * @param released whether others may read it
 * @throws RuleViolation if nothing says why, or too much
 */
public record NewOutcome(AdoptionOutcome outcome, String why, boolean released) {

    /** In characters. */
    public static final int LONGEST = 4_000;

    public NewOutcome {
        why = why.strip();
        if (why.isEmpty()) {
            throw new RuleViolation("adoption.rule.why-missing");
        }
        if (why.length() > LONGEST) {
            throw new RuleViolation("adoption.rule.too-long", LONGEST);
        }
    }
}
