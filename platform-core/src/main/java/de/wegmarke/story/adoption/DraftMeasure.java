package de.wegmarke.story.adoption;

import de.wegmarke.plan.MeasureChange;
import de.wegmarke.plan.NewMeasure;
import de.wegmarke.plan.RuleViolation;
import java.util.List;

/**
 * A measure as it is drafted from a story.
 *
 * @param place path of the place in the plan, for example {@code 1.8}
 * @param deadline wording, empty while nobody has said; {@code financialEffect} likewise
 * @throws RuleViolation if it has no place, or its text says nothing or too much
 */
public record DraftMeasure(
        String place,
        String text,
        List<MeasureChange.BodyPart> bodies,
        String deadline,
        String financialEffect) {

    public DraftMeasure {
        if (place.isBlank()) {
            throw new RuleViolation("adoption.rule.place-missing");
        }
        // The same rules as for the measure that it is to become.
        var checked = new NewMeasure(place, text, bodies, deadline, financialEffect, null);
        text = checked.text();
        bodies = checked.bodies();
        deadline = checked.deadline();
        financialEffect = checked.financialEffect();
    }

    /** A first draft: where, and what. */
    public static DraftMeasure at(String place, String text) {
        return new DraftMeasure(place, text, List.of(), "", "");
    }

    NewMeasure measure(String reason) {
        return new NewMeasure(place, text, bodies, deadline, financialEffect, reason);
    }
}
