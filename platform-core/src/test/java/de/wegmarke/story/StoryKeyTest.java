package de.wegmarke.story;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StoryKeyTest {

    /** As the tables have it. */
    private static final String FORM = "[a-z0-9][a-z0-9-]{0,79}";

    @Test
    void a_title_becomes_what_one_can_read_in_an_address() {
        assertThat(StoryKey.of("Spiel- und Sportfest für alle!"))
                .isEqualTo("spiel-und-sportfest-fuer-alle");
        assertThat(StoryKey.of("Größe, Öl & Ärger: „Straße“"))
                .isEqualTo("groesse-oel-aerger-strasse");
        assertThat(StoryKey.of("Café Ünïversal – 2. Auflage"))
                .isEqualTo("cafe-uenivers" + "al-2-auflage");
    }

    @Test
    void a_title_that_says_nothing_in_letters_gets_a_word_all_the_same() {
        assertThat(StoryKey.of("")).isEqualTo("geschichte");
        assertThat(StoryKey.of("…?!")).isEqualTo("geschichte");
        assertThat(StoryKey.of("مرحبا")).isEqualTo("geschichte");
    }

    @Test
    void a_long_title_ends_after_a_word() {
        assertThat(
                        StoryKey.of(
                                "Ein Fahrrad voller Bücher fährt jeden zweiten Dienstag in die"
                                        + " Unterkunft am Stadtrand"))
                .isEqualTo("ein-fahrrad-voller-buecher-faehrt-jeden-zweiten-dienstag-in");
        assertThat(StoryKey.of("x".repeat(100))).isEqualTo("x".repeat(60));
    }

    @Property
    void whatever_the_title_an_address_can_hold_the_key(
            @ForAll String title, @ForAll @IntRange(min = 1, max = 1000) int number) {
        assertThat(StoryKey.numbered(StoryKey.of(title), number)).matches(FORM);
    }

    @Property
    void a_key_is_its_own_key(@ForAll String title) {
        var key = StoryKey.of(title);
        assertThat(StoryKey.of(key)).isEqualTo(key);
    }

    @Test
    void the_second_story_of_a_title_gets_a_number() {
        assertThat(StoryKey.numbered("fest", 1)).isEqualTo("fest");
        assertThat(StoryKey.numbered("fest", 2)).isEqualTo("fest-2");
    }
}
