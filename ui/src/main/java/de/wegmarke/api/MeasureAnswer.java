package de.wegmarke.api;

import de.wegmarke.plan.Assessment;
import de.wegmarke.plan.ElementKind;
import de.wegmarke.plan.MeasureDetail;
import de.wegmarke.plan.MeasureKind;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.plan.ResponsibilityRole;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything about one measure. */
@Schema(description = "Alles über eine Maßnahme")
record MeasureAnswer(
        @Schema(example = "1.8-M2") String path,
        @Schema(example = "M2") String number,
        String text,
        MeasureKind kind,
        List<Place> outline,
        List<Responsible> bodies,
        String bodiesAsWritten,
        DeadlineValue deadline,
        boolean overdue,
        FinancialEffectValue financialEffect,
        @Schema(example = "T3") @Nullable String topic,
        List<String> tags,
        @Nullable String addressee,
        boolean markedNew,
        MeasureState state,
        @Nullable Assessment assessment,
        @Nullable String stateReason,
        @Nullable String reviewResult,
        @Nullable LocalDate stateAsOf,
        List<Note> notes,
        @Nullable Instant changedAt) {

    @Schema(description = "Ein Schritt auf dem Weg durch die Gliederung zur Maßnahme, von oben her")
    record Place(ElementKind kind, String path, String number, String title) {}

    @Schema(description = "Eine verantwortliche Stelle und ihre Rolle")
    record Responsible(
            @Schema(example = "jugendamt") String code,
            @Schema(example = "Jugendamt") String name,
            ResponsibilityRole role,
            @Nullable String specifier) {}

    @Schema(description = "Ein datierter Eintrag mit Beleg")
    record Note(
            LocalDate notedOn,
            String text,
            @Nullable String evidenceLabel,
            @Nullable String evidenceUrl) {}

    static MeasureAnswer of(MeasureDetail detail) {
        return new MeasureAnswer(
                detail.path(),
                detail.number(),
                detail.text(),
                detail.kind(),
                detail.outline().stream()
                        .map(
                                step ->
                                        new Place(
                                                step.kind(),
                                                step.path(),
                                                step.number(),
                                                step.title()))
                        .toList(),
                detail.bodies().stream()
                        .map(
                                body ->
                                        new Responsible(
                                                body.code(),
                                                body.name(),
                                                body.role(),
                                                body.specifier()))
                        .toList(),
                detail.bodiesAsWritten(),
                DeadlineValue.of(detail.deadline()),
                detail.overdue(),
                FinancialEffectValue.of(detail.financialEffect()),
                detail.topic() == null ? detail.inheritedTopic() : detail.topic(),
                detail.tags(),
                detail.addressee(),
                detail.markedNew(),
                detail.state(),
                detail.assessment(),
                detail.stateReason(),
                detail.reviewResult(),
                detail.stateAsOf(),
                detail.notes().stream()
                        .map(
                                note ->
                                        new Note(
                                                note.notedOn(),
                                                note.text(),
                                                note.evidenceLabel(),
                                                note.evidenceUrl()))
                        .toList(),
                detail.changedAt());
    }
}
