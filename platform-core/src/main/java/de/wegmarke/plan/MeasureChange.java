package de.wegmarke.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a measure that a person may edit, as it stands on the form.
 *
 * @param version the version that the form was opened with; another one means a conflict
 * @param deadline wording of the deadline; what is not understood is kept as written
 * @param financialEffect wording of the cost
 * @param bodies in the order of the form
 * @param topic common topic code ("T3"), or nothing to inherit the topic of the outline
 * @param reason why the change is made; shown in the history
 */
public record MeasureChange(
        int version,
        String text,
        MeasureKind kind,
        List<BodyPart> bodies,
        String deadline,
        String financialEffect,
        boolean markedNew,
        @Nullable String topic,
        List<String> tags,
        @Nullable String addressee,
        StateReport report,
        @Nullable String reason) {

    private static final int LONGEST = 8_000;

    public MeasureChange {
        text = text.strip();
        deadline = deadline.strip();
        financialEffect = financialEffect.strip();
        topic = topic == null || topic.isBlank() ? null : topic;
        addressee = addressee == null || addressee.isBlank() ? null : addressee.strip();
        reason = reason == null || reason.isBlank() ? null : reason.strip();
        tags =
                tags.stream()
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .sorted()
                        .distinct()
                        .toList();
        bodies = List.copyOf(bodies);
        if (text.isEmpty()) {
            throw new RuleViolation("measure.rule.text-missing");
        }
        if (text.length() > LONGEST) {
            throw new RuleViolation("measure.rule.text-too-long", LONGEST);
        }
        if (bodies.stream().map(BodyPart::code).distinct().count() < bodies.size()) {
            throw new RuleViolation("measure.rule.body-named-twice");
        }
    }

    /** A body's part in the measure, by the body's code. */
    public record BodyPart(String code, ResponsibilityRole role, @Nullable String specifier) {}
}
