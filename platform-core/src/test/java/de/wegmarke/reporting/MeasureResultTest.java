package de.wegmarke.reporting;

import static de.wegmarke.plan.MeasureState.DONE;
import static de.wegmarke.plan.MeasureState.IN_PROGRESS;
import static de.wegmarke.plan.MeasureState.NOT_STARTED;
import static de.wegmarke.plan.MeasureState.POSTPONED;
import static de.wegmarke.plan.ResponsibilityRole.COOPERATION;
import static de.wegmarke.plan.ResponsibilityRole.LEAD;
import static de.wegmarke.plan.ResponsibilityRole.UNSTATED;
import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.plan.MeasureKind;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.plan.ResponsibilityRole;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What several bodies say of one measure, taken together. */
class MeasureResultTest {

    private static final Decision NONE = new Decision(null, null, null);

    @Test
    void what_all_say_holds() {
        assertThat(result(NONE, in(UNSTATED, DONE), in(UNSTATED, DONE)).state()).isEqualTo(DONE);
    }

    @Test
    void where_bodies_disagree_nobody_guesses() {
        var result = result(NONE, in(UNSTATED, DONE), in(UNSTATED, IN_PROGRESS));
        assertThat(result.state()).isNull();
        assertThat(result.disputed()).isTrue();
    }

    @Test
    void the_leading_body_goes_before_those_who_take_part() {
        var result = result(NONE, in(LEAD, IN_PROGRESS), in(COOPERATION, DONE));
        assertThat(result.state()).isEqualTo(IN_PROGRESS);
        assertThat(result.disputed()).isFalse();
    }

    @Test
    void where_the_leading_body_is_silent_the_others_are_heard() {
        var result = result(NONE, returned(LEAD, ReturnState.OPEN, null), in(COOPERATION, DONE));
        assertThat(result.state()).isEqualTo(DONE);
    }

    @Test
    void the_integration_management_has_the_last_word_and_its_own_reason() {
        var decided = new Decision(POSTPONED, "Kein Geld", null);
        var result = result(decided, in(UNSTATED, DONE), in(UNSTATED, IN_PROGRESS));
        assertThat(result.state()).isEqualTo(POSTPONED);
        assertThat(result.stateReason()).isEqualTo("Kein Geld");
        assertThat(result.disputed()).isFalse();
    }

    @Test
    void a_draft_and_what_was_sent_back_say_nothing() {
        var result =
                result(
                        NONE,
                        returned(UNSTATED, ReturnState.DRAFT, DONE),
                        returned(UNSTATED, ReturnState.SENT_BACK, IN_PROGRESS));
        assertThat(result.state()).isNull();
        assertThat(result.disputed()).isFalse();
    }

    @Test
    void a_measure_that_nobody_was_asked_for_keeps_its_state() {
        assertThat(result(NONE).state()).isEqualTo(NOT_STARTED);
    }

    private static MeasureResult result(Decision decision, ReturnView... returns) {
        return new MeasureResult(
                new UUID(0, 1),
                "1.1-M1",
                "1.1 M1",
                "Beispiel",
                MeasureKind.MEASURE,
                "fortlaufend",
                null,
                "1",
                "1",
                "Sprache",
                0,
                NOT_STARTED,
                decision,
                List.of(returns));
    }

    private static ReturnView in(ResponsibilityRole role, MeasureState state) {
        return returned(role, ReturnState.SUBMITTED, state);
    }

    private static ReturnView returned(
            ResponsibilityRole role, ReturnState where, @Nullable MeasureState state) {
        return new ReturnView(
                new ReturnRef("2026", "1.1-M1", "amt"),
                0,
                "1.1 M1",
                "Beispiel",
                MeasureKind.MEASURE,
                "fortlaufend",
                null,
                "1",
                "Sprache",
                NOT_STARTED,
                "Amt",
                role,
                null,
                where,
                false,
                where.handedIn() ? StatementKind.REPORTED : null,
                new ReturnContent(
                        state, null, null, null, null, null, null, null, null, null, null),
                false,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                0,
                null);
    }
}
