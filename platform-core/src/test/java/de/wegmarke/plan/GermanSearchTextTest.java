package de.wegmarke.plan;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GermanSearchTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Migrant*innen",
                "Migrant\\*innen",
                "Migrant:innen",
                "Migrant_innen",
                "MigrantInnen",
                "Migrant/innen",
                "Migrant/-innen",
                "Migrantinnen",
                "Migrantin",
                "Migrant(inn)en",
                "Migrant(innen)",
                "Migrant·innen",
                "Migrant*in",
                "Migrant"
            })
    void all_gender_forms_become_the_plain_word(String form) {
        assertThat(GermanSearchText.normalise(form)).isEqualTo("migrant");
    }

    @ParameterizedTest
    @CsvSource({
        "Migrantinnen und Migranten, migranten",
        "Migranten und Migrantinnen, migranten",
        "Ärztinnen und Ärzte, ärzte",
        "Mitarbeiterinnen und Mitarbeitern, mitarbeitern",
        "Bürgerinnen bzw. Bürger, bürger",
        "Bürgerin oder Bürger, bürger",
        "Lehrerinnen/Lehrer, lehrer"
    })
    void a_pair_becomes_one_word(String pair, String word) {
        assertThat(GermanSearchText.normalise(pair)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({
        "Bürger*innen, bürger",
        "Ärzt*innen, ärzt",
        "Mitarbeiter*innen, mitarbeiter",
        "Akteur*innen, akteur",
        "Akteur*rinnen, akteur",
        "Schüler*innen, schüler",
        "Expert*innen, expert",
        "Senior*innen-Netzwerk, senior-netzwerk",
        "Student*innen, student",
        "Kolleg*innen, kolleg",
        "Lehrerinnen, lehrer",
        "Ärztin, ärzt",
        "Integrationslots*innen, integrationslotse",
        "Ärztinnen, ärzt",
        "Migrant*innenvereine, migrantenvereine",
        "Bürger*innenrat, bürgerrat",
        "Akteur*innengruppe, akteursgruppe"
    })
    void persons_of_all_kinds_are_brought_to_one_form(String form, String plain) {
        assertThat(GermanSearchText.normalise(form)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "beginnen",
                "gewinnen",
                "zurückgewinnen",
                "spinnen",
                "gerinnen",
                "entrinnen",
                "innen",
                "von innen",
                "drinnen",
                "binnen",
                "sinne",
                "besinnen",
                "zinnen",
                "termin",
                "berlin",
                "verein",
                "allein",
                "medizin",
                "weiterhin",
                "darin",
                "worin",
                "magazin",
                "innenstadt",
                "landesinnenminister",
                "disziplin",
                "in",
                "und/oder",
                "familien"
            })
    void other_words_stay_as_they_are(String word) {
        assertThat(GermanSearchText.normalise(word)).isEqualTo(word);
    }

    @Test
    void the_words_around_stay_in_their_place() {
        assertThat(
                        GermanSearchText.normalise(
                                "Für Bürgerinnen und Bürger, die Migrant*innen beraten – und"
                                        + " gewinnen."))
                .isEqualTo("für bürger, die migrant beraten – und gewinnen.");
        assertThat(GermanSearchText.normalise("Schülerinnen und Lehrer"))
                .isEqualTo("schüler und lehrer");
    }

    @Property
    void normalising_twice_changes_nothing_more(@ForAll("texts") String text) {
        var once = GermanSearchText.normalise(text);
        assertThat(GermanSearchText.normalise(once)).isEqualTo(once);
    }

    @Property
    void any_text_is_accepted(@ForAll String text) {
        assertThat(GermanSearchText.normalise(text)).isNotNull();
    }

    @Test
    void very_long_words_take_no_longer_than_their_length() {
        var text = "a".repeat(3_000_000) + " " + "innen*".repeat(300_000);
        assertThat(GermanSearchText.normalise(text)).startsWith("aaa");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Migrant*innen",
                        "Bürgerinnen",
                        "Bürger",
                        "und",
                        "Ärzt:innen",
                        "gewinnen",
                        "Verein",
                        "Lehrerin",
                        "Lehrer",
                        "bzw.",
                        "MitarbeiterInnen",
                        "Lehrerinnen")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }
}
