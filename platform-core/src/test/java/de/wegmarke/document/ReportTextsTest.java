package de.wegmarke.document;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.plan.MeasureKind;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.reporting.CommitteeStep;
import de.wegmarke.reporting.ObstacleReason;
import de.wegmarke.reporting.StatementKind;
import de.wegmarke.reporting.Timeliness;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportTextsTest {

    private final ReportTexts german = new ReportTexts(Locale.GERMANY);
    private final ReportTexts english = new ReportTexts(Locale.UK);

    @Test
    void both_languages_say_the_same_things() throws IOException {
        assertThat(keys("messages.properties")).isEqualTo(keys("messages_en.properties"));
    }

    @Test
    void states_are_worded_as_the_council_knows_them() {
        assertThat(Arrays.stream(MeasureState.values()).map(german::state))
                .containsExactly(
                        "nicht begonnen",
                        "in Vorbereitung",
                        "in Umsetzung",
                        "teilweise umgesetzt",
                        "umgesetzt",
                        "Daueraufgabe läuft",
                        "verschoben",
                        "nicht weiterverfolgt");
        assertThat(german.state((MeasureState) null)).isEqualTo("ohne Angabe");
    }

    @Test
    void every_code_has_a_word() {
        Stream.<Enum<?>[]>of(
                        ObstacleReason.values(),
                        StatementKind.values(),
                        Timeliness.values(),
                        MeasureKind.values(),
                        CommitteeStep.Competence.values())
                .flatMap(Arrays::stream)
                .forEach(
                        code -> {
                            assertThat(german.of(code)).isNotBlank();
                            assertThat(english.of(code)).isNotBlank();
                        });
    }

    @Test
    void dates_amounts_and_shares_are_written_as_in_Germany() {
        assertThat(german.date(LocalDate.of(2022, 12, 31))).isEqualTo("31.12.2022");
        assertThat(german.money(new BigDecimal("1500"))).isEqualTo("1.500,00 EUR");
        assertThat(german.share(1, 3)).isEqualTo("33,3 %");
        assertThat(german.share(0, 0)).isEqualTo("–");
        assertThat(german.number(12345)).isEqualTo("12.345");
        assertThat(german.difference(-3)).isEqualTo("−3");
        assertThat(german.difference(3)).isEqualTo("+3");
        assertThat(german.difference(0)).isEqualTo("±0");
    }

    @Test
    void a_moment_is_dated_in_Germany() {
        assertThat(german.date(Instant.parse("2022-12-31T23:30:00Z"))).isEqualTo("01.01.2023");
    }

    @Test
    void in_English_they_are_written_in_English() {
        assertThat(english.date(LocalDate.of(2022, 12, 1))).isEqualTo("1 December 2022");
        assertThat(english.money(new BigDecimal("1500"))).isEqualTo("EUR 1,500.00");
        assertThat(english.share(1, 3)).isEqualTo("33.3%");
    }

    private static java.util.Set<String> keys(String name) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Resource.text(name)));
        return properties.stringPropertyNames();
    }
}
