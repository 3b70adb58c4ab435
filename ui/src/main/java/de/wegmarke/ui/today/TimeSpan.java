package de.wegmarke.ui.today;

import static de.wegmarke.ui.component.Wording.t;

import java.time.LocalDate;
import java.time.Period;

/**
 * The time between two days as people say it after "seit" and "in": "4 Jahren und 10 Monaten",
 * "einem Monat", "12 Tagen". What is smaller than the two largest parts does not matter and is left
 * out.
 */
final class TimeSpan {

    private TimeSpan() {}

    /**
     * @param later not before {@code earlier}
     */
    static String between(LocalDate earlier, LocalDate later) {
        var span = Period.between(earlier, later);
        if (span.getYears() > 0) {
            var years = t("today.years", span.getYears());
            return span.getMonths() == 0
                    ? years
                    : t("today.yearsAndMonths", years, t("today.months", span.getMonths()));
        }
        return span.getMonths() > 0
                ? t("today.months", span.getMonths())
                : t("today.days", span.getDays());
    }
}
