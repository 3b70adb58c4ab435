package de.wegmarke.reporting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * On which days bodies are reminded. A day that was missed is made up for on the next: what counts
 * is whether there was a reminder since the last of these days, not whether today is one.
 *
 * @param askedSince when bodies were asked; what lies before was nobody's to be reminded of
 */
record ReminderDays(LocalDate askedSince, LocalDate submission, ReminderPlan plan) {

    /** The day that a reminder is owed for, seen from today; it may be past. */
    Optional<LocalDate> latest(LocalDate today) {
        return all().filter(day -> !day.isAfter(today)).max(LocalDate::compareTo);
    }

    Optional<LocalDate> next(LocalDate today) {
        return all().filter(day -> day.isAfter(today)).min(LocalDate::compareTo);
    }

    /** Whether a body that was reminded last on that day, or never, is reminded today. */
    boolean isDue(LocalDate today, @Nullable LocalDate reminded) {
        return latest(today).filter(day -> reminded == null || reminded.isBefore(day)).isPresent();
    }

    /** When the integration management is told; empty for never. */
    Optional<LocalDate> escalation() {
        return Optional.ofNullable(plan.escalateAfter()).map(submission::plusDays);
    }

    /** Whether the management, told last on that day or never, is told today. */
    boolean isEscalated(LocalDate today, @Nullable LocalDate told) {
        return escalation()
                .filter(day -> !day.isAfter(today))
                .filter(day -> told == null || told.isBefore(day))
                .isPresent();
    }

    private Stream<LocalDate> all() {
        return Stream.concat(
                        plan.daysBefore().stream().map(submission::minusDays),
                        IntStream.rangeClosed(1, plan.repeatMost())
                                .mapToObj(
                                        time ->
                                                submission.plusDays(
                                                        (long) time * plan.repeatEvery())))
                .filter(day -> !day.isBefore(askedSince));
    }
}
