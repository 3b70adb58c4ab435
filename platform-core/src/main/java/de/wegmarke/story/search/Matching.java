package de.wegmarke.story.search;

import static java.util.stream.Collectors.joining;

import de.wegmarke.rows.Columns;
import jakarta.persistence.EntityManager;
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
        var candidates = new Candidates(query, expansion, "", parameters);
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        var sql =
                """
                with candidates as materialized (%s),
                labels as (
                    select label, count(*) as stories
                    from (select unnest(labels) as label from candidates where failed = 0) l group by label
                    %s)
                select 'STORY' as kind, hit as value, cast(0 as bigint) as stories, place from (%s) page
                union all
                select k.facet, k.value, sum(l.stories), 0
                from labels l join platform.story_labels k on k.id = l.label group by k.facet, k.value
                union all
                select 'TAKEN_UP', case when taken_up > 0 then '%s' else '%s' end, count(*), 0
                from candidates where failed in (0, %6$d) group by taken_up > 0
                union all
                select 'TAKEN_UP', adopter, count(*), 0
                from (select unnest(adopters) as adopter from candidates where failed in (0, %6$d)) a group by adopter
                union all
                select 'TOTAL', '', (select count(*) from candidates where failed = 0), 0
                """
                        .formatted(
                                candidates.sql(),
                                ofFailed(query),
                                StoryHits.inOrder(
                                        """
                                        select story from candidates where failed = 0
                                        order by %s limit :limit offset :offset
                                        """
                                                .formatted(candidates.order())),
                                StoryFacet.YES,
                                StoryFacet.NO,
                                StoryFacet.TAKEN_UP.bit());
        return read(sql, parameters);
    }

    /** The values of each narrowed facet, counted over the stories that fail in it alone. */
    private static String ofFailed(StoryQuery query) {
        return query.chosen().keySet().stream()
                .filter(facet -> facet != StoryFacet.TAKEN_UP)
                .map(
                        facet ->
                                """
                                union all
                                select l.label, count(*)
                                from (select unnest(labels) as label from candidates where failed = %d) l
                                join platform.story_labels k on k.id = l.label and k.facet = '%s'
                                group by l.label
                                """
                                        .formatted(facet.bit(), facet.name()))
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
                default ->
                        counts.computeIfAbsent(StoryFacet.valueOf(kind), none -> new HashMap<>())
                                .put(value, Columns.number(row, "stories"));
            }
        }
        return new Matched(total, List.copyOf(page.values()), counts);
    }

    /**
     * How many stories that were first published after a point in time match each of several
     * searches: one statement for all.
     */
    Map<UUID, Integer> countNew(List<Since> searches) {
        var parameters = new HashMap<String, Object>();
        var counts = new ArrayList<String>();
        for (int i = 0; i < searches.size(); i++) {
            var search = searches.get(i);
            var prefix = "s" + i + "_";
            var candidates = new Candidates(search.query(), search.expansion(), prefix, parameters);
            parameters.put(prefix + "id", search.id());
            parameters.put(prefix + "since", search.since());
            counts.add(
                    """
                    select cast(:%1$sid as uuid) as id, count(*) as stories from (%2$s) c
                    where failed = 0 and first_published_at > :%1$ssince
                    """
                            .formatted(prefix, candidates.sql()));
        }
        var found = new HashMap<UUID, Integer>();
        for (var row : Columns.rows(entities, String.join(" union all ", counts), parameters)) {
            found.put(row.get("id", UUID.class), Columns.number(row, "stories"));
        }
        return found;
    }

    /** A search and since when it is asked for what is new. */
    record Since(UUID id, StoryQuery query, Expansion expansion, java.time.Instant since) {}
}
