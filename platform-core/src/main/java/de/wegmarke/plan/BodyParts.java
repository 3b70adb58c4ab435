package de.wegmarke.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
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
     * A body that was merged into another one since counts as that other one; if both are named,
     * the stronger part counts, as when they were merged.
     *
     * @throws RuleViolation if there is no such body
     */
    Found find(List<MeasureChange.BodyPart> parts) {
        var named =
                bodies
                        .findByCodeIn(parts.stream().map(MeasureChange.BodyPart::code).toList())
                        .stream()
                        .collect(Collectors.toMap(NamedBody::code, NamedBody::body));
        var found = new LinkedHashMap<Body, Responsibility>();
        for (var part : parts) {
            var body = named.get(part.code());
            if (body == null) {
                throw new RuleViolation("measure.rule.body-unknown", part.code());
            }
            found.merge(
                    body,
                    new Responsibility(body.id(), part.role(), part.specifier()),
                    Responsibility::stronger);
        }
        return new Found(
                List.copyOf(found.values()),
                found.entrySet().stream()
                        .map(part -> wording(part.getKey(), part.getValue()))
                        .collect(Collectors.joining("; ")));
    }

    private static String wording(Body body, Responsibility part) {
        return ResponsibilityWording.of(body.name(), part.role(), part.specifier());
    }
}
