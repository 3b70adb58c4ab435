package de.wegmarke.plan;

import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the bodies that somebody has named on a form, and words them as a plan does. */
@Component
class BodyParts {

    /** What a form names, found and worded. */
    record Found(List<Responsibility> responsibilities, String wording) {}

    private final BodyRepository bodies;

    BodyParts(BodyRepository bodies) {
        this.bodies = bodies;
    }

    /**
     * A body that was merged into another one since counts as that other one.
     *
     * @throws RuleViolation if there is no such body
     */
    Found find(List<MeasureChange.BodyPart> parts) {
        var responsibilities = new LinkedHashMap<Responsibility, String>();
        for (var part : parts) {
            var body =
                    bodies.findByCode(part.code())
                            .orElseThrow(
                                    () ->
                                            new RuleViolation(
                                                    "measure.rule.body-unknown", part.code()));
            responsibilities.putIfAbsent(
                    new Responsibility(body.id(), part.role(), part.specifier()),
                    ResponsibilityWording.of(body.name(), part.role(), part.specifier()));
        }
        return new Found(
                List.copyOf(responsibilities.keySet()),
                String.join("; ", responsibilities.values()));
    }
}
