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
import java.util.stream.Stream;
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
        var candidates = new Candidates(query, expansion, parameters);
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        var sql =
                """
                with candidates as materialized (%s),
                sets as materialized (
                    select failed, id / 512 as part, bit_or(set_bit(cast(0 as bit(512)), id %% 512, 1)) as entries
                    from candidates where failed in (%s) group by failed, id / 512)
                select 'STORY' as kind, hit as value, cast(0 as bigint) as stories, place from (%s) page
                union all
                select k.facet, k.value, sum(l.stories), 0
                from (select l.label, s.failed, sum(cast(bit_count(l.entries & s.entries) as integer)) as stories
                      from sets s join platform.story_label_sets l on l.part = s.part
                      group by l.label, s.failed) l
                join platform.story_labels k on k.id = l.label and l.failed in (0, %s)
                group by k.facet, k.value having sum(l.stories) > 0
                union all
                select 'TAKEN_UP', case when taken_up > 0 then '%s' else '%s' end, count(*), 0
                from candidates where failed in (0, %7$d) group by taken_up > 0
                union all
                select 'TAKEN_UP', adopter, count(*), 0
                from (select unnest(adopters) as adopter from candidates where failed in (0, %7$d)) a group by adopter
                union all
                select 'TOTAL', '', (select cast(coalesce(sum(bit_count(entries)), 0) as bigint) from sets where failed = 0), 0
                """
                        .formatted(
                                candidates.sql(),
                                fewFailures(query),
                                StoryHits.inOrder(
                                        """
                                        select (select story from platform.story_index where id = c.id)
                                        from (select * from candidates where failed = 0
                                              order by %s limit :limit offset :offset) c
                                        """
                                                .formatted(candidates.order())),
                                ownFailure(query),
                                StoryFacet.YES,
                                StoryFacet.NO,
                                StoryFacet.TAKEN_UP.bit());
        return read(sql, parameters);
    }

    /** None, or one facet that is narrowed. */
    private static String fewFailures(StoryQuery query) {
        return Stream.concat(Stream.of(0), query.chosen().keySet().stream().map(StoryFacet::bit))
                .map(String::valueOf)
                .collect(joining(", "));
    }

    /** The bit of a label's facet if that is narrowed, else one that no story has. */
    private static String ownFailure(StoryQuery query) {
        return query.chosen().keySet().stream()
                .map(facet -> "when '%s' then %d".formatted(facet.name(), facet.bit()))
                .collect(joining(" ", "case k.facet when '' then -1 ", " else -1 end"));
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
                    new Candidates(
                            search.query(),
                            search.expansion(),
                            prefix,
                            "(select * from platform.story_index where found_since > :%ssince)"
                                    .formatted(prefix),
                            parameters);
            parameters.put(prefix + "id", search.id());
            parameters.put(prefix + "since", search.since());
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
