package de.wegmarke.story.search;

import static de.wegmarke.story.search.FourStories.SUMMER;
import static de.wegmarke.story.search.FourStories.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import de.wegmarke.access.Actor;
import de.wegmarke.plan.RuleViolation;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Searches that somebody keeps, and what is new in them. */
class KeptSearchTest extends StorySearchTest {

    private Actor anna;
    private Actor bert;
    private Actor carla;

    @BeforeAll
    void three_people_read() {
        anna = platform.reader("anna", gera);
        bert = platform.reader("bert", suhl);
        carla = platform.reader("carla", suhl);
    }

    @Test
    void a_story_that_comes_back_is_news_and_another_revision_is_none() {
        var saved = platform.service(SavedSearches.class);
        var content = story("\"title\": \"Schlehenernte\"");
        var id = platform.publish(suhl, "schlehen", content, SUMMER);
        var search =
                SearchPlatform.as(
                        carla,
                        () -> saved.save("Schlehen", StoryQuery.ALL.withText("Schlehenernte")));

        platform.publishAgain(suhl, "schlehen", id, content);
        assertThat(SearchPlatform.as(carla, saved::found)).isZero();

        platform.withdraw(suhl, "schlehen", id);
        platform.publishAgain(suhl, "schlehen", id, content);
        assertThat(SearchPlatform.as(carla, saved::found)).isEqualTo(1);

        platform.withdraw(suhl, "schlehen", id);
        SearchPlatform.as(
                carla,
                () -> {
                    saved.delete(search);
                    return 0;
                });
    }

    @Test
    void whoever_keeps_a_search_learns_what_is_new_in_it_until_looking() {
        var saved = platform.service(SavedSearches.class);
        var query = StoryQuery.ALL.withText("Kürbisfest");
        var id = SearchPlatform.as(carla, () -> saved.save("Kürbisse", query));
        SearchPlatform.as(carla, () -> saved.save("Alles", StoryQuery.ALL));
        assertThat(SearchPlatform.as(carla, saved::found)).isZero();

        var story =
                platform.publish(
                        suhl, "kuerbis", story("\"title\": \"Das Kürbisfest\""), Instant.now());

        assertThat(SearchPlatform.as(carla, saved::mine))
                .extracting(SavedSearch::name, SavedSearch::found, SavedSearch::query)
                .containsExactly(tuple("Kürbisse", 1, query), tuple("Alles", 1, StoryQuery.ALL));
        assertThat(SearchPlatform.as(carla, saved::found)).as("one story in both").isEqualTo(1);
        var looked = SearchPlatform.as(carla, () -> saved.look(id)).orElseThrow();
        assertThat(looked.query()).isEqualTo(query);
        assertThat(SearchPlatform.as(carla, saved::mine))
                .extracting(SavedSearch::found)
                .containsExactly(0, 1);
        assertThat(platform.statements(() -> SearchPlatform.as(carla, () -> saved.mine().size())))
                .isLessThanOrEqualTo(4);
        SearchPlatform.as(
                carla,
                () -> {
                    saved.mine().forEach(search -> saved.delete(search.id()));
                    return 0;
                });
        platform.withdraw(suhl, "kuerbis", story);
    }

    @Test
    void nobody_sees_renames_or_deletes_the_search_of_another() {
        var saved = platform.service(SavedSearches.class);
        var id = SearchPlatform.as(anna, () -> saved.save("Meine", StoryQuery.ALL));

        assertThat(SearchPlatform.as(bert, saved::mine)).isEmpty();
        assertThat(SearchPlatform.as(bert, () -> saved.look(id))).isEmpty();
        refused(
                () ->
                        SearchPlatform.as(
                                bert,
                                () -> {
                                    saved.rename(id, "Deine");
                                    return 0;
                                }));
        refused(
                () ->
                        SearchPlatform.as(
                                bert,
                                () -> {
                                    saved.delete(id);
                                    return 0;
                                }));

        assertThat(SearchPlatform.as(anna, saved::mine))
                .extracting(SavedSearch::name)
                .containsExactly("Meine");
        SearchPlatform.as(
                anna,
                () -> {
                    saved.rename(id, " Umbenannt ");
                    return 0;
                });
        assertThat(SearchPlatform.as(anna, saved::mine))
                .extracting(SavedSearch::name)
                .containsExactly("Umbenannt");
        SearchPlatform.as(
                anna,
                () -> {
                    saved.delete(id);
                    return 0;
                });
        assertThat(SearchPlatform.as(anna, saved::mine)).isEmpty();
    }

    private static void refused(Runnable work) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(work::run)
                .satisfies(
                        refusal ->
                                assertThat(refusal.messageKey())
                                        .isEqualTo("find.rule.search-not-found"));
    }

    @Test
    void a_name_is_given_once_and_not_without_end() {
        var dora = platform.reader("dora", gera);
        var saved = platform.service(SavedSearches.class);
        SearchPlatform.as(dora, () -> saved.save("Sport", StoryQuery.ALL));

        for (var name : List.of("sport", " ", "x".repeat(101))) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(
                            () -> SearchPlatform.as(dora, () -> saved.save(name, StoryQuery.ALL)));
        }
        for (int i = 1; i < SavedSearches.MOST; i++) {
            var name = "Suche " + i;
            SearchPlatform.as(dora, () -> saved.save(name, StoryQuery.ALL));
        }
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> SearchPlatform.as(dora, () -> saved.save("Eine", StoryQuery.ALL)))
                .satisfies(
                        refusal ->
                                assertThat(refusal.messageKey()).isEqualTo("find.rule.too-many"));
    }
}
