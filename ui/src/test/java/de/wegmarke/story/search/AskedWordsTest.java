package de.wegmarke.story.search;

import static de.wegmarke.story.search.FourStories.SUMMER;
import static de.wegmarke.story.search.FourStories.story;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.wegmarke.story.StoryPart;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Words: understood, mended, marked, and found in every form. */
class AskedWordsTest extends StorySearchTest {

    @Test
    void without_a_question_everything_is_there_and_the_newest_is_first() {
        var all = find(StoryQuery.ALL);

        assertThat(all.total()).isEqualTo(4);
        assertThat(keys(all)).last().isEqualTo("sportfest");
        assertThat(all.hits()).allMatch(hit -> hit.excerpts().isEmpty());
    }

    @Test
    void words_that_say_nothing_ask_nothing() {
        assertThat(find("und der die").total()).isEqualTo(4);
    }

    @Test
    void a_word_is_found_in_its_compound_and_a_compound_by_its_parts() {
        assertThat(keys(find("Fest"))).containsExactly("laufgruppe", "sportfest");
        assertThat(keys(find("Sportwoche"))).startsWith("laufgruppe");
        assertThat(keys(find("Kitaplätze"))).containsExactly("kitaplatz");
    }

    @Test
    void who_answers_every_word_comes_first() {
        assertThat(keys(find("Ehrenamtliche im Amt")).getFirst()).isEqualTo("amt");
        assertThat(keys(find("Ehrenamtliche beim Sportfest")).getFirst()).isEqualTo("sportfest");
    }

    @Test
    void a_typing_error_is_said_and_searched() {
        var found = find("Sprotfest");

        assertThat(keys(found)).startsWith("sportfest");
        assertThat(found.corrections())
                .extracting(Correction::asked, Correction::searched)
                .containsExactly(tuple("Sprotfest", "Sportfest"));
        assertThat(marked(found.hits().getFirst().title())).isEqualTo("Ein [Sportfest] für alle");
    }

    @Test
    void two_errors_in_a_long_word_are_understood_too() {
        assertThat(keys(find("Alteingsessenne"))).containsExactly("sportfest");
    }

    @Test
    void what_nobody_writes_is_named() {
        var found = find("Xylophon");

        assertThat(found.total()).isZero();
        assertThat(found.unknown()).containsExactly("Xylophon");
    }

    @Test
    void every_gender_form_finds_and_marks_every_other() {
        for (var form : List.of("Migrantinnen", "Migrant:innen", "Migranten", "MigrantInnen")) {
            var found = find(form);
            assertThat(keys(found)).as(form).contains("sportfest");
            var hit = found.hits().getFirst();
            assertThat(hit.excerpts()).extracting(Excerpt::part).contains(StoryPart.SUMMARY);
            assertThat(marked(hit.excerpts().getFirst().spans())).startsWith("[Migrant*innen] und");
        }
    }

    @Test
    void words_of_a_kin_are_found_too() {
        assertThat(keys(find("Freiwillige"))).containsExactlyInAnyOrder("sportfest", "amt");
    }

    @Test
    void the_name_of_a_municipality_is_searched_like_the_story() {
        assertThat(keys(find("Gera"))).containsExactly("sportfest");
        assertThat(marked(find("Gera").hits().getFirst().municipality())).isEqualTo("[Gera]");
    }

    private static String marked(List<Span> spans) {
        return spans.stream()
                .map(span -> span.marked() ? "[" + span.text() + "]" : span.text())
                .collect(joining());
    }

    @Test
    void what_only_a_picture_or_a_list_says_is_found_and_marked() {
        var id =
                platform.publish(
                        suhl,
                        "bild",
                        story(
                                """
                                "title": "Ein Beet", "targetGroups": ["PEOPLE_WITH_DISABILITIES"],
                                "images": [{"id": "00000000-0000-0007-0000-000000000007", "width": 1,
                                    "height": 1, "alternativeText": "Zwei Gießkannen", "consent": true}]
                                """),
                        SUMMER);

        for (var asked :
                Map.of("Gießkannen", "[Gießkannen]", "Behinderungen", "[Behinderungen]")
                        .entrySet()) {
            var hit = find(asked.getKey()).hits().getFirst();
            assertThat(hit.story().key()).isEqualTo("bild");
            assertThat(marked(hit.excerpts().getFirst().spans())).contains(asked.getValue());
        }
        platform.withdraw(suhl, "bild", id);
    }
}
