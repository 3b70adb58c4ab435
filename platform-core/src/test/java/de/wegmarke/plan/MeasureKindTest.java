package de.wegmarke.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureKindTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Es wird geprüft, ob es geht.",
                "Es wird geprüft ob es geht.",
                " Es ist zu prüfen, wie es geht.",
                "Prüfauftrag: Kosten"
            })
    void a_review_mandate_begins_as_one(String text) {
        assertThat(MeasureKind.of(text)).isEqualTo(MeasureKind.REVIEW_MANDATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Es wird gebaut.",
                "Prüfung des Einsatzes und Beschaffung",
                "Der Bedarf wird erhoben. Es wird geprüft, was fehlt.",
                "Es wird geprüfte Ware gekauft.",
                ""
            })
    void anything_else_is_a_measure(String text) {
        assertThat(MeasureKind.of(text)).isEqualTo(MeasureKind.MEASURE);
    }
}
