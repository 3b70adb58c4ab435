package de.wegmarke.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All fields of a measure that have a history, as they stood at one moment. */
record MeasureFields(
        String number,
        String path,
        String text,
        MeasureKind kind,
        String deadline,
        String financialEffect,
        String bodies,
        boolean markedNew,
        @Nullable String topic,
        List<String> tags,
        @Nullable String addressee,
        MeasureState state,
        @Nullable Assessment assessment,
        @Nullable String stateReason,
        @Nullable String reviewResult,
        @Nullable LocalDate stateAsOf,
        boolean gone) {

    /**
     * The differences from {@code before} to this, in the order in which a person reads a measure.
     */
    List<FieldChange> since(MeasureFields before) {
        return Stream.of(
                        new FieldChange(MeasureField.NUMBER, before.number, number),
                        new FieldChange(MeasureField.PATH, before.path, path),
                        new FieldChange(MeasureField.TEXT, before.text, text),
                        new FieldChange(MeasureField.KIND, before.kind, kind),
                        new FieldChange(MeasureField.BODIES, before.bodies, bodies),
                        new FieldChange(MeasureField.DEADLINE, before.deadline, deadline),
                        new FieldChange(
                                MeasureField.FINANCIAL_EFFECT,
                                before.financialEffect,
                                financialEffect),
                        new FieldChange(MeasureField.MARKED_NEW, before.markedNew, markedNew),
                        new FieldChange(MeasureField.TOPIC, before.topic, topic),
                        new FieldChange(MeasureField.TAGS, before.tags, tags),
                        new FieldChange(MeasureField.ADDRESSEE, before.addressee, addressee),
                        new FieldChange(MeasureField.STATE, before.state, state),
                        new FieldChange(MeasureField.ASSESSMENT, before.assessment, assessment),
                        new FieldChange(MeasureField.STATE_REASON, before.stateReason, stateReason),
                        new FieldChange(
                                MeasureField.REVIEW_RESULT, before.reviewResult, reviewResult),
                        new FieldChange(MeasureField.STATE_AS_OF, before.stateAsOf, stateAsOf),
                        new FieldChange(MeasureField.GONE, before.gone, gone))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }
}
