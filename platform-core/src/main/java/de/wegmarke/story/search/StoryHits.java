package de.wegmarke.story.search;

import static java.util.stream.Collectors.toMap;

import de.wegmarke.rows.Columns;
import de.wegmarke.rows.Json;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryId;
import de.wegmarke.tenancy.TenantKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Reads the stories of a page, whatever found them: one statement. */
@Component
class StoryHits {

    private static final String STORIES =
            """
            select s.id, s.tenant_key, s.key, t.name, cast(s.content as text) as content, s.first_published_at,
                   (select count(*) from platform.story_adoptions a where a.story = s.id) as taken_up
            from platform.stories s join platform.tenants t on t.key = s.tenant_key
            where s.id = any(cast(:ids as uuid[])) and s.withdrawn_at is null
            """;

    private final EntityManager entities;

    StoryHits(EntityManager entities) {
        this.entities = entities;
    }

    /** In the order of the ids; none for no id. */
    List<StoryHit> of(List<UUID> ids, Expansion expansion) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var marking = new Marking(expansion);
        var hits =
                Columns.rows(entities, STORIES, Map.of("ids", ids.toArray(UUID[]::new))).stream()
                        .map(row -> hit(row, marking))
                        .collect(toMap(StoryHit::id, Function.identity()));
        return ids.stream().map(hits::get).filter(Objects::nonNull).toList();
    }

    private static StoryHit hit(Tuple row, Marking marking) {
        var content = Json.read(Columns.text(row, "content"), StoryContent.class);
        return new StoryHit(
                row.get("id", UUID.class),
                new StoryId(
                        new TenantKey(Columns.text(row, "tenant_key")), Columns.text(row, "key")),
                Columns.text(row, "name"),
                marking.mark(content.title()),
                content.summary(),
                marking.excerpts(content),
                content.topics(),
                content.year(),
                content.duration().regular(),
                Columns.number(row, "taken_up"),
                Columns.instant(row, "first_published_at"));
    }
}
