package de.wegmarke.story.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingErrorsTest {

    @ParameterizedTest
    @CsvSource({
        "sprotfest, sportfest",
        "spotfest, sportfest",
        "sportfesst, sportfest",
        "sportfast, sportfest",
        "shcule, schule",
        "kuche, küche"
    })
    void one_error_is_found_wherever_it_is(String typed, String meant) {
        assertThat(TypingErrors.oneAway(typed)).contains(meant);
        assertThat(TypingErrors.between(typed, meant)).isEqualTo(1);
    }

    @Test
    void a_mistyped_gender_form_leads_to_the_word_that_is_searched() {
        assertThat(TypingErrors.oneAway("migrantinen")).contains("migrant");
    }

    @ParameterizedTest
    @CsvSource({"ehrnamtlche, ehrenamtliche, 2", "verien, verein, 1", "abc, abc, 0", "ab, cd, 2"})
    void errors_are_counted(String typed, String meant, int errors) {
        assertThat(TypingErrors.between(typed, meant)).isEqualTo(errors);
    }

    /** Letters that make no gender form, so that the word stays as it is. */
    @Property
    void whoever_leaves_out_a_letter_is_understood(
            @ForAll @StringLength(min = 5, max = 14) @CharRange(from = 'a', to = 'h') String meant,
            @ForAll @IntRange(max = 13) int place) {
        int at = place % meant.length();
        var typed = meant.substring(0, at) + meant.substring(at + 1);

        assertThat(TypingErrors.oneAway(typed)).contains(meant);
    }

    @Property
    void whoever_exchanges_two_letters_is_understood(
            @ForAll @StringLength(min = 5, max = 14) @CharRange(from = 'a', to = 'h') String meant,
            @ForAll @IntRange(max = 13) int place) {
        int at = place % (meant.length() - 1);
        var typed =
                meant.substring(0, at)
                        + meant.charAt(at + 1)
                        + meant.charAt(at)
                        + meant.substring(at + 2);

        if (!typed.equals(meant)) {
            assertThat(TypingErrors.oneAway(typed)).contains(meant);
            assertThat(TypingErrors.between(typed, meant)).isEqualTo(1);
        }
    }

    @Property
    void the_way_back_has_as_many_errors(
            @ForAll @StringLength(max = 12) @CharRange(from = 'a', to = 'd') String one,
            @ForAll @StringLength(max = 12) @CharRange(from = 'a', to = 'd') String other) {
        assertThat(TypingErrors.between(one, other)).isEqualTo(TypingErrors.between(other, one));
        assertThat(TypingErrors.between(one, other) == 0).isEqualTo(one.equals(other));
    }
}
