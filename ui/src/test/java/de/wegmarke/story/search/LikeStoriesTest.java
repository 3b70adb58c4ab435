package de.wegmarke.story.search;

import static de.wegmarke.story.search.SearchPlatform.INSTITUTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.access.AccessRefused;
import de.wegmarke.access.Actor;
import de.wegmarke.access.Membership;
import de.wegmarke.story.StoryId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Stories that go with a story or a measure, and who finds none. */
class LikeStoriesTest extends StorySearchTest {

    @Test
    void the_likest_story_comes_first() {
        var like =
                SearchPlatform.as(
                        INSTITUTE,
                        () ->
                                platform.service(StorySearch.class)
                                        .similar(new StoryId(gera, "sportfest"), 3));

        assertThat(keys(like)).startsWith("amt");
    }

    @Test
    void a_like_story_is_found_and_the_story_itself_is_not() {
        var search = platform.service(StorySearch.class);

        var like =
                SearchPlatform.as(
                        INSTITUTE, () -> search.similar(new StoryId(gera, "sportfest"), 2));

        assertThat(keys(like)).isNotEmpty().doesNotContain("sportfest");
        assertThat(
                        SearchPlatform.as(
                                INSTITUTE,
                                () -> search.similar(new StoryId(gera, "gibt-es-nicht"), 2)))
                .isEmpty();
    }

    @Test
    void a_measure_gets_the_stories_of_its_topic_those_with_its_words_first() {
        var search = platform.service(StorySearch.class);

        var found =
                SearchPlatform.as(
                        INSTITUTE,
                        () -> search.forMeasure("Ein Sportfest wird veranstaltet.", "T11", 5));

        assertThat(keys(found)).startsWith("sportfest", "laufgruppe");
        assertThat(SearchPlatform.as(INSTITUTE, () -> search.forMeasure("Etwas anderes.", null, 5)))
                .isEmpty();
    }

    @Test
    void a_guest_finds_nothing() {
        var guest =
                new Actor(
                        new UUID(4, 9),
                        "Gast",
                        Set.of(Membership.guest(gera, "sozialamt", "2026")),
                        Set.of());

        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(
                        () ->
                                SearchPlatform.as(
                                        guest,
                                        () ->
                                                platform.service(StorySearch.class)
                                                        .find(StoryQuery.ALL, 0, 5)));
    }
}
