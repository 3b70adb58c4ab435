package de.wegmarke.story.search;

import static de.wegmarke.story.search.SearchPlatform.INSTITUTE;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import de.wegmarke.access.AccessRefused;
import de.wegmarke.access.Actor;
import de.wegmarke.access.Membership;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.rows.Json;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryId;
import de.wegmarke.story.StoryPart;
import de.wegmarke.tenancy.MunicipalityKind;
import de.wegmarke.tenancy.TenantKey;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.PlatformTransactionManager;

/** Four stories of three municipalities: found, narrowed, counted, marked, gone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StorySearchTest {

    private static final Instant SPRING = Instant.parse("2026-04-01T08:00:00Z");
    private static final Instant SUMMER = Instant.parse("2026-07-01T08:00:00Z");

    private SearchPlatform platform;
    private TenantKey gera;
    private TenantKey suhl;
    private TenantKey elsewhere;
    private UUID feast;
    private Actor anna;
    private Actor bert;
    private Actor carla;

    @BeforeAll
    void four_stories_are_published() {
        platform = new SearchPlatform();
        gera = platform.municipality("gera", "Gera", MunicipalityKind.KREISFREIE_STADT, "16052");
        suhl = platform.municipality("suhl", "Suhl", MunicipalityKind.KREISFREIE_STADT, "16054");
        elsewhere =
                platform.municipality(
                        "anderswo", "Landkreis Anderswo", MunicipalityKind.LANDKREIS, "90001");
        anna = platform.reader("anna", gera);
        bert = platform.reader("bert", suhl);
        carla = platform.reader("carla", suhl);
        feast =
                platform.publish(
                        gera,
                        "sportfest",
                        story(
                                """
                                "title": "Ein Sportfest für alle", "topics": ["T11"], "year": 2019,
                                "summary": "Migrant*innen und Alteingesessene laufen zusammen.",
                                "obstacles": "Ohne Ehrenamtliche geht es nicht. Der Regen kam auch.",
                                "targetGroups": ["REFUGEES"], "funders": ["Land"],
                                "effort": {"level": "LOW"}
                                """),
                        SPRING);
        platform.publish(
                suhl,
                "laufgruppe",
                story(
                        """
                        "title": "Eine Laufgruppe", "topics": ["T11", "T8"], "year": 2021,
                        "summary": "Die Gruppe treibt jede Woche Sport und feiert einmal im Jahr ein Fest.",
                        "targetGroups": ["WOMEN"], "funders": ["Land", "Bund"],
                        "duration": {"regular": true},
                        "transferability": {"settings": ["RURAL"]}
                        """),
                SUMMER);
        platform.publish(
                suhl,
                "kitaplatz",
                story(
                        """
                        "title": "Der Weg zum Kitaplatz", "topics": ["T4"], "year": 2021,
                        "summary": "Eltern melden ihr Kind an, und jemand spricht ihre Sprache."
                        """),
                SUMMER);
        platform.publish(
                elsewhere,
                "amt",
                story(
                        """
                        "title": "Ein offenes Amt", "topics": ["T1"], "year": 2021,
                        "summary": "Wer zum Amt geht, wird verstanden. Das Amt sucht Ehrenamtliche."
                        """),
                SUMMER);
        platform.adopt(suhl, feast);
    }

    @AfterAll
    void drop() {
        platform.close();
    }

    private static StoryContent story(String parts) {
        var defaults = parts.contains("\"duration\"") ? "" : ", \"duration\": {\"regular\": false}";
        return Json.read("{" + parts + defaults + ", \"consent\": true}", StoryContent.class);
    }

    private StoryResults find(StoryQuery query) {
        return SearchPlatform.as(
                INSTITUTE, () -> platform.service(StorySearch.class).find(query, 0, 20));
    }

    private StoryResults find(String text) {
        return find(StoryQuery.ALL.withText(text));
    }

    private static List<String> keys(StoryResults results) {
        return results.hits().stream().map(hit -> hit.story().key()).toList();
    }

    private static List<String> keys(List<StoryHit> hits) {
        return hits.stream().map(hit -> hit.story().key()).toList();
    }

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

    @Test
    void a_story_that_is_taken_back_is_gone_with_all_its_words() {
        var words = platform.rows("story_vocabulary");
        var id =
                platform.publish(
                        suhl,
                        "vergaenglich",
                        story("\"title\": \"Quittengelee im Mehrgenerationenhaus\""),
                        SUMMER);
        assertThat(keys(find("Quittengelee"))).containsExactly("vergaenglich");

        platform.withdraw(suhl, "vergaenglich", id);

        assertThat(find("Quittengelee").total()).isZero();
        assertThat(find("Quitengelee").corrections()).isEmpty();
        assertThat(platform.rows("story_vocabulary")).isEqualTo(words);
        assertThat(find(StoryQuery.ALL).total()).isEqualTo(4);
        assertThat(platform.labelsCountedWrongly()).isZero();
    }

    @Test
    void a_municipality_cannot_take_out_what_another_has_published() {
        var entries = platform.rows("story_index");

        platform.withdraw(suhl, "sportfest", feast);

        assertThat(platform.rows("story_index")).isEqualTo(entries);
        assertThat(keys(find("Sportfest"))).contains("sportfest");
    }

    @Test
    void another_revision_takes_the_place_of_the_first() {
        var id = platform.publish(suhl, "fassung", story("\"title\": \"Bratapfelabend\""), SUMMER);

        platform.publishAgain(suhl, "fassung", id, story("\"title\": \"Winzertreffen\""));

        assertThat(find("Bratapfelabend").total()).isZero();
        assertThat(keys(find("Winzertreffen"))).containsExactly("fassung");
        assertThat(platform.labelsCountedWrongly()).isZero();
        platform.withdraw(suhl, "fassung", id);
    }

    @Test
    void what_was_taken_back_and_is_published_again_is_found_again() {
        var id = platform.publish(suhl, "wieder", story("\"title\": \"Birnenmost\""), SUMMER);
        var words = platform.rows("story_vocabulary");
        platform.withdraw(suhl, "wieder", id);
        assertThat(find("Birnenmost").total()).isZero();

        platform.publishAgain(suhl, "wieder", id, story("\"title\": \"Birnenmost\""));

        assertThat(keys(find("Birnenmost"))).containsExactly("wieder");
        assertThat(platform.rows("story_vocabulary")).isEqualTo(words);
        platform.withdraw(suhl, "wieder", id);
    }

    @Test
    void what_is_missing_in_the_search_or_older_than_its_method_is_entered_anew() {
        var broken = platform.publish(suhl, "kaputt", story("\"title\": \"Kaputt\""), SUMMER);
        platform.asOwner("delete from platform.story_index where story = '" + feast + "'");
        platform.asOwner("update platform.story_index set method = 1");
        platform.asOwner(
                "update platform.stories set content = '\"unlesbar\"' where id = '" + broken + "'");
        assertThat(find("Sportfest").hits())
                .extracting(hit -> hit.story().key())
                .doesNotContain("sportfest");

        new StoryIndexRounds(
                        platform.service(StoryIndex.class),
                        platform.service(EntityManager.class),
                        platform.service(PlatformTransactionManager.class))
                .catchUp();

        assertThat(keys(find("Sportfest"))).contains("sportfest");
        assertThat(platform.rows("story_index where method = " + StoryIndex.METHOD)).isEqualTo(4);
        // The newest of all could not be read, and kept nobody out.
        assertThat(platform.rows("story_index where method = 1")).isEqualTo(1);
        platform.withdraw(suhl, "kaputt", broken);
    }

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
