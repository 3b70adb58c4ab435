package de.wegmarke.plan;

import static java.util.Objects.requireNonNull;

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
     * @throws RuleViolation if there is no such body
     */
    Found find(List<MeasureChange.BodyPart> parts) {
        var byCode =
                bodies
                        .findByCodeIn(parts.stream().map(MeasureChange.BodyPart::code).toList())
                        .stream()
                        .collect(Collectors.toMap(Body::code, body -> body));
        var responsibilities =
                parts.stream()
                        .map(
                                part -> {
                                    var body = byCode.get(part.code());
                                    if (body == null) {
                                        throw new RuleViolation(
                                                "measure.rule.body-unknown", part.code());
                                    }
                                    return new Responsibility(
                                            body.id(), part.role(), part.specifier());
                                })
                        .toList();
        var wording =
                parts.stream()
                        .map(
                                part ->
                                        ResponsibilityWording.of(
                                                requireNonNull(byCode.get(part.code())).name(),
                                                part.role(),
                                                part.specifier()))
                        .collect(Collectors.joining("; "));
        return new Found(responsibilities, wording);
    }
}
