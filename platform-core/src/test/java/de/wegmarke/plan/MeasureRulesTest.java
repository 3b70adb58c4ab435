package de.wegmarke.plan;

import static de.wegmarke.plan.EditionsFixture.statement;
import static de.wegmarke.plan.EditionsFixture.stored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureRulesTest {

    private final BodyRegister register = new BodyRegister(List.of());
    private final Measure measure = stored(statement("1.1-M1", "Kurse anbieten"), register);

    @ParameterizedTest
    @EnumSource(names = {"POSTPONED", "DISCONTINUED"})
    void a_measure_is_postponed_or_ended_only_with_a_reason(MeasureState state) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new StateReport(state, null, "  ", null, null))
                .satisfies(
                        refusal ->
                                assertThat(refusal.messageKey())
                                        .isEqualTo("measure.rule.state-needs-reason"));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"POSTPONED", "DISCONTINUED"},
            mode = EnumSource.Mode.EXCLUDE)
    void every_other_state_needs_none(MeasureState state) {
        assertThat(new StateReport(state, null, null, null, null).reason()).isNull();
    }

    @Test
    void a_newer_edition_leaves_state_and_topic_alone() {
        measure.report(
                new StateReport(
                        MeasureState.DONE,
                        Assessment.GREEN,
                        null,
                        null,
                        LocalDate.of(2025, 12, 31)));
        measure.assignTopic("T3");

        measure.take(
                EditionsFixture.PLACE,
                EditionComparison.content(statement("1.1-M2", "Kurse ausbauen"), register));

        var fields = measure.fields();
        assertThat(fields.path()).isEqualTo("1.1-M2");
        assertThat(fields.text()).isEqualTo("Kurse ausbauen");
        assertThat(fields.state()).isEqualTo(MeasureState.DONE);
        assertThat(fields.topic()).isEqualTo("T3");
    }

    @Test
    void the_wording_of_the_bodies_stays_while_the_bodies_stay() {
        var parts = measure.responsibilities();

        measure.change(change("Kurse ausbauen"), parts, "Jugendamt (neu geschrieben)");

        assertThat(measure.fields().bodies()).isEqualTo("Jugendamt");
    }

    @Test
    void other_bodies_are_written_out_anew() {
        measure.change(change("Kurse anbieten"), List.of(), "");

        assertThat(measure.fields().bodies()).isEmpty();
    }

    @Test
    void a_body_is_named_only_once() {
        var twice =
                List.of(
                        new MeasureChange.BodyPart("jugendamt", ResponsibilityRole.LEAD, null),
                        new MeasureChange.BodyPart(
                                "jugendamt", ResponsibilityRole.COOPERATION, null));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(
                        () ->
                                new MeasureChange(
                                        0,
                                        "Text",
                                        MeasureKind.MEASURE,
                                        twice,
                                        "",
                                        "",
                                        false,
                                        null,
                                        List.of(),
                                        null,
                                        notStarted(),
                                        null));
    }

    @Test
    void tags_are_kept_once_and_in_order() {
        measure.tag("UMA");
        measure.tag("Frauen");
        measure.tag("UMA");

        assertThat(measure.fields().tags()).containsExactly("Frauen", "UMA");
    }

    @Test
    void evidence_is_an_address_on_the_web_or_nothing() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(
                        () ->
                                new NewNote(
                                        LocalDate.of(2026, 1, 1),
                                        "Bericht",
                                        null,
                                        "javascript:alert(1)"));
        assertThat(new NewNote(LocalDate.of(2026, 1, 1), "Bericht", " ", "").evidenceUrl())
                .isNull();
    }

    private static MeasureChange change(String text) {
        return new MeasureChange(
                0,
                text,
                MeasureKind.MEASURE,
                List.of(),
                "fortlaufend",
                "keine",
                false,
                null,
                List.of(),
                null,
                notStarted(),
                null);
    }

    private static StateReport notStarted() {
        return new StateReport(MeasureState.NOT_STARTED, null, null, null, null);
    }
}
