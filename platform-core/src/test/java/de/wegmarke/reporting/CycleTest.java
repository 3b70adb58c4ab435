package de.wegmarke.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.plan.RuleViolation;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CycleTest {

    private static final LocalDate CUT_OFF = LocalDate.of(2026, 12, 31);

    private static final CyclePlan PLAN =
            new CyclePlan(
                    "2026",
                    2,
                    new CycleDates(
                            CUT_OFF,
                            LocalDate.of(2027, 1, 31),
                            LocalDate.of(2027, 3, 31),
                            LocalDate.of(2027, 6, 9)));

    private static final Map<CycleState, Consumer<Cycle>> WAYS = new EnumMap<>(CycleState.class);

    static {
        WAYS.put(CycleState.PLANNED, cycle -> {});
        WAYS.put(CycleState.OPEN, Cycle::open);
        WAYS.put(CycleState.IN_REVIEW, WAYS.get(CycleState.OPEN).andThen(Cycle::endCollecting));
        WAYS.put(CycleState.CLOSED, WAYS.get(CycleState.IN_REVIEW).andThen(Cycle::close));
        WAYS.put(CycleState.RELEASED, WAYS.get(CycleState.CLOSED).andThen(Cycle::release));
    }

    /** Brought to the state by the steps that lead there. */
    private static Cycle in(CycleState state) {
        var cycle = new Cycle("2026", PLAN, false);
        WAYS.getOrDefault(state, one -> {}).accept(cycle);
        assertThat(cycle.state()).isEqualTo(state);
        return cycle;
    }

    @Test
    void each_step_has_one_place_from_which_it_is_possible() {
        only(CycleState.PLANNED, Cycle::open);
        only(CycleState.OPEN, Cycle::endCollecting);
        only(CycleState.IN_REVIEW, Cycle::collectAgain);
        only(CycleState.IN_REVIEW, Cycle::close);
        only(CycleState.CLOSED, Cycle::reopen);
        only(CycleState.RELEASED, Cycle::withdraw);
    }

    private static void only(CycleState from, Consumer<Cycle> step) {
        step.accept(in(from));
        for (var state : CycleState.values()) {
            if (state != from) {
                refuses("cycle.rule.step", () -> step.accept(in(state)));
            }
        }
    }

    @Test
    void a_release_can_be_widened_without_taking_it_back_first() {
        var cycle = in(CycleState.RELEASED);
        cycle.release();
        assertThat(cycle.state()).isEqualTo(CycleState.RELEASED);
    }

    @Test
    void each_close_takes_another_snapshot() {
        var cycle = in(CycleState.CLOSED);
        assertThat(cycle.snapshot()).isEqualTo(1);
        cycle.reopen();
        cycle.close();
        assertThat(cycle.snapshot()).isEqualTo(2);
    }

    @Test
    void bodies_hand_in_while_it_is_open_or_in_review() {
        in(CycleState.OPEN).requireTakesReturns();
        in(CycleState.IN_REVIEW).requireTakesReturns();
        refuses("cycle.rule.not-open", () -> in(CycleState.PLANNED).requireTakesReturns());
        refuses("cycle.rule.closed", () -> in(CycleState.CLOSED).requireTakesReturns());
        refuses("cycle.rule.closed", () -> in(CycleState.RELEASED).requireTakesReturns());
    }

    @Test
    void the_cut_off_date_stays_once_bodies_have_been_asked_and_all_days_once_it_is_closed() {
        var later = PLAN.next();
        in(CycleState.PLANNED).change(later);
        refuses("cycle.rule.cut-off-stays", () -> in(CycleState.OPEN).change(later));
        refuses("cycle.rule.closed", () -> in(CycleState.CLOSED).change(PLAN));
        var moved =
                new CyclePlan(
                        "2026",
                        2,
                        new CycleDates(
                                CUT_OFF,
                                LocalDate.of(2027, 2, 28),
                                LocalDate.of(2027, 3, 31),
                                null));
        var open = in(CycleState.OPEN);
        open.change(moved);
        assertThat(open.plan()).isEqualTo(moved);
    }

    @Test
    void the_days_follow_each_other() {
        refuses(
                "cycle.rule.submission-before-cut-off",
                () -> new CycleDates(CUT_OFF, CUT_OFF.minusDays(1), CUT_OFF, null));
        refuses(
                "cycle.rule.close-before-submission",
                () -> new CycleDates(CUT_OFF, CUT_OFF.plusDays(9), CUT_OFF.plusDays(8), null));
        refuses(
                "cycle.rule.council-before-close",
                () -> new CycleDates(CUT_OFF, CUT_OFF, CUT_OFF.plusDays(8), CUT_OFF.plusDays(7)));
    }

    @Test
    void the_next_cycle_keeps_the_rhythm() {
        var next = PLAN.next();
        assertThat(next.name()).isEqualTo("2028");
        assertThat(next.dates().cutOff()).isEqualTo(LocalDate.of(2028, 12, 31));
        assertThat(next.dates().council()).isEqualTo(LocalDate.of(2029, 6, 9));
        refuses("cycle.rule.interval", () -> new CyclePlan("2026", 3, PLAN.dates()));
    }

    private static void refuses(String rule, ThrowingCallable call) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(call)
                .extracting(RuleViolation::messageKey)
                .isEqualTo(rule);
    }
}
