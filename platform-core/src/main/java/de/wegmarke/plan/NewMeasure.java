package de.wegmarke.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure that somebody adds to the plan between two editions.
 *
 * @param place path of the place it is to hang on
 * @param deadline wording of the deadline; {@code financialEffect} that of the cost
 * @param reason why; shown in the history
 * @throws RuleViolation if it says nothing, too much, or names a body twice
 */
public record NewMeasure(
        String place,
        String text,
        List<MeasureChange.BodyPart> bodies,
        String deadline,
        String financialEffect,
        @Nullable String reason) {

    /** In characters. */
    public static final int LONGEST_TEXT = 8_000;

    public NewMeasure {
        text = text.strip();
        deadline = deadline.strip();
        financialEffect = financialEffect.strip();
        bodies = List.copyOf(bodies);
        if (text.isEmpty()) {
            throw new RuleViolation("measure.rule.text-missing");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new RuleViolation("measure.rule.text-too-long", LONGEST_TEXT);
        }
        if (bodies.stream().map(MeasureChange.BodyPart::code).distinct().count() < bodies.size()) {
            throw new RuleViolation("measure.rule.body-named-twice");
        }
    }
}
