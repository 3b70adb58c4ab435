package de.wegmarke.bench;

import de.wegmarke.story.StoryId;
import de.wegmarke.story.search.SavedSearches;
import de.wegmarke.story.search.SearchPlatform;
import de.wegmarke.story.search.StoryFacet;
import de.wegmarke.story.search.StoryQuery;
import de.wegmarke.story.search.StorySearch;
import de.wegmarke.tenancy.MunicipalityKind;
import de.wegmarke.tenancy.TenantKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Searches of several kinds over 10,000 published stories, facets and first page included. */
final class SearchBenchmark {

    private static final int STORIES = 10_000;
    private static final int MUNICIPALITIES = 22;
    private static final int RUNS = 100;
    private static final int HITS = 10;
    private static final int LAST = 200;
    private static final int SEARCHES = 5;
    private static final String AIM = "under 50 ms";

    private final Results results;

    SearchBenchmark(Results results) {
        this.results = results;
    }

    void run() {
        try (var platform =
                new SearchPlatform(
                        Map.of(
                                "logging.level.root",
                                "error",
                                "spring.jpa.properties.hibernate.session.events.auto",
                                StatementClock.class.getName()))) {
            var municipalities = municipalities(platform);
            publish(platform, municipalities);
            platform.vacuum();
            search(platform, "one word", StoryQuery.ALL.withText("Gartenfest"));
            search(platform, "one frequent word", StoryQuery.ALL.withText("Schule"));
            search(
                    platform,
                    "a question of five words",
                    StoryQuery.ALL.withText(
                            "Wie begleiten Vereine geflüchtete Familien beim Kochen?"));
            search(
                    platform,
                    "two typing errors",
                    StoryQuery.ALL.withText("Sprotfest im Stadtteill"));
            search(
                    platform,
                    "three facets",
                    StoryQuery.ALL
                            .with(StoryFacet.TOPIC, Set.of("T11", "T4"))
                            .with(StoryFacet.YEAR, Set.of("2018", "2019", "2020"))
                            .with(StoryFacet.REGULAR, Set.of(StoryFacet.YES)));
            search(
                    platform,
                    "a word and two facets",
                    StoryQuery.ALL
                            .withText("Sprachkurs")
                            .with(StoryFacet.TOPIC, Set.of("T3"))
                            .with(StoryFacet.EFFORT, Set.of("LOW")));
            search(platform, "everything", StoryQuery.ALL);
            related(platform, municipalities.getFirst());
            saved(platform, municipalities.getFirst());
        }
    }

    private static List<TenantKey> municipalities(SearchPlatform platform) {
        var keys = new ArrayList<TenantKey>();
        for (int i = 0; i < MUNICIPALITIES; i++) {
            keys.add(
                    platform.municipality(
                            "kreis-" + i,
                            "Kreis " + i,
                            i % 4 == 0
                                    ? MunicipalityKind.KREISFREIE_STADT
                                    : MunicipalityKind.LANDKREIS,
                            String.valueOf(16_051 + i)));
        }
        return keys;
    }

    /** The last ones are measured: then the vocabulary is large. */
    private void publish(SearchPlatform platform, List<TenantKey> municipalities) {
        var stories = new GeneratedStories(4);
        var times = new long[LAST];
        for (int i = 0; i < STORIES; i++) {
            var municipality = municipalities.get(i % municipalities.size());
            var content = stories.next();
            var at = Instant.parse("2026-01-01T08:00:00Z").plusSeconds(i);
            var key = "geschichte-" + i;
            long begin = System.nanoTime();
            var id = platform.publish(municipality, key, content, at);
            if (i >= STORIES - LAST) {
                times[i - STORIES + LAST] = System.nanoTime() - begin;
            }
            if (i % 7 == 0) {
                platform.adopt(municipalities.get((i + 1) % municipalities.size()), id);
            }
        }
        results.percentiles("Publishing a story into a search over 10,000", "", times);
    }

    private void search(SearchPlatform platform, String what, StoryQuery query) {
        var search = platform.service(StorySearch.class);
        measure(
                platform,
                "Search over 10,000 stories, " + what,
                () ->
                        SearchPlatform.as(
                                SearchPlatform.INSTITUTE, () -> search.find(query, 0, HITS)));
    }

    private void related(SearchPlatform platform, TenantKey municipality) {
        var search = platform.service(StorySearch.class);
        measure(
                platform,
                "Stories like one of 10,000",
                () ->
                        SearchPlatform.as(
                                SearchPlatform.INSTITUTE,
                                () ->
                                        search.similar(
                                                new StoryId(municipality, "geschichte-0"), 3)));
        measure(
                platform,
                "Stories for a measure out of 10,000",
                () ->
                        SearchPlatform.as(
                                SearchPlatform.INSTITUTE,
                                () ->
                                        search.forMeasure(
                                                "Ein Sprachkurs mit Kinderbetreuung wird im Stadtteil"
                                                        + " erprobt und mit Vereinen geplant.",
                                                "T3",
                                                5)));
    }

    /** The dearest case: something was published since, so that each search is counted. */
    private void saved(SearchPlatform platform, TenantKey municipality) {
        var saved = platform.service(SavedSearches.class);
        var person = platform.reader("Mia", municipality);
        for (int i = 0; i < SEARCHES; i++) {
            var query =
                    StoryQuery.ALL
                            .withText(
                                    List.of("Garten", "Schule", "Pflege", "Kochen", "Wahl").get(i))
                            .with(StoryFacet.TOPIC, Set.of("T" + (i + 1)));
            SearchPlatform.as(person, () -> saved.save("Suche " + query.text(), query));
        }
        platform.publish(municipality, "zuletzt", new GeneratedStories(5).next(), Instant.now());
        measure(
                platform,
                "News in five saved searches over 10,000 stories",
                () -> SearchPlatform.as(person, saved::mine));
    }

    private void measure(SearchPlatform platform, String what, Runnable work) {
        var times = new long[RUNS];
        var inDatabase = new long[RUNS];
        for (int i = -RUNS; i < RUNS; i++) {
            long begin = System.nanoTime();
            long statements = StatementClock.during(work);
            if (i >= 0) {
                times[i] = System.nanoTime() - begin;
                inDatabase[i] = statements;
            }
        }
        results.percentiles(what + ": in the database", AIM, inDatabase);
        results.percentiles(what + ": server time", "", times);
        results.row(
                what + ": SQL statements", "at most 3", Long.toString(platform.statements(work)));
    }
}
