package de.wegmarke.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.plan.BodyReading;
import de.wegmarke.plan.MeasureFilter;
import de.wegmarke.plan.MeasureReading;
import de.wegmarke.plan.PlanReading;
import de.wegmarke.tenancy.TenantKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/** What the interface tells of the sample plan of Erfurt. */
class PlanEndpointTest extends ApiTest {

    private static final TenantKey ERFURT = new TenantKey("erfurt");
    private static final Actor SYSTEM = Actor.system("Vergleich", ERFURT);
    private static final String MEASURES = "/api/v1/erfurt/measures";
    private static final String UUID = "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}";

    @Autowired MeasureReading measures;
    @Autowired PlanReading plans;
    @Autowired BodyReading bodies;

    @Test
    void the_plan_has_its_fields_and_as_many_measures_as_the_outline_on_screen() {
        var plan = read("/api/v1/erfurt/plan");
        var outline = ActorContext.call(SYSTEM, () -> plans.outline(ERFURT).orElseThrow());

        assertThat(plan.get("title").asString()).isEqualTo(outline.plan().title());
        assertThat(plan.get("counts").get("measures").asInt()).isEqualTo(146);
        assertThat(plan.get("counts").get("overdue").asInt()).isEqualTo(outline.total().overdue());
        assertThat(plan.get("elements")).hasSize(14);
        assertThat(measurePaths(plan)).hasSize(146);
    }

    @Test
    void every_measure_that_the_plan_names_can_be_asked_for() {
        for (var path : measurePaths(read("/api/v1/erfurt/plan"))) {
            var measure = read(MEASURES + "/" + path);
            assertThat(measure.get("path").asString()).isEqualTo(path);
            assertThat(measure.get("text").asString()).isNotBlank();
            assertThat(measure.get("deadline").has("asWritten")).isTrue();
            assertThat(measure.get("outline")).isNotEmpty();
        }
    }

    @Test
    void the_bodies_are_those_of_the_list_on_screen() {
        var told = new ArrayList<String>();
        read("/api/v1/erfurt/bodies")
                .forEach(
                        body ->
                                told.add(
                                        body.get("code").asString()
                                                + body.get("measures").asInt()));
        var listed =
                ActorContext.call(SYSTEM, () -> bodies.all(ERFURT)).stream()
                        .map(body -> body.code() + body.measures())
                        .toList();

        assertThat(told).isNotEmpty().isEqualTo(listed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=Integration",
                "q=Migrant*innen",
                "q=Sprache Schule",
                "field=1",
                "field=1.8",
                "field=1&field=2",
                "topic=T3",
                "topic=T3&topic=T4",
                "body=jugendamt",
                "state=done",
                "state=not_started&state=in_progress",
                "deadline=overdue",
                "deadline=dated",
                "deadline=ongoing",
                "deadline=recurring",
                "cost=amount",
                "cost=no_additional",
                "cost=undetermined",
                "kind=review_mandate",
                "new=true",
                "state=IN_PROGRESS",
                "q=Integration&state=not_started&deadline=ongoing"
            })
    void a_filter_finds_as_many_as_the_list_on_screen(String query) {
        var uri = UriComponentsBuilder.fromPath(MEASURES).query(query).encode().build();
        var parameters = UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
        var filter = MeasureFilter.parse(parameters);
        int expected = ActorContext.call(SYSTEM, () -> measures.count(ERFURT, filter));

        assertThat(expected).isPositive().isLessThan(146);
        assertThat(read(uri.toUriString() + "&size=200").get("total").asInt()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"field=99", "topic=T99", "body=gibt-es-nicht", "q=unauffindbarerwortlaut"})
    void a_place_topic_or_body_that_the_plan_does_not_have_has_no_measure(String query) {
        var page = read(MEASURES + "?" + query);

        assertThat(page.get("total").asInt()).isZero();
        assertThat(page.get("measures")).isEmpty();
        assertThat(page.path("next").isNull() || !page.has("next")).isTrue();
    }

    @Test
    void following_next_leads_through_all_measures_once_and_ends() {
        var seen = new ArrayList<String>();
        String address = MEASURES + "?size=40&sort=number";
        var sizes = new ArrayList<Integer>();
        while (address != null) {
            var page = read(address);
            assertThat(page.get("total").asInt()).isEqualTo(146);
            assertThat(page.get("size").asInt()).isEqualTo(40);
            assertThat(page.get("page").asInt()).isEqualTo(sizes.size());
            page.get("measures").forEach(measure -> seen.add(measure.get("path").asString()));
            sizes.add(page.get("measures").size());
            address = page.hasNonNull("next") ? page.get("next").asString() : null;
        }

        assertThat(sizes).containsExactly(40, 40, 40, 26);
        assertThat(seen).hasSize(146).doesNotHaveDuplicates();
        assertThat(seen.getFirst()).isEqualTo("1.1-M1");
    }

    @Test
    void next_keeps_filter_and_order() {
        var first = read(MEASURES + "?deadline=ongoing&q=Integration&size=1&sort=text,desc");
        var second = read(first.get("next").asString());

        assertThat(second.get("total").asInt()).isEqualTo(first.get("total").asInt());
        assertThat(second.get("page").asInt()).isEqualTo(1);
        assertThat(second.get("measures").get(0).get("path"))
                .isNotEqualTo(first.get("measures").get(0).get("path"));
    }

    @Test
    void a_page_behind_the_last_is_empty_and_still_says_how_many_there_are() {
        var page = read(MEASURES + "?page=1000000&size=200");

        assertThat(page.get("measures")).isEmpty();
        assertThat(page.get("total").asInt()).isEqualTo(146);
        assertThat(page.hasNonNull("next")).isFalse();
    }

    @Test
    void a_page_has_fifty_measures_unless_asked_and_never_more_than_two_hundred() {
        assertThat(read(MEASURES).get("measures")).hasSize(50);
        assertThat(read(MEASURES + "?size=200").get("measures")).hasSize(146);
        assertThat(read(MEASURES + "?size=1").get("measures")).hasSize(1);
    }

    @Test
    void descending_is_the_other_way_round() {
        var up = paths(read(MEASURES + "?size=200&sort=number,asc"));
        var down = paths(read(MEASURES + "?size=200&sort=number,desc"));

        assertThat(down).isEqualTo(up.reversed());
    }

    @ParameterizedTest
    @CsvSource({
        "page=-1, page",
        "page=1000001, page",
        "page=zwei, page",
        "page=99999999999, page",
        "size=0, size",
        "size=-5, size",
        "size=201, size",
        "size=alle, size",
        "sort=farbe, sort",
        "'sort=number,up', sort",
        "state=fertig, state",
        "'state=done,not_started', state",
        "state=done&state=fertig, state",
        "deadline=gestern, deadline",
        "cost=viel, cost",
        "kind=idee, kind",
        "new=ja, new",
        "zustand=done, zustand"
    })
    void a_parameter_that_means_nothing_is_named_in_german_and_in_english(
            String query, String parameter) {
        var german = problem(inLanguage("de", MEASURES + "?" + query), 400);
        var english = problem(inLanguage("en", MEASURES + "?" + query), 400);

        assertThat(german.get("parameter").asString()).isEqualTo(parameter);
        assertThat(german.get("title").asString()).isEqualTo("Unbrauchbarer Parameter");
        assertThat(english.get("parameter").asString()).isEqualTo(parameter);
        assertThat(english.get("title").asString()).isNotEqualTo("Unbrauchbarer Parameter");
        assertThat(english.get("detail").asString()).isNotEqualTo(german.get("detail").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "field", "topic", "body", "state", "sort", "page", "size", "new"})
    void what_no_person_types_is_answered_calmly(String parameter) {
        for (var value :
                List.of(
                        "%00",
                        "%27;drop%20table%20measure;--",
                        "%25_%5C",
                        "%F0%9F%8C%B1",
                        "%FF%FE",
                        "x".repeat(3000),
                        ":*%26%7C!()")) {
            var answer = ask(READER, MEASURES + "?" + parameter + "=" + value);
            assertThat(answer.statusCode())
                    .as(parameter + "=" + value + ": " + answer.body())
                    .isIn(200, 400);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .matches("application/(problem\\+)?json");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "99.9-M9",
                "M1",
                "1",
                "%27--",
                "1.8-M2x",
                "%C3%BC",
                "%F0%9F%8C%B1",
                "1.8-m2%20"
            })
    void a_measure_that_is_not_there_is_not_found(String path) {
        var german = problem(inLanguage("de", MEASURES + "/" + path), 404);
        var english = problem(inLanguage("en", MEASURES + "/" + path), 404);

        assertThat(german.get("title").asString()).isEqualTo("Nicht gefunden");
        assertThat(english.get("title").asString()).isNotEqualTo("Nicht gefunden");
    }

    /** Paths and codes are for others to keep; ids of the database are not. */
    @Test
    void no_answer_tells_an_id_of_the_database() {
        var addresses =
                new TreeSet<>(Set.of("/plan", "/bodies", "/measures?size=200", "/measures"));
        paths(read(MEASURES + "?size=200")).forEach(path -> addresses.add("/measures/" + path));
        assertThat(addresses).hasSize(150);
        for (var address : addresses) {
            var answer = ask(READER, "/api/v1/erfurt" + address).body();
            assertThat(answer).as(address).doesNotContainPattern(UUID);
            assertThat(fieldNames(json.readTree(answer)))
                    .as(address)
                    .doesNotContain("id", "uuid", "version", "tenant", "author", "authorId");
        }
    }

    @Test
    void what_changes_at_any_time_is_kept_by_nobody_in_between() {
        var answer = ask(READER, MEASURES);

        assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                .contains("private")
                .contains("must-revalidate")
                .contains("max-age=0");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private java.net.http.HttpResponse<String> inLanguage(String language, String address) {
        return ask(
                address,
                request ->
                        request.header("Authorization", "Bearer " + token(READER))
                                .header("Accept-Language", language));
    }

    private static List<String> paths(JsonNode page) {
        var paths = new ArrayList<String>();
        page.get("measures").forEach(measure -> paths.add(measure.get("path").asString()));
        return paths;
    }

    private static List<String> measurePaths(JsonNode element) {
        var paths = new ArrayList<String>();
        element.path("measures").forEach(path -> paths.add(path.asString()));
        element.path("elements").forEach(below -> paths.addAll(measurePaths(below)));
        return paths;
    }

    private static Set<String> fieldNames(JsonNode node) {
        var names = new TreeSet<>(node.propertyNames());
        node.forEach(below -> names.addAll(fieldNames(below)));
        return names;
    }
}
