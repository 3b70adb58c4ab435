package de.wegmarke.plan;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Until when, or how often, a measure is to be done. The original wording is always kept; {@code
 * parse(deadline.asWritten())} gives the same deadline again, so that the wording is all that has
 * to be stored.
 *
 * <p>The classes come from the 22 wordings of the Erfurt Maßnahmenplan 2021: ongoing 82, quarter of
 * a year 50, frequency 5, recurring date 5, month 2, relative to an event 2.
 */
public sealed interface Deadline {

    /** The wording of the document; empty only for {@link Unstated}. */
    String asWritten();

    /** The class this deadline is counted in. */
    DeadlineKind kind();

    /**
     * The last day on which the measure is in time: the day itself, or the last day of the month or
     * quarter. Empty for everything that has no single end.
     */
    default Optional<LocalDate> dueBy() {
        return Optional.empty();
    }

    /**
     * The next day on which something is due, today included: for a single end that day unless it
     * has passed, for a frequency the end of the current interval, for a recurring date its next
     * occurrence. Empty if the wording does not tell.
     */
    default Optional<LocalDate> nextDue(LocalDate today) {
        return dueBy().filter(day -> !day.isBefore(today));
    }

    /** Whether the last day has passed. What is ongoing or comes back is never overdue. */
    default boolean overdue(LocalDate today) {
        return dueBy().filter(today::isAfter).isPresent();
    }

    /**
     * Reads a cell of a plan. Never fails and never guesses: what is not understood as a whole
     * becomes {@link Unparsed}.
     */
    static Deadline parse(String cell) {
        return DeadlineWording.read(cell.strip());
    }

    /** Nothing is said: an empty cell or a dash. */
    static Deadline unstated() {
        return new Unstated("");
    }

    /**
     * A permanent task, such as "fortlaufend".
     *
     * @param asWritten the wording
     */
    record Ongoing(String asWritten) implements Deadline {
        public Ongoing {
            DeadlineWording.requireText(asWritten);
        }

        @Override
        public DeadlineKind kind() {
            return DeadlineKind.ONGOING;
        }
    }

    /**
     * Until the end of a day, such as "31.12.2026" or "Ende 2026".
     *
     * @param day the last day
     * @param asWritten the wording
     */
    record OnDay(LocalDate day, String asWritten) implements Deadline {
        public OnDay {
            DeadlineWording.requireText(asWritten);
            DeadlineWording.requireYear(day.getYear());
        }

        @Override
        public DeadlineKind kind() {
            return DeadlineKind.DAY;
        }

        @Override
        public Optional<LocalDate> dueBy() {
            return Optional.of(day);
        }
    }

    /**
     * Until the end of a month, such as "Oktober 2021".
     *
     * @param month the month
     * @param asWritten the wording
     */
    record MonthOfYear(YearMonth month, String asWritten) implements Deadline {
        public MonthOfYear {
            DeadlineWording.requireText(asWritten);
            DeadlineWording.requireYear(month.getYear());
        }

        @Override
        public DeadlineKind kind() {
            return DeadlineKind.MONTH;
        }

        @Override
        public Optional<LocalDate> dueBy() {
            return Optional.of(month.atEndOfMonth());
        }
    }

    /**
     * Until the end of a quarter, such as "4. Quartal 2021".
     *
     * @param year the year
     * @param quarter 1 to 4
     * @param asWritten the wording
     */
    record QuarterOfYear(int year, int quarter, String asWritten) implements Deadline {
        public QuarterOfYear {
            DeadlineWording.requireText(asWritten);
            DeadlineWording.requireYear(year);
            DeadlineWording.requireQuarter(quarter);
        }

        /** The quarter in the wording that plans use. */
        public static QuarterOfYear of(int year, int quarter) {
            return new QuarterOfYear(year, quarter, quarter + ". Quartal " + year);
        }

        @Override
        public DeadlineKind kind() {
            return DeadlineKind.QUARTER;
        }

        @Override
        public Optional<LocalDate> dueBy() {
            return Optional.of(DeadlineWording.endOfQuarter(year, quarter));
        }
    }

    /**
     * So many times a year, such as "jährlich" or "2 mal jährlich", or once in several years.
     *
     * @param times how often, 1 to 366
     * @param everyYears in how many years, 1 to 10; 1 in nearly all plans
     * @param asWritten the wording
     */
    record Frequency(int times, int everyYears, String asWritten) implements Deadline {
        public Frequency {
            DeadlineWording.requireText(asWritten);
            if (times < 1 || times > 366 || everyYears < 1 || everyYears > 10) {
                throw new IllegalArgumentException(
                        "Not a frequency: " + times + " times in " + everyYears + " years");
            }
        }

        @Override
        public DeadlineKind kind() {
            return DeadlineKind.FREQUENCY;
        }

        /**
         * The end of the current interval if the year divides into whole months, otherwise the end
         * of the year. Empty for rhythms of several years: the plan does not say where they begin.
         */
        @Override
        public Optional<LocalDate> nextDue(LocalDate today) {
            if (everyYears > 1) {
                return Optional.empty();
            }
            var months = times <= 12 && 12 % times == 0 ? 12 / times : 12;
            var last = (today.getMonthValue() + months - 1) / months * months;
            return Optional.of(YearMonth.of(today.getYear(), last).atEndOfMonth());
        }
    }

    /**
     * A date or quarter that comes back every year, such as "3. Quartal des Jahres" or "Stichtag
     * 31.12. des Jahres". Conditions and exceptions beside it stay in the wording.
     *
     * @param day the day, if one is stated
     * @param quarter the quarter, 1 to 4, if one is stated
     * @param firstYear the year in which it is due for the first time, if stated
     * @param asWritten the wording
     */
    record Recurring(
            @Nullable MonthDay day,
            @Nullable Integer quarter,
            @Nullable Integer firstYear,
            String asWritten)
            implements Deadline {
        public Recurring {
            DeadlineWording.requireText(asWritten);
            if (quarter != null) {
                DeadlineWording.requireQuarter(quarter);
            }
            if (firstYear != null) {
                DeadlineWording.requireYear(firstYear);
            }
            if (day != null && quarter != null) {
                throw new IllegalArgumentException("Either a day or a quarter comes back");
            }
        }

        @Override
        public DeadlineKind kind() {
            return DeadlineKind.RECURRING;
        }

        @Override
        public Optional<LocalDate> nextDue(LocalDate today) {
            var year = firstYear == null ? today.getYear() : Math.max(firstYear, today.getYear());
            return in(year).map(date -> date.isBefore(today) ? in(year + 1).orElse(date) : date);
        }

        private Optional<LocalDate> in(int year) {
            return day != null
                    ? Optional.of(day.atYear(year))
                    : Optional.ofNullable(quarter)
                            .map(number -> DeadlineWording.endOfQuarter(year, number));
        }
    }

    /**
     * After something else, such as "Sofort nach Stadtratsbeschluss".
     *
     * @param event what has to happen first, as written
     * @param asWritten the whole wording
     */
    record AfterEvent(String event, String asWritten) implements Deadline {
        public AfterEvent {
            DeadlineWording.requireText(asWritten);
            DeadlineWording.requireText(event);
        }

        @Override
        public DeadlineKind kind() {
            return DeadlineKind.AFTER_EVENT;
        }
    }

    /**
     * Nothing is said.
     *
     * @param asWritten empty, or the dash or abbreviation that stands in the cell
     */
    record Unstated(String asWritten) implements Deadline {
        public Unstated {
            if (!asWritten.equals(asWritten.strip())) {
                throw new IllegalArgumentException("Blanks around '" + asWritten + "'");
            }
        }

        @Override
        public DeadlineKind kind() {
            return DeadlineKind.UNSTATED;
        }
    }

    /**
     * Something that was not understood; the wording stands for it until somebody decides.
     *
     * @param asWritten the wording
     */
    record Unparsed(String asWritten) implements Deadline {
        public Unparsed {
            DeadlineWording.requireText(asWritten);
        }

        @Override
        public DeadlineKind kind() {
            return DeadlineKind.UNPARSED;
        }
    }
}
