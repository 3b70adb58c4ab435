package de.wegmarke.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.MonthDay;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    /** The wordings that the Erfurt Maßnahmenplan 2021 uses, those with a text shortened. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fortlaufend | ONGOING",
                "laufend | ONGOING",
                "fortlaufend, Regelangebot | ONGOING",
                "4. Quartal 2021 | QUARTER",
                "3. Quartal 2021 | QUARTER",
                "2. Quartal 2021 | QUARTER",
                "3. Quartal 2022 | QUARTER",
                "1.Quartal 2022 | QUARTER",
                "2. Quartal 2022 | QUARTER",
                "2. Quartal 2024 | QUARTER",
                "jährlich | FREQUENCY",
                "1 mal jährlich | FREQUENCY",
                "2mal jährlich | FREQUENCY",
                "2 mal jährlich | FREQUENCY",
                "Oktober 2021 | MONTH",
                "Juni 2022 | MONTH",
                "Sofort nach Stadtratsbeschluss | AFTER_EVENT",
                "3. Quartal des Jahres | RECURRING",
                "1.Quartal des Jahres | RECURRING",
                "3. Quartal 2021 und folgende Jahre | RECURRING",
                "Abgabe: 31.03. des Jahres  Feier: Mai / Juni jeden Jahres | RECURRING",
                "Stichtag 31.12. des Jahres, manche Daten andere Stichtage | RECURRING",
                "31.12.2026 | DAY",
                "bis zum 31. Dezember 2026 | DAY",
                "bis Ende 2026 | DAY",
                "bis IV. Quartal 2026 | QUARTER",
                "Q2 2027 | QUARTER",
                "halbjährlich | FREQUENCY",
                "alle zwei Jahre | FREQUENCY",
                "'' | UNSTATED",
                "– | UNSTATED",
                "k. A. | UNSTATED"
            })
    void wordings_fall_into_their_classes(String written, DeadlineKind kind) {
        var deadline = Deadline.parse(written);
        assertThat(deadline.kind()).isEqualTo(kind);
        assertThat(deadline.asWritten()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demnächst",
                "2026",
                "ab 4. Quartal 2026",
                "2. bis 4. Quartal 2026",
                "fortlaufend bis 31.12.2026",
                "laufend bis Projektende",
                "Mitte Oktober 2026",
                "30.02.2026",
                "31.13.2026",
                "5. Quartal 2026",
                "13/2026",
                "by the end of 2026",
                "December 2026",
                "yearly",
                "1. Halbjahr 2026"
            })
    void what_is_not_understood_is_kept_and_not_guessed(String written) {
        assertThat(Deadline.parse(written)).isEqualTo(new Deadline.Unparsed(written));
    }

    @Test
    void the_last_day_of_a_quarter_or_month_counts() {
        assertThat(Deadline.parse("1. Quartal 2024").dueBy()).contains(LocalDate.of(2024, 3, 31));
        assertThat(Deadline.parse("Februar 2024").dueBy()).contains(LocalDate.of(2024, 2, 29));
        assertThat(Deadline.parse("Ende 2026").dueBy()).contains(LocalDate.of(2026, 12, 31));
        assertThat(Deadline.parse("Sofort nach Beschluss").dueBy()).isEmpty();
    }

    @Test
    void something_is_overdue_only_after_its_last_day() {
        var deadline = Deadline.QuarterOfYear.of(2026, 3);
        assertThat(deadline.overdue(LocalDate.of(2026, 9, 30))).isFalse();
        assertThat(deadline.overdue(LocalDate.of(2026, 10, 1))).isTrue();
        assertThat(deadline.nextDue(LocalDate.of(2026, 9, 30))).isPresent();
        assertThat(deadline.nextDue(LocalDate.of(2026, 10, 1))).isEmpty();
    }

    @Property
    void ongoing_is_never_overdue(@ForAll @IntRange(min = 1, max = 3_000_000) int day) {
        var someDay = LocalDate.ofEpochDay(day);
        assertThat(Deadline.parse("fortlaufend").overdue(someDay)).isFalse();
        assertThat(Deadline.parse("jährlich").overdue(someDay)).isFalse();
        assertThat(Deadline.parse("3. Quartal des Jahres").overdue(someDay)).isFalse();
    }

    @Test
    void a_frequency_is_next_due_at_the_end_of_the_current_interval() {
        assertThat(Deadline.parse("jährlich").nextDue(TODAY)).contains(LocalDate.of(2026, 12, 31));
        assertThat(Deadline.parse("2 mal jährlich").nextDue(LocalDate.of(2026, 6, 30)))
                .contains(LocalDate.of(2026, 6, 30));
        assertThat(Deadline.parse("vierteljährlich").nextDue(LocalDate.of(2026, 7, 1)))
                .contains(LocalDate.of(2026, 9, 30));
        assertThat(Deadline.parse("5 mal jährlich").nextDue(TODAY))
                .contains(LocalDate.of(2026, 12, 31));
        assertThat(Deadline.parse("alle zwei Jahre").nextDue(TODAY)).isEmpty();
    }

    @Test
    void a_recurring_date_is_next_due_in_this_or_the_next_year() {
        var deadline = Deadline.parse("31.03. des Jahres");
        assertThat(deadline.nextDue(LocalDate.of(2026, 3, 31))).contains(LocalDate.of(2026, 3, 31));
        assertThat(deadline.nextDue(TODAY)).contains(LocalDate.of(2027, 3, 31));
        assertThat(Deadline.parse("3. Quartal 2028 und folgende Jahre").nextDue(TODAY))
                .contains(LocalDate.of(2028, 9, 30));
        assertThat(Deadline.parse("im Herbst jeden Jahres").nextDue(TODAY)).isEmpty();
        assertThat(new Deadline.Recurring(MonthDay.of(2, 29), null, null, "x").nextDue(TODAY))
                .contains(LocalDate.of(2027, 2, 28));
    }

    @Property
    void reading_the_wording_again_gives_the_same_deadline(@ForAll String cell) {
        var deadline = Deadline.parse(cell);
        assertThat(Deadline.parse(deadline.asWritten())).isEqualTo(deadline);
        assertThat(deadline.asWritten()).isEqualTo(cell.strip());
    }

    @Property
    void a_quarter_and_its_wording_are_inverse(
            @ForAll @IntRange(min = 1900, max = 2999) int year,
            @ForAll @IntRange(min = 1, max = 4) int quarter) {
        var deadline = Deadline.QuarterOfYear.of(year, quarter);
        assertThat(Deadline.parse(deadline.asWritten())).isEqualTo(deadline);
    }

    @Test
    void values_check_themselves() {
        assertThatIllegalArgumentException().isThrownBy(() -> Deadline.QuarterOfYear.of(2026, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> Deadline.QuarterOfYear.of(26, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Deadline.Ongoing(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Deadline.Frequency(0, 1, "nie"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Deadline.Recurring(MonthDay.of(1, 1), 1, null, "x"));
    }
}
