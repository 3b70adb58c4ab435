package de.wegmarke.story.adoption;

import de.wegmarke.plan.RuleViolation;

/**
 * What a municipality asks about a story of another one.
 *
 * @param office who asks, for example "Integrationsmanagement"; an office, never a person
 * @param mayPublish whether the other municipality may show question and answer to everybody
 * @throws RuleViolation if the office or the question is missing or too long
 */
public record NewQuestion(String office, String text, boolean mayPublish) {

    /** In characters. */
    public static final int LONGEST = 4_000;

    /** In characters. */
    public static final int LONGEST_OFFICE = 200;

    public NewQuestion {
        office = office.strip();
        text = text.strip();
        requireOffice(office);
        if (text.isEmpty()) {
            throw new RuleViolation("question.rule.text-missing");
        }
        if (text.length() > LONGEST) {
            throw new RuleViolation("question.rule.too-long", LONGEST);
        }
    }

    static void requireOffice(String office) {
        if (office.isBlank() || office.length() > LONGEST_OFFICE) {
            throw new RuleViolation("question.rule.office", LONGEST_OFFICE);
        }
    }
}
