package de.wegmarke.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({
        "Beispiel Integrationsmanagement, BI",
        "Beispiel von der Person, BP",
        "änne, Ä",
        "Erfurt (Lesend), E",
        "Anna Anna, AA",
        "'  ', ''"
    })
    void first_and_last_name_give_the_initials(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }
}
