package de.wegmarke.story;

import static de.wegmarke.rows.Columns.instant;
import static de.wegmarke.rows.Columns.number;
import static de.wegmarke.rows.Columns.text;

import de.wegmarke.rows.Columns;
import de.wegmarke.rows.Json;
import de.wegmarke.tenancy.TenantKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The institute's list, read in bounded pieces: it grows for as long as the platform runs. */
@Component
class CurationRows {

    private static final TypeReference<List<String>> TOPICS = new TypeReference<>() {};

    private final EntityManager entities;

    CurationRows(EntityManager entities) {
        this.entities = entities;
    }

    CurationList list(CurationQuery query, int most) {
        var found =
                Columns.rows(
                        entities,
                        """
                        with found as (
                            select c.id, c.tenant_key, c.key, t.name as municipality, c.title,
                                   c.content -> 'topics' as topics, c.state, c.state_since, c.revision, c.released_at,
                                   c.released_by, count(*) over (partition by c.state) as in_state,
                                   row_number() over (
                                       partition by c.state
                                       order by case when c.state in ('PUBLISHED', 'WITHDRAWN') then null
                                                     else c.state_since end,
                                                c.state_since desc, c.tenant_key, c.key) as place
                            from platform.curated_stories c join platform.tenants t on t.key = c.tenant_key
                            where (:anyState or c.state = any(cast(:states as text[])))
                                and (:anyMunicipality or c.tenant_key = any(cast(:municipalities as text[])))
                                and (:anyTopic or jsonb_exists_any(c.content -> 'topics', cast(:topics as text[]))))
                        select c.tenant_key, c.key, c.municipality, c.title,
                               coalesce(cast(c.topics as text), '[]') as topics, c.state, c.state_since, c.revision,
                               c.released_at, c.released_by, c.in_state, p.first_published_at, p.published_at,
                               p.revision as published_revision, p.public_page as published_page, p.withdrawn_at,
                               (select count(*) from platform.story_comments k
                                where k.story = c.id and k.resolved_at is null) as open_comments,
                               (select count(*) from platform.story_proposals k
                                where k.story = c.id and k.state = 'OPEN') as open_proposals
                        from found c left join platform.stories p on p.id = c.id
                        where c.place <= :most
                        order by c.state, c.place
                        """,
                        values(query, most));
        var counts = new HashMap<StoryState, Integer>();
        found.forEach(row -> counts.put(state(row), number(row, "in_state")));
        return new CurationList(found.stream().map(CurationRows::row).toList(), counts, released());
    }

    private static Map<String, Object> values(CurationQuery query, int most) {
        return Map.of(
                "anyState",
                query.states().isEmpty(),
                "states",
                query.states().stream().map(StoryState::name).toArray(String[]::new),
                "anyMunicipality",
                query.municipalities().isEmpty(),
                "municipalities",
                query.municipalities().toArray(String[]::new),
                "anyTopic",
                query.topics().isEmpty(),
                "topics",
                query.topics().toArray(String[]::new),
                "most",
                most);
    }

    private int released() {
        return number(
                Columns.rows(
                                entities,
                                "select count(*) as stories from platform.curated_stories",
                                Map.of())
                        .getFirst(),
                "stories");
    }

    Map<String, String> municipalities() {
        var names = new LinkedHashMap<String, String>();
        Columns.rows(
                        entities,
                        """
                        select t.key, t.name from platform.tenants t
                        where exists (select from platform.curated_stories c where c.tenant_key = t.key)
                        order by t.name, t.key
                        """,
                        Map.of())
                .forEach(row -> names.put(text(row, "key"), text(row, "name")));
        return names;
    }

    /** A municipality's name. */
    String municipality(TenantKey key) {
        return text(
                Columns.rows(
                                entities,
                                "select name from platform.tenants where key = :key",
                                Map.of("key", key.value()))
                        .getFirst(),
                "name");
    }

    private static StoryState state(Tuple row) {
        return StoryState.valueOf(text(row, "state"));
    }

    private static CurationRow row(Tuple row) {
        return new CurationRow(
                new StoryId(new TenantKey(text(row, "tenant_key")), text(row, "key")),
                text(row, "municipality"),
                text(row, "title"),
                Json.read(text(row, "topics"), TOPICS),
                state(row),
                instant(row, "state_since"),
                number(row, "revision"),
                instant(row, "released_at"),
                text(row, "released_by"),
                Publications.ofRow(row),
                number(row, "open_comments"),
                number(row, "open_proposals"));
    }
}
