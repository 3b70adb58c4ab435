package de.wegmarke.story.search;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.wegmarke.rows.Json;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryPart;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MarkingTest {

    private static final StoryContent STORY =
            Json.read(
                    """
                    {"title": "Ein Fest", "summary": "Alle feiern ein Sportfest. Danach ist Ruhe.",
                     "aim": "Migrant*innen sollen Vereine kennenlernen. Vereine suchen Leute.",
                     "obstacles": "Ein Sportfest braucht Wetter.",
                     "outlook": "Vereine laden die Migrantinnen und Migranten wieder zum Sportfest ein.",
                     "tags": ["Beispieltext"], "consent": true}
                    """,
                    StoryContent.class);

    private static final Marking MARKING =
            marking(Map.of("sportfest", 1, "migrant", 2, "migranten", 2, "vereine", 3));

    private static Marking marking(Map<String, Integer> words) {
        return new Marking(
                new Expansion(
                        List.of(), Map.of(1, 2.0, 2, 1.5, 3, 1.0), words, List.of(), List.of()));
    }

    private static String marked(List<Span> spans) {
        return spans.stream()
                .map(span -> span.marked() ? "[" + span.text() + "]" : span.text())
                .collect(joining());
    }

    @Test
    void the_passage_that_answers_most_is_taken_and_none_that_only_repeats_it() {
        assertThat(MARKING.excerpts(STORY))
                .extracting(Excerpt::part, excerpt -> marked(excerpt.spans()))
                .containsExactly(
                        tuple(
                                StoryPart.OUTLOOK,
                                "[Vereine] laden die [Migrantinnen] und [Migranten] wieder zum"
                                        + " [Sportfest] ein."));
    }

    @Test
    void passages_that_answer_different_words_stand_in_the_order_of_the_story() {
        var marking = marking(Map.of("ruhe", 1, "wetter", 2, "leute", 3));

        assertThat(marking.excerpts(STORY))
                .extracting(Excerpt::part)
                .containsExactly(StoryPart.SUMMARY, StoryPart.AIM, StoryPart.OBSTACLES);
    }

    @Test
    void a_gender_form_is_marked_as_a_whole() {
        assertThat(marked(MARKING.mark("Für Migrant*innen und die Migrantinnenberatung")))
                .isEqualTo("Für [Migrant*innen] und die Migrantinnenberatung");
    }

    @Test
    void without_a_question_nothing_is_picked() {
        assertThat(new Marking(Expansion.NOTHING).excerpts(STORY)).isEmpty();
    }

    @Test
    void a_long_sentence_is_cut_around_the_word() {
        var sentence = "Wort ".repeat(200) + "Sportfest" + " Wort".repeat(200);
        var story =
                Json.read(
                        "{\"consent\": true, \"effect\": \"" + sentence + "\"}",
                        StoryContent.class);

        var passage = marked(MARKING.excerpts(story).getFirst().spans());

        assertThat(passage).startsWith("… ").contains("[Sportfest]").endsWith(" …");
        assertThat(passage.length()).isLessThan(240);
    }

    /** What a story says is shown as it is, whatever it looks like. */
    @Property
    void joined_the_spans_are_the_text(@ForAll String text) {
        var spans = MARKING.mark(text + " sportfest <b>" + text);

        assertThat(spans.stream().map(Span::text).collect(joining()))
                .isEqualTo(text + " sportfest <b>" + text);
        assertThat(spans).noneMatch(span -> span.text().isEmpty());
    }
}
