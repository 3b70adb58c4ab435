package de.wegmarke.story.collection;

import static de.wegmarke.rows.Columns.flag;
import static de.wegmarke.rows.Columns.instant;
import static de.wegmarke.rows.Columns.number;
import static de.wegmarke.rows.Columns.text;

import de.wegmarke.rows.Columns;
import de.wegmarke.rows.Json;
import de.wegmarke.story.ImageRows;
import de.wegmarke.story.StoredImage;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryId;
import de.wegmarke.tenancy.TenantKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Which stories are in a collection. One that its municipality withdraws falls out, which the
 * database notes, and does not come back of itself.
 */
@Component
class CollectedRows {

    private static final String COLUMNS =
            """
            s.id, s.tenant_key, s.key, t.name as municipality, s.title,
            s.content ->> 'summary' as summary, cast(s.content -> 'topics' as text) as topics
            """;

    private static final String IN_IT =
            """
            from platform.story_collection_items i
                join platform.stories s on s.id = i.story
                join platform.tenants t on t.key = s.tenant_key
            where i.collection = :id and i.fallen_out_at is null
            """;

    private final EntityManager entities;

    CollectedRows(EntityManager entities) {
        this.entities = entities;
    }

    private List<Tuple> rows(String statement, CollectionRows.Head head) {
        return Columns.rows(entities, statement, Map.of("id", head.id()));
    }

    List<CollectedStory> stories(CollectionRows.Head head) {
        return rows("select " + COLUMNS + IN_IT + " order by i.position", head).stream()
                .map(CollectedRows::story)
                .toList();
    }

    /** What can be chosen, the newest first. */
    List<CollectedStory> published() {
        return Columns.rows(
                        entities,
                        """
                        select %s
                        from platform.stories s join platform.tenants t on t.key = s.tenant_key
                        where s.withdrawn_at is null
                        order by s.published_at desc, s.id
                        """
                                .formatted(COLUMNS),
                        Map.of())
                .stream()
                .map(CollectedRows::story)
                .toList();
    }

    private static CollectedStory story(Tuple row) {
        return new CollectedStory(
                row.get("id", UUID.class),
                id(row),
                text(row, "municipality"),
                text(row, "title"),
                text(row, "summary"),
                List.of(Json.read(text(row, "topics"), String[].class)));
    }

    private static StoryId id(Tuple row) {
        return new StoryId(new TenantKey(text(row, "tenant_key")), text(row, "key"));
    }

    /**
     * How many of these are published, and stay so until the end of the transaction: whoever takes
     * one back waits, and then finds it in the collection. A withdrawal locks its story before the
     * places of that story, so this comes before {@link #arrange}.
     */
    int readable(List<UUID> stories) {
        return number(
                Columns.rows(
                                entities,
                                """
                                select count(*) as readable from (
                                    select from platform.stories
                                    where id = any(cast(:stories as uuid[])) and withdrawn_at is null
                                    order by id for share) held
                                """,
                                Map.of("stories", stories.toArray(UUID[]::new)))
                        .getFirst(),
                "readable");
    }

    /** Puts these stories in this order; others that fell out stay known. */
    void arrange(CollectionRows.Head head, List<UUID> stories) {
        Columns.write(
                entities,
                "delete from platform.story_collection_items where collection = :id and fallen_out_at is null",
                Map.of("id", head.id()));
        Columns.write(
                entities,
                """
                insert into platform.story_collection_items (collection, story, position)
                select :id, chosen.story, chosen.position
                from unnest(cast(:stories as uuid[])) with ordinality as chosen (story, position)
                on conflict (collection, story) do update set position = excluded.position, fallen_out_at = null
                """,
                Map.of("id", head.id(), "stories", stories.toArray(UUID[]::new)));
    }

    List<FallenOut> fallenOut(CollectionRows.Head head) {
        return rows(
                        """
                        select s.id, t.name as municipality, s.title, i.fallen_out_at, s.withdrawn_at is null as published
                        from platform.story_collection_items i
                            join platform.stories s on s.id = i.story
                            join platform.tenants t on t.key = s.tenant_key
                        where i.collection = :id and i.fallen_out_at is not null
                        order by i.fallen_out_at desc
                        """,
                        head)
                .stream()
                .map(
                        row ->
                                new FallenOut(
                                        row.get("id", UUID.class),
                                        text(row, "municipality"),
                                        text(row, "title"),
                                        instant(row, "fallen_out_at"),
                                        flag(row, "published")))
                .toList();
    }

    void dismiss(CollectionRows.Head head, UUID story) {
        Columns.write(
                entities,
                """
                delete from platform.story_collection_items
                where collection = :id and story = :story and fallen_out_at is not null
                """,
                Map.of("id", head.id(), "story", story));
    }

    /**
     * When what the collection says was last changed: by the institute, by a story that was
     * published anew, or by one that was withdrawn.
     */
    Instant lastChange(CollectionRows.Head head) {
        return instant(
                rows(
                                """
                                select greatest(c.changed_at, max(i.fallen_out_at),
                                                max(s.published_at) filter (where i.fallen_out_at is null)) as changed
                                from platform.story_collections c
                                    left join platform.story_collection_items i on i.collection = c.id
                                    left join platform.stories s on s.id = i.story
                                where c.id = :id
                                group by c.id
                                """,
                                head)
                        .getFirst(),
                "changed");
    }

    List<Brochure.Chapter> chapters(CollectionRows.Head head) {
        return rows(
                        "select s.tenant_key, s.key, t.name as municipality, cast(s.content as text) as content "
                                + IN_IT
                                + " order by i.position",
                        head)
                .stream()
                .map(
                        row ->
                                new Brochure.Chapter(
                                        id(row),
                                        text(row, "municipality"),
                                        Json.read(text(row, "content"), StoryContent.class)))
                .toList();
    }

    Optional<StoredImage> picture(CollectionRows.Head head, UUID image) {
        return ImageRows.picture(
                Columns.rows(
                        entities,
                        """
                        select p.media_type, p.content
                        from platform.story_images p
                            join platform.story_collection_items i on i.story = p.story
                            join platform.stories s on s.id = p.story
                        where p.id = :image and i.collection = :id and i.fallen_out_at is null and %s
                        """
                                .formatted(ImageRows.SHOWN),
                        Map.of("id", head.id(), "image", image)));
    }
}
