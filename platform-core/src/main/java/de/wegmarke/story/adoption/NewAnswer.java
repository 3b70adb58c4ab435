package de.wegmarke.story.adoption;

import de.wegmarke.plan.RuleViolation;

/**
 * What the municipality of a story answers.
 *
 * @param office who answers: an office, never a person
 * @param published whether question and answer are shown to everybody who reads the story
 * @throws RuleViolation if the office or the answer is missing or too long
 */
public record NewAnswer(String office, String text, boolean published) {

    /** In characters. */
    public static final int LONGEST = 8_000;

    public NewAnswer {
        office = office.strip();
        text = text.strip();
        NewQuestion.requireOffice(office);
        if (text.isEmpty()) {
            throw new RuleViolation("question.rule.answer-missing");
        }
        if (text.length() > LONGEST) {
            throw new RuleViolation("question.rule.too-long", LONGEST);
        }
    }
}
