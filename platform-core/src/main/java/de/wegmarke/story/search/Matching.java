package de.wegmarke.story.search;

import static java.util.stream.Collectors.joining;

import de.wegmarke.rows.Columns;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Which stories match, those of a page in order, and how many there are behind each value of each
 * facet: one statement. A story that fails in one facet only is counted in that facet, so that a
 * second choice there shows what it would bring.
 */
@Component
class Matching {

    /**
     * @param total how many match
     * @param page the stories of the asked page, in order, as {@link StoryHits#read} takes them
     */
    record Matched(int total, List<String> page, Map<StoryFacet, Map<String, Integer>> counts) {}

    private final EntityManager entities;

    Matching(EntityManager entities) {
        this.entities = entities;
    }

    Matched match(StoryQuery query, Expansion expansion, int offset, int limit) {
        var parameters = new HashMap<String, Object>();
        var candidates = Candidates.all(query, expansion, parameters);
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        var sql =
                """
                with candidates as materialized (%1$s),
                narrowed (failed, facet) as (values (0, cast(null as text)) %2$s),
                sets as materialized (
                    select failed, id / 512 as part, bit_or(set_bit(cast(0 as bit(512)), id %% 512, 1)) as entries
                    from candidates %7$s group by failed, id / 512),
                labels as materialized (
                    select l.label, s.failed, sum(cast(bit_count(l.entries & s.entries) as integer)) as stories
                    from sets s join platform.story_label_sets l on l.part = s.part group by l.label, s.failed),
                adopted as materialized (
                    select c.id, a.tenant_key
                    from (select story, tenant_key from platform.story_adoptions offset 0) a
                    join candidates c on c.story = a.story %8$s)
                select 'STORY' as kind, hit as value, cast(0 as bigint) as stories, place from (%3$s) page
                union all
                select k.facet, k.value, sum(l.stories), 0
                from labels l join platform.story_labels k on k.id = l.label
                join narrowed n on n.failed = l.failed and coalesce(n.facet, k.facet) = k.facet
                group by k.facet, k.value
                union all
                select 'TAKEN_UP', tenant_key, count(*), 0 from adopted group by tenant_key
                union all
                select 'TAKEN_UP', '%5$s', count(distinct id), 0 from adopted
                union all
                select 'TAKEN_UP', '%6$s', coalesce(sum(bit_count(entries)), 0) - (select count(distinct id) from adopted), 0
                from sets where failed in (0, %4$d)
                union all
                select 'TOTAL', '', coalesce(sum(bit_count(entries)), 0), 0 from sets where failed = 0
                """
                        .formatted(
                                candidates.sql(),
                                narrowed(query),
                                StoryHits.inOrder(
                                        """
                                        select story from candidates where failed = 0
                                        order by %s limit :limit offset :offset
                                        """
                                                .formatted(candidates.order())),
                                StoryFacet.TAKEN_UP.bit(),
                                StoryFacet.YES,
                                StoryFacet.NO,
                                onlyIf(query, "failed in (select failed from narrowed)"),
                                onlyIf(
                                        query,
                                        "c.failed in (0, %d)"
                                                .formatted(StoryFacet.TAKEN_UP.bit())));
        return read(sql, parameters);
    }

    /** Where nothing is narrowed nobody fails; the planner, who cannot know, would expect a few. */
    private static String onlyIf(StoryQuery query, String condition) {
        return query.chosen().isEmpty() ? "" : "where " + condition;
    }

    /** Who fails in nothing counts everywhere, who fails in one facet alone counts in that. */
    private static String narrowed(StoryQuery query) {
        return query.chosen().keySet().stream()
                .map(facet -> ", (%d, '%s')".formatted(facet.bit(), facet.name()))
                .collect(joining());
    }

    private Matched read(String sql, Map<String, Object> parameters) {
        int total = 0;
        var page = new TreeMap<Integer, String>();
        var counts = new EnumMap<StoryFacet, Map<String, Integer>>(StoryFacet.class);
        for (var row : Columns.rows(entities, sql, parameters)) {
            var kind = Columns.text(row, "kind");
            var value = Columns.text(row, "value");
            switch (kind) {
                case "STORY" -> page.put(Columns.number(row, "place"), value);
                case "TOTAL" -> total = Columns.number(row, "stories");
                default -> {
                    if (Columns.number(row, "stories") > 0) {
                        counts.computeIfAbsent(StoryFacet.valueOf(kind), none -> new HashMap<>())
                                .put(value, Columns.number(row, "stories"));
                    }
                }
            }
        }
        return new Matched(total, List.copyOf(page.values()), counts);
    }

    /**
     * How many stories that can be found since a point in time match each of several searches, and
     * how many there are in all of them: one statement. What was found before is not even scored.
     */
    News news(List<Since> searches) {
        var parameters = new HashMap<String, Object>();
        var found = new ArrayList<String>();
        for (int i = 0; i < searches.size(); i++) {
            var search = searches.get(i);
            var prefix = "s" + i + "_";
            var candidates =
                    Candidates.since(
                            search.since(), search.query(), search.expansion(), prefix, parameters);
            parameters.put(prefix + "id", search.id());
            found.add(
                    "select cast(:%sid as uuid) as search, c.id as story from (%s) c where failed = 0"
                            .formatted(prefix, candidates.sql()));
        }
        var sql =
                """
                with found as materialized (%s)
                select search, count(*) as stories from found group by search
                union all
                select null, count(distinct story) from found
                """
                        .formatted(String.join(" union all ", found));
        int all = 0;
        var bySearch = new HashMap<UUID, Integer>();
        for (var row : Columns.rows(entities, sql, parameters)) {
            var search = row.get("search", UUID.class);
            if (search == null) {
                all = Columns.number(row, "stories");
            } else {
                bySearch.put(search, Columns.number(row, "stories"));
            }
        }
        return new News(bySearch, all);
    }

    /** A search and since when it is asked for what is new. */
    record Since(UUID id, StoryQuery query, Expansion expansion, Instant since) {}

    /**
     * @param bySearch how many each search finds; none are missing
     * @param stories how many there are; one that two searches find counts once
     */
    record News(Map<UUID, Integer> bySearch, int stories) {

        static final News NONE = new News(Map.of(), 0);
    }
}
