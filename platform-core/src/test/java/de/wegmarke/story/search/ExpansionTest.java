package de.wegmarke.story.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.wegmarke.story.search.VocabularyEntry.Way;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpansionTest {

    private static final AskedWord WORD = new AskedWord(1, "Fest", "fest");

    private static VocabularyEntry entry(Way way, String term, int stories) {
        return new VocabularyEntry(1, way, "fest", term, term, term, stories);
    }

    private static Expansion expansion(VocabularyEntry... entries) {
        return Expansion.of(new VocabularyAnswer(List.of(WORD), 100, List.of(entries)), List.of());
    }

    @Test
    void the_word_itself_counts_more_than_its_compound() {
        var expansion =
                expansion(entry(Way.COMPOUND, "sportfest", 10), entry(Way.SAME, "fest", 10));

        assertThat(expansion.terms())
                .extracting(Expansion.Term::term)
                .containsExactly("fest", "sportfest");
        assertThat(expansion.terms())
                .extracting(Expansion.Term::weight)
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    @Test
    void a_part_of_the_word_stands_in_only_where_nothing_answers_the_whole() {
        assertThat(expansion(entry(Way.PART, "fes", 10)).terms()).hasSize(1);
        assertThat(expansion(entry(Way.PART, "fes", 10), entry(Way.SAME, "fest", 1)).terms())
                .extracting(Expansion.Term::term)
                .containsExactly("fest");
        assertThat(
                        Expansion.of(
                                        answer(entry(Way.PART, "fes", 10)),
                                        List.of(entry(Way.ONE_ERROR, "frist", 3)))
                                .terms())
                .extracting(Expansion.Term::term)
                .containsExactly("frist");
    }

    @Test
    void a_rare_word_counts_more_than_a_frequent_one() {
        var rare = expansion(entry(Way.SAME, "fest", 2)).terms().getFirst().weight();
        var frequent = expansion(entry(Way.SAME, "fest", 60)).terms().getFirst().weight();

        assertThat(rare).isGreaterThan(2 * frequent);
    }

    @Test
    void of_many_compounds_the_rare_ones_are_looked_up_first() {
        var vocabulary =
                new VocabularyAnswer(
                        List.of(WORD),
                        100_000,
                        List.of(
                                entry(Way.SAME, "fest", 50_000),
                                entry(Way.COMPOUND, "sportfest", 19_000),
                                entry(Way.COMPOUND, "weinfest", 4_000),
                                entry(Way.COMPOUND, "festplatz", 2)));

        assertThat(Expansion.of(vocabulary, List.of()).terms())
                .extracting(Expansion.Term::term)
                .containsExactly("fest", "weinfest", "festplatz");
    }

    @Test
    void the_closest_answer_and_its_kin_are_looked_up_however_many_give_them() {
        var vocabulary =
                new VocabularyAnswer(
                        List.of(WORD),
                        100_000,
                        List.of(entry(Way.SAME, "fest", 90_000), entry(Way.KIN, "feier", 80_000)));

        assertThat(Expansion.of(vocabulary, List.of()).terms())
                .extracting(Expansion.Term::term)
                .containsExactly("fest", "feier");
    }

    @Test
    void a_short_word_in_the_middle_of_another_is_chance() {
        assertThat(expansion(entry(Way.COMPOUND, "befestigt", 3)).isEmpty()).isTrue();
        assertThat(expansion(entry(Way.COMPOUND, "festplatz", 3)).isEmpty()).isFalse();
    }

    @Test
    void a_word_that_many_stories_write_is_not_doubted() {
        assertThat(Expansion.doubtful(answer(entry(Way.SAME, "fest", 40)))).isEmpty();
        assertThat(Expansion.doubtful(answer(entry(Way.SAME, "fest", 1)))).containsExactly(WORD);
        assertThat(Expansion.doubtful(answer())).containsExactly(WORD);
    }

    @Test
    void a_rare_word_is_corrected_only_into_a_far_more_usual_one() {
        var vocabulary = answer(entry(Way.SAME, "fest", 2));

        var expansion =
                Expansion.of(
                        vocabulary,
                        List.of(
                                entry(Way.ONE_ERROR, "frist", 3),
                                entry(Way.ONE_ERROR, "test", 50)));

        assertThat(expansion.corrections())
                .extracting(Correction::asked, Correction::searched)
                .containsExactly(tuple("Fest", "test"));
    }

    @Test
    void two_errors_are_taken_only_where_nothing_is_one_error_away() {
        var expansion =
                Expansion.of(
                        answer(),
                        List.of(
                                entry(Way.TWO_ERRORS, "feste", 90),
                                entry(Way.ONE_ERROR, "fast", 1)));

        assertThat(expansion.corrections())
                .extracting(Correction::searched)
                .containsExactly("fast");
    }

    @Test
    void what_no_story_has_in_any_form_is_named() {
        assertThat(Expansion.of(answer(), List.of()).unknown()).containsExactly("Fest");
    }

    private static VocabularyAnswer answer(VocabularyEntry... entries) {
        return new VocabularyAnswer(List.of(WORD), 100, List.of(entries));
    }
}
