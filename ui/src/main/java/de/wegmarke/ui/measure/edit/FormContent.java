package de.wegmarke.ui.measure.edit;

import de.wegmarke.plan.Assessment;
import de.wegmarke.plan.MeasureChange;
import de.wegmarke.plan.MeasureDetail;
import de.wegmarke.plan.MeasureField;
import de.wegmarke.plan.MeasureKind;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.plan.ResponsibilityRole;
import de.wegmarke.plan.StateReport;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the form of a measure, finished or not: nothing is checked here, so that a
 * half-typed form can be kept.
 *
 * @param topic code of the measure's own topic, or nothing to inherit that of its place
 * @param reason why the change is made; belongs to the change, not to the measure
 */
record FormContent(
        String text,
        MeasureKind kind,
        List<Part> bodies,
        String deadline,
        String financialEffect,
        boolean markedNew,
        @Nullable String topic,
        List<String> tags,
        String addressee,
        MeasureState state,
        @Nullable Assessment assessment,
        String stateReason,
        String reviewResult,
        @Nullable LocalDate stateAsOf,
        String reason) {

    FormContent {
        bodies = List.copyOf(bodies);
        tags = tags.stream().sorted().distinct().toList();
    }

    /** A body's row on the form; the code is empty while no body is chosen. */
    record Part(String code, ResponsibilityRole role, String specifier) {

        boolean isEmpty() {
            return code.isEmpty() && specifier.isBlank();
        }

        MeasureChange.BodyPart change() {
            return new MeasureChange.BodyPart(
                    code, role, specifier.isBlank() ? null : specifier.strip());
        }
    }

    static FormContent of(MeasureDetail measure) {
        return new FormContent(
                measure.text(),
                measure.kind(),
                measure.bodies().stream()
                        .map(body -> new Part(body.code(), body.role(), orEmpty(body.specifier())))
                        .toList(),
                measure.deadline().asWritten(),
                measure.financialEffect().asWritten(),
                measure.markedNew(),
                measure.topic(),
                measure.tags(),
                orEmpty(measure.addressee()),
                measure.state(),
                measure.assessment(),
                orEmpty(measure.stateReason()),
                orEmpty(measure.reviewResult()),
                measure.stateAsOf(),
                "");
    }

    /**
     * The change that the form asks for.
     *
     * @throws de.wegmarke.plan.RuleViolation if a rule refuses it as it stands
     */
    MeasureChange change(int version) {
        return new MeasureChange(
                version,
                text,
                kind,
                bodies.stream().filter(part -> !part.isEmpty()).map(Part::change).toList(),
                deadline,
                financialEffect,
                markedNew,
                topic,
                tags,
                addressee,
                report(),
                reason);
    }

    /**
     * How far the measure is, as the form says.
     *
     * @throws de.wegmarke.plan.RuleViolation if the state needs a reason and has none
     */
    StateReport report() {
        return new StateReport(state, assessment, stateReason, reviewResult, stateAsOf);
    }

    /** The fields in which this and the other differ; blanks at the ends do not count. */
    Set<MeasureField> differsFrom(FormContent other) {
        var different = EnumSet.noneOf(MeasureField.class);
        var theirs = other.values();
        values().forEach(
                        (field, value) -> {
                            if (!Objects.equals(value, theirs.get(field))) {
                                different.add(field);
                            }
                        });
        return different;
    }

    /** This content with the named fields as they stand in the other. */
    FormContent taking(Set<MeasureField> fields, FormContent other) {
        return new FormContent(
                fields.contains(MeasureField.TEXT) ? other.text : text,
                fields.contains(MeasureField.KIND) ? other.kind : kind,
                fields.contains(MeasureField.BODIES) ? other.bodies : bodies,
                fields.contains(MeasureField.DEADLINE) ? other.deadline : deadline,
                fields.contains(MeasureField.FINANCIAL_EFFECT)
                        ? other.financialEffect
                        : financialEffect,
                fields.contains(MeasureField.MARKED_NEW) ? other.markedNew : markedNew,
                fields.contains(MeasureField.TOPIC) ? other.topic : topic,
                fields.contains(MeasureField.TAGS) ? other.tags : tags,
                fields.contains(MeasureField.ADDRESSEE) ? other.addressee : addressee,
                fields.contains(MeasureField.STATE) ? other.state : state,
                fields.contains(MeasureField.ASSESSMENT) ? other.assessment : assessment,
                fields.contains(MeasureField.STATE_REASON) ? other.stateReason : stateReason,
                fields.contains(MeasureField.REVIEW_RESULT) ? other.reviewResult : reviewResult,
                fields.contains(MeasureField.STATE_AS_OF) ? other.stateAsOf : stateAsOf,
                reason);
    }

    /** The values of the measure's fields, for comparing and showing them. */
    Map<MeasureField, @Nullable Object> values() {
        var values = new EnumMap<MeasureField, @Nullable Object>(MeasureField.class);
        values.put(MeasureField.TEXT, text.strip());
        values.put(MeasureField.KIND, kind);
        values.put(MeasureField.BODIES, bodies.stream().filter(part -> !part.isEmpty()).toList());
        values.put(MeasureField.DEADLINE, deadline.strip());
        values.put(MeasureField.FINANCIAL_EFFECT, financialEffect.strip());
        values.put(MeasureField.MARKED_NEW, markedNew);
        values.put(MeasureField.TOPIC, topic);
        values.put(MeasureField.TAGS, tags);
        values.put(MeasureField.ADDRESSEE, addressee.strip());
        values.put(MeasureField.STATE, state);
        values.put(MeasureField.ASSESSMENT, assessment);
        values.put(MeasureField.STATE_REASON, stateReason.strip());
        values.put(MeasureField.REVIEW_RESULT, reviewResult.strip());
        values.put(MeasureField.STATE_AS_OF, stateAsOf);
        return values;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
