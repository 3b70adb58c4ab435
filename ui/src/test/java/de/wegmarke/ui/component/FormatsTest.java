package de.wegmarke.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

    @Test
    void dates_are_written_as_offices_write_them() {
        var day = LocalDate.of(2026, 1, 3);
        assertThat(DateText.of(day, Locale.GERMAN)).isEqualTo("03.01.2026");
        assertThat(DateText.of(day, Locale.ENGLISH)).isEqualTo("3 Jan 2026");
        assertThat(DateText.of(LocalDate.of(2026, 9, 30), Locale.ENGLISH)).isEqualTo("30 Sep 2026");
    }

    @Test
    void a_moment_is_shown_in_german_time_whatever_the_server_has() {
        var summer = Instant.parse("2026-07-01T22:30:00Z");
        assertThat(DateText.of(summer, Locale.GERMAN)).isEqualTo("02.07.2026, 00:30");
        assertThat(DateText.of(summer, Locale.ENGLISH)).isEqualTo("2 Jul 2026, 00:30");
    }

    @Test
    void amounts_carry_separators_and_currency_of_the_language() {
        var amount = new BigDecimal("18500.5");
        assertThat(MoneyText.of(amount, Locale.GERMAN)).isEqualTo("18.500,50 EUR");
        assertThat(MoneyText.of(amount, Locale.ENGLISH)).isEqualTo("EUR 18,500.50");
        assertThat(MoneyText.of(BigDecimal.ZERO, Locale.GERMAN)).isEqualTo("0,00 EUR");
    }
}
