package de.wegmarke.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.plan.RuleViolation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** On which days somebody is reminded; the calendar alone. */
class ReminderDaysTest {

    private static final LocalDate SUBMISSION = LocalDate.of(2027, 1, 31);
    private static final LocalDate LONG_BEFORE = SUBMISSION.minusDays(100);

    private static ReminderDays days(ReminderPlan plan) {
        return new ReminderDays(LONG_BEFORE, SUBMISSION, plan);
    }

    private static ReminderPlan plan(List<Integer> before, int every, int most) {
        return new ReminderPlan(before, every, most, 14, null, null, null);
    }

    /** Runs every day that is listed; the days on which a body that never hands in gets a mail. */
    private static List<LocalDate> reminded(ReminderDays days, List<LocalDate> running) {
        var mails = new ArrayList<LocalDate>();
        @Nullable LocalDate last = null;
        for (var today : running) {
            if (days.isDue(today, last)) {
                mails.add(today);
                last = today;
            }
        }
        return mails;
    }

    private static List<LocalDate> everyDay() {
        return LONG_BEFORE.datesUntil(SUBMISSION.plusDays(200)).toList();
    }

    @Test
    void a_body_is_reminded_30_7_and_1_days_before_and_four_times_after() {
        assertThat(reminded(days(ReminderPlan.PROPOSED), everyDay()))
                .containsExactly(
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 1, 24),
                        LocalDate.of(2027, 1, 30),
                        LocalDate.of(2027, 2, 7),
                        LocalDate.of(2027, 2, 14),
                        LocalDate.of(2027, 2, 21),
                        LocalDate.of(2027, 2, 28));
    }

    @Test
    void who_is_asked_ten_days_before_is_not_reminded_of_the_thirtieth() {
        var late = new ReminderDays(SUBMISSION.minusDays(10), SUBMISSION, ReminderPlan.PROPOSED);
        assertThat(reminded(late, everyDay()).getFirst()).isEqualTo(SUBMISSION.minusDays(7));
    }

    @Test
    void a_server_that_was_down_for_the_day_makes_up_for_it_once() {
        var without = new ArrayList<>(everyDay());
        without.removeAll(Set.of(SUBMISSION.minusDays(7), SUBMISSION.minusDays(6)));
        assertThat(reminded(days(ReminderPlan.PROPOSED), without))
                .contains(SUBMISSION.minusDays(5))
                .hasSize(7);
    }

    @Test
    void a_reminder_by_hand_on_the_day_is_the_reminder_of_the_day() {
        var days = days(ReminderPlan.PROPOSED);
        var day = SUBMISSION.minusDays(7);
        assertThat(days.isDue(day, day)).isFalse();
        assertThat(days.isDue(day.plusDays(1), day)).isFalse();
        assertThat(days.isDue(day, day.minusDays(1))).isTrue();
    }

    @Test
    void the_next_day_is_told_until_none_is_left() {
        var days = days(ReminderPlan.PROPOSED);
        assertThat(days.next(SUBMISSION.minusDays(7))).contains(SUBMISSION.minusDays(1));
        assertThat(days.next(SUBMISSION.plusDays(28))).isEmpty();
    }

    @Test
    void the_management_is_told_once_and_never_if_it_does_not_want_to() {
        var days = days(ReminderPlan.PROPOSED);
        var day = SUBMISSION.plusDays(14);
        assertThat(days.isEscalated(day.minusDays(1), null)).isFalse();
        assertThat(days.isEscalated(day, null)).isTrue();
        assertThat(days.isEscalated(day.plusDays(3), null)).isTrue();
        assertThat(days.isEscalated(day.plusDays(3), day)).isFalse();
        var never = new ReminderPlan(List.of(), 7, 0, null, null, null, null);
        assertThat(days(never).isEscalated(day.plusDays(99), null)).isFalse();
        assertThat(reminded(days(never), everyDay())).isEmpty();
    }

    @Property
    void nobody_is_reminded_twice_for_one_day_or_more_often_than_decided(
            @ForAll @Size(max = 6) List<@IntRange(max = 60) Integer> before,
            @ForAll @IntRange(min = 1, max = 30) int every,
            @ForAll @IntRange(max = 6) int most,
            @ForAll Set<@IntRange(max = 299) Integer> down) {
        var days = days(plan(before, every, most));
        var all = everyDay();
        var running =
                IntStream.range(0, all.size())
                        .filter(day -> !down.contains(day))
                        .mapToObj(all::get)
                        .toList();
        var mails = reminded(days, running);
        var decided = new ArrayList<LocalDate>();
        before.stream().distinct().map(SUBMISSION::minusDays).forEach(decided::add);
        IntStream.rangeClosed(1, most)
                .mapToObj(time -> SUBMISSION.plusDays((long) time * every))
                .forEach(decided::add);
        assertThat(mails).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(decided.size());
        // Every mail has a day that it stands for, and every day is followed by a mail before the
        // next that the server was up for.
        for (var day : decided) {
            var up = running.stream().filter(one -> !one.isBefore(day)).findFirst();
            up.ifPresent(one -> assertThat(mails).contains(one));
        }
    }

    @Property
    void asking_again_on_the_same_day_changes_nothing(
            @ForAll @IntRange(max = 200) int offset, @ForAll @IntRange(max = 40) int ago) {
        var today = LONG_BEFORE.plusDays(offset);
        var days = days(ReminderPlan.PROPOSED);
        if (days.isDue(today, today.minusDays(ago + 1L))) {
            assertThat(days.isDue(today, today)).isFalse();
        }
    }

    @Test
    void numbers_out_of_bounds_are_refused() {
        refused("reminder.rule.days-before", () -> plan(List.of(-1), 7, 4));
        refused("reminder.rule.days-before", () -> plan(List.of(366), 7, 4));
        refused(
                "reminder.rule.days-before",
                () -> plan(IntStream.range(0, 11).boxed().toList(), 7, 4));
        refused("reminder.rule.repeat", () -> plan(List.of(), 0, 4));
        refused("reminder.rule.repeat", () -> plan(List.of(), 7, 51));
        refused(
                "reminder.rule.escalate",
                () -> new ReminderPlan(List.of(), 7, 4, -1, null, null, null));
        refused(
                "reminder.rule.contact",
                () -> new ReminderPlan(List.of(), 7, 4, null, null, null, "x".repeat(201)));
    }

    @Test
    void days_are_kept_once_and_in_their_order() {
        assertThat(plan(List.of(1, 30, 7, 1), 7, 4).daysBefore()).containsExactly(30, 7, 1);
    }

    private static void refused(String rule, Runnable what) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(what::run)
                .extracting(RuleViolation::messageKey)
                .isEqualTo(rule);
    }
}
