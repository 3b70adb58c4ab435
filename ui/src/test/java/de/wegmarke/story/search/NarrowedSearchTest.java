package de.wegmarke.story.search;

import static de.wegmarke.story.search.FourStories.SUMMER;
import static de.wegmarke.story.search.FourStories.story;
import static de.wegmarke.story.search.SearchPlatform.INSTITUTE;
import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.story.StoryId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Facets and what they count, orders, pages, and what a search costs. */
class NarrowedSearchTest extends StorySearchTest {

    private static Map<String, Integer> counts(StoryResults results, StoryFacet facet) {
        return results.values(facet).stream()
                .collect(java.util.stream.Collectors.toMap(FacetValue::value, FacetValue::stories));
    }

    @Test
    void each_facet_counts_what_is_there() {
        var all = find(StoryQuery.ALL);

        assertThat(counts(all, StoryFacet.TOPIC))
                .isEqualTo(Map.of("T11", 2, "T8", 1, "T4", 1, "T1", 1));
        assertThat(counts(all, StoryFacet.TARGET_GROUP))
                .isEqualTo(Map.of("REFUGEES", 1, "WOMEN", 1));
        assertThat(counts(all, StoryFacet.MUNICIPALITY))
                .isEqualTo(Map.of("gera", 1, "suhl", 2, "anderswo", 1));
        assertThat(counts(all, StoryFacet.KIND))
                .isEqualTo(Map.of("KREISFREIE_STADT", 3, "LANDKREIS", 1));
        assertThat(counts(all, StoryFacet.SIZE))
                .isEqualTo(Map.of("FROM_75_000", 1, "UNDER_75_000", 2, "UNKNOWN", 1));
        assertThat(counts(all, StoryFacet.SETTING)).isEqualTo(Map.of("RURAL", 1));
        assertThat(counts(all, StoryFacet.EFFORT)).isEqualTo(Map.of("LOW", 1));
        assertThat(counts(all, StoryFacet.REGULAR)).isEqualTo(Map.of("ja", 1, "nein", 3));
        assertThat(counts(all, StoryFacet.TAKEN_UP))
                .isEqualTo(Map.of("ja", 1, "nein", 3, "suhl", 1));
        assertThat(counts(all, StoryFacet.FUNDER)).isEqualTo(Map.of("Land", 2, "Bund", 1));
        assertThat(counts(all, StoryFacet.YEAR)).isEqualTo(Map.of("2019", 1, "2021", 3));
    }

    @Test
    void within_a_facet_either_will_do_and_between_facets_both_must() {
        var either = StoryQuery.ALL.with(StoryFacet.TOPIC, Set.of("T8", "T4"));
        assertThat(keys(find(either))).containsExactlyInAnyOrder("laufgruppe", "kitaplatz");

        var both = either.with(StoryFacet.TARGET_GROUP, Set.of("WOMEN"));
        assertThat(keys(find(both))).containsExactly("laufgruppe");
    }

    @Test
    void a_second_choice_in_the_same_facet_shows_what_it_would_bring() {
        var found =
                find(
                        StoryQuery.ALL
                                .with(StoryFacet.TOPIC, Set.of("T4"))
                                .with(StoryFacet.YEAR, Set.of("2021")));

        assertThat(found.total()).isEqualTo(1);
        // All topics of 2021, whatever topic is chosen, and all years of that topic.
        assertThat(counts(found, StoryFacet.TOPIC))
                .isEqualTo(Map.of("T11", 1, "T8", 1, "T4", 1, "T1", 1));
        assertThat(counts(found, StoryFacet.YEAR)).isEqualTo(Map.of("2021", 1));
        assertThat(counts(found, StoryFacet.MUNICIPALITY)).isEqualTo(Map.of("suhl", 1));
    }

    @Test
    void what_was_chosen_stays_in_sight_with_nothing_behind_it() {
        var found = find(StoryQuery.ALL.with(StoryFacet.TOPIC, Set.of("T7")));

        assertThat(found.total()).isZero();
        assertThat(found.values(StoryFacet.TOPIC))
                .contains(new FacetValue("T7", 0, true), new FacetValue("T11", 2, false));
    }

    @Test
    void what_was_taken_up_can_be_asked_for_and_sorted_by() {
        assertThat(keys(find(StoryQuery.ALL.with(StoryFacet.TAKEN_UP, Set.of("ja")))))
                .containsExactly("sportfest");
        assertThat(keys(find(StoryQuery.ALL.with(StorySort.MOST_TAKEN_UP))).getFirst())
                .isEqualTo("sportfest");
        assertThat(find(StoryQuery.ALL.with(StorySort.MOST_TAKEN_UP)).hits().getFirst().takenUp())
                .isEqualTo(1);
    }

    @Test
    void who_took_a_story_up_can_be_asked_for_from_that_moment_on() {
        var story = platform.publish(suhl, "kurs", story("\"title\": \"Ein Kurs\""), SUMMER);
        var byGera = StoryQuery.ALL.with(StoryFacet.TAKEN_UP, Set.of("gera"));
        assertThat(find(byGera).total()).isZero();

        platform.adopt(gera, story);
        platform.adopt(elsewhere, story);

        assertThat(keys(find(byGera))).containsExactly("kurs");
        // A second choice within the facet shows what it would bring.
        assertThat(counts(find(byGera), StoryFacet.TAKEN_UP))
                .isEqualTo(Map.of("ja", 2, "nein", 3, "suhl", 1, "gera", 1, "anderswo", 1));
        assertThat(keys(find(StoryQuery.ALL.with(StoryFacet.TAKEN_UP, Set.of("gera", "suhl")))))
                .containsExactlyInAnyOrder("kurs", "sportfest");
        assertThat(find(StoryQuery.ALL.with(StoryFacet.TAKEN_UP, Set.of("gera", "nein"))).total())
                .isEqualTo(4);
        platform.withdraw(suhl, "kurs", story);
    }

    @Test
    void the_other_orders_are_those_of_a_german_reader() {
        assertThat(keys(find(StoryQuery.ALL.with(StorySort.TITLE))))
                .containsExactly("kitaplatz", "amt", "sportfest", "laufgruppe");
        assertThat(keys(find(StoryQuery.ALL.with(StorySort.MUNICIPALITY))))
                .containsExactly("sportfest", "amt", "kitaplatz", "laufgruppe");
    }

    @Test
    void pages_follow_each_other_without_gap() {
        var search = platform.service(StorySearch.class);
        var first = SearchPlatform.as(INSTITUTE, () -> search.find(StoryQuery.ALL, 0, 3));
        var second = SearchPlatform.as(INSTITUTE, () -> search.find(StoryQuery.ALL, 3, 3));

        assertThat(first.hits()).hasSize(3);
        assertThat(second.hits()).hasSize(1);
        assertThat(keys(first)).doesNotContainAnyElementsOf(keys(second));
        assertThat(second.total()).isEqualTo(4);
    }

    @Test
    void a_search_takes_three_statements_and_less_if_no_word_is_doubtful() {
        var search = platform.service(StorySearch.class);
        var query =
                StoryQuery.ALL
                        .withText("Sprotfest mit Ehrenamtlichen")
                        .with(StoryFacet.TOPIC, Set.of("T11"));

        assertThat(
                        platform.statements(
                                () ->
                                        SearchPlatform.as(
                                                INSTITUTE, () -> search.find(query, 0, 20))))
                .isEqualTo(3);
        assertThat(
                        platform.statements(
                                () ->
                                        SearchPlatform.as(
                                                INSTITUTE,
                                                () -> search.find(StoryQuery.ALL, 0, 20))))
                .isEqualTo(1);
        assertThat(
                        platform.statements(
                                () ->
                                        SearchPlatform.as(
                                                INSTITUTE,
                                                () ->
                                                        search.similar(
                                                                new StoryId(gera, "sportfest"),
                                                                3))))
                .isEqualTo(1);
    }
}
