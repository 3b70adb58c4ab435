package de.wegmarke.story.search;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryTokensTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Migrant*innen",
                "Migrant:innen",
                "Migrant_innen",
                "MigrantInnen",
                "Migrant/-innen",
                "Migrant(innen)",
                "Migrantinnen"
            })
    void a_gender_form_is_one_word_and_falls_together_with_the_others(String form) {
        assertThat(StoryTokens.of("Die " + form + " kochen."))
                .extracting(StoryTokens.Token::written)
                .containsExactly("Die", form, "kochen");
        assertThat(StoryTokens.searched(form)).containsExactly("migrant");
    }

    @Test
    void words_joined_by_a_sign_are_found_each() {
        var words =
                StoryTokens.of("Spiel- und Sportfest, EU-Bürger, Sport/Kultur: 3.883").stream()
                        .flatMap(token -> token.words().stream())
                        .toList();

        assertThat(words)
                .containsExactly(
                        "spiel", "und", "sportfest", "eu", "bürger", "sport", "kultur", "3", "883");
    }

    @Test
    void a_decomposed_umlaut_is_the_same_letter() {
        assertThat(StoryTokens.searched("Ku\u0308che")).isEqualTo(StoryTokens.searched("Küche"));
    }

    @Test
    void an_accent_that_german_does_not_write_makes_no_other_word() {
        assertThat(StoryTokens.searched("Café")).isEqualTo(StoryTokens.searched("Cafe"));
        assertThat(StoryTokens.searched("Citroën")).containsExactly("citroen");
        assertThat(StoryTokens.searched("Söhne")).isNotEqualTo(StoryTokens.searched("Sohne"));
    }

    @Test
    void what_no_index_takes_is_left_out() {
        assertThat(StoryTokens.of("a".repeat(StoryTokens.LONGEST + 1))).isEmpty();
    }

    @Property
    void a_token_is_the_piece_of_the_text_where_it_says_it_is(@ForAll String text) {
        for (var token : StoryTokens.of(text)) {
            assertThat(text.substring(token.start(), token.end())).isEqualTo(token.written());
            assertThat(token.words()).isNotEmpty().doesNotContain("");
        }
    }

    /** Else a word of the index could not be marked in the text it came from. */
    @Property
    void a_token_alone_has_the_words_it_has_in_its_text(@ForAll List<String> texts) {
        var text = String.join(" ", texts);
        var inText = StoryTokens.of(text).stream().map(StoryTokens.Token::words).collect(toSet());
        var alone =
                StoryTokens.of(text).stream()
                        .map(token -> StoryTokens.searched(token.written()))
                        .collect(toSet());
        assertThat(inText).isEqualTo(alone);
    }
}
