package de.wegmarke.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Dezernat 05, D05",
        "Dezernat 5, D05",
        "Büro Migration und Integration, Büro für Migration und Integration",
        "Büro Migration u. Integration, Büro für Migration und Integration",
        "des Büros für Migration und Integration, Büro Migration und Integration",
        "allen Ämtern, Alle Ämter",
        "alle Ämter, Alle Ämter",
        "Abteilung PÖA, PÖA",
        "dem Personalrat, Personalrat",
        "'Dezernat Soziales, Jugend und Bau', 'Dezernat für Soziales, Jugend, Bau'",
        "Stabsstelle „Rat“, Stabsstelle Rat"
    })
    void two_spellings_name_the_same_body(String one, String other) {
        assertThat(BodyNames.key(one)).isEqualTo(BodyNames.key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "D05, D06",
        "D05, Ämter D05",
        "Jugendamt, Jugendrat",
        "Amt für Bildung, Bildung",
        "Träger, Träger der Jugendhilfe",
        "D1, D10",
        "Bildungskoordination, Bildungskordination"
    })
    void other_names_stay_apart(String one, String other) {
        assertThat(BodyNames.key(one)).isNotEqualTo(BodyNames.key(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alle Ämter",
                "alle Dezernate",
                "allen Ämtern",
                "Ämter D05",
                "alle Beigeordneten",
                "sämtliche Fachämter",
                "alle Amtsleiter*innen"
            })
    void collective_names_stand_for_many(String name) {
        assertThat(BodyNames.isCollective(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Allgemeiner Sozialer Dienst", "Amt für Bildung", "Träger", "D05"})
    void other_names_stand_for_one(String name) {
        assertThat(BodyNames.isCollective(name)).isFalse();
    }

    @Test
    void the_spelling_used_most_is_shown_and_among_equals_the_longest() {
        assertThat(BodyNames.preferred(List.of("Büro Rat", "Büro für Rat", "Büro Rat")))
                .isEqualTo("Büro Rat");
        assertThat(BodyNames.preferred(List.of("Büro Rat", "Büro für Rat")))
                .isEqualTo("Büro für Rat");
        assertThat(BodyNames.preferred(List.of("Stelle „Rat“", "Stelle Rat")))
                .isEqualTo("Stelle Rat");
    }

    @Test
    void spaces_that_one_does_not_see_are_no_part_of_a_name() {
        assertThat(BodyNames.normalise("\u00a0Amt für\u00a0Soziales \u00a0"))
                .isEqualTo("Amt für Soziales");
    }

    @Property
    void normalising_twice_changes_nothing_more(@ForAll String name) {
        var once = BodyNames.normalise(name);
        assertThat(BodyNames.normalise(once)).isEqualTo(once);
        assertThat(BodyNames.key(once)).isEqualTo(BodyNames.key(name));
    }
}
