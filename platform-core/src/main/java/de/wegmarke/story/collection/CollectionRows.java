package de.wegmarke.story.collection;

import static de.wegmarke.rows.Columns.instant;
import static de.wegmarke.rows.Columns.instantOrNull;
import static de.wegmarke.rows.Columns.number;
import static de.wegmarke.rows.Columns.text;
import static java.util.stream.Collectors.toMap;

import de.wegmarke.plan.RuleViolation;
import de.wegmarke.rows.Columns;
import de.wegmarke.rows.Json;
import de.wegmarke.story.StoredImage;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryId;
import de.wegmarke.story.StoryImage;
import de.wegmarke.tenancy.TenantKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How collections are stored. */
@Component
class CollectionRows {

    private static final String STORY_COLUMNS =
            """
            s.id, s.tenant_key, s.key, t.name as municipality, s.title,
            s.content ->> 'summary' as summary, cast(s.content -> 'topics' as text) as topics
            """;

    private final EntityManager entities;

    CollectionRows(EntityManager entities) {
        this.entities = entities;
    }

    /** A collection's own row. */
    record Head(
            UUID id,
            String key,
            int version,
            CollectionText text,
            @Nullable Instant finishedAt,
            Instant changedAt,
            String changedBy) {

        void requireVersion(int version) {
            if (this.version != version) {
                throw new RuleViolation("collection.rule.changed-meanwhile", changedBy);
            }
        }

        void requireUnfinished() {
            if (finishedAt != null) {
                throw new RuleViolation("collection.rule.finished");
            }
        }
    }

    List<CollectionRow> all(boolean finishedOnly) {
        return Columns.rows(
                        entities,
                        """
                        select c.key, c.title, c.subtitle, c.finished_at, c.changed_at,
                               count(s.id) filter (where s.withdrawn_at is null) as stories,
                               count(s.id) filter (where s.withdrawn_at is not null) as withdrawn
                        from platform.story_collections c
                            left join platform.story_collection_items i on i.collection = c.id
                            left join platform.stories s on s.id = i.story
                        where c.finished_at is not null or not :finishedOnly
                        group by c.id
                        order by c.finished_at desc nulls first, c.changed_at desc
                        """,
                        Map.of("finishedOnly", finishedOnly))
                .stream()
                .map(CollectionRows::row)
                .toList();
    }

    private static CollectionRow row(Tuple row) {
        return new CollectionRow(
                text(row, "key"),
                text(row, "title"),
                text(row, "subtitle"),
                number(row, "stories"),
                number(row, "withdrawn"),
                instantOrNull(row, "finished_at"),
                instant(row, "changed_at"));
    }

    Optional<Head> find(String key) {
        return head(key, "");
    }

    /** Locked until the end of the transaction. */
    Head required(String key) {
        return head(key, "for update")
                .orElseThrow(() -> new RuleViolation("collection.rule.not-found"));
    }

    private Optional<Head> head(String key, String lock) {
        return Columns.rows(
                        entities,
                        """
                        select id, key, version, title, subtitle, foreword, publisher, place_and_date, terms, finished_at,
                               changed_at, changed_by
                        from platform.story_collections where key = :key %s
                        """
                                .formatted(lock),
                        Map.of("key", key))
                .stream()
                .findFirst()
                .map(CollectionRows::head);
    }

    private static Head head(Tuple row) {
        return new Head(
                row.get("id", UUID.class),
                text(row, "key"),
                number(row, "version"),
                new CollectionText(
                        text(row, "title"),
                        text(row, "subtitle"),
                        text(row, "foreword"),
                        text(row, "publisher"),
                        text(row, "place_and_date"),
                        text(row, "terms")),
                instantOrNull(row, "finished_at"),
                instant(row, "changed_at"),
                text(row, "changed_by"));
    }

    boolean isTaken(String key) {
        return !Columns.rows(
                        entities,
                        "select 1 as one from platform.story_collections where key = :key",
                        Map.of("key", key))
                .isEmpty();
    }

    void insert(String key, CollectionText text, Instant at, String by) {
        Columns.write(
                entities,
                """
                insert into platform.story_collections (id, version, key, title, subtitle, foreword, publisher,
                    place_and_date, terms, created_at, created_by, changed_at, changed_by)
                values (:id, 0, :key, :title, :subtitle, :foreword, :publisher, :placeAndDate, :terms, :at, :by, :at, :by)
                """,
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "key",
                        key,
                        "title",
                        text.title(),
                        "subtitle",
                        text.subtitle(),
                        "foreword",
                        text.foreword(),
                        "publisher",
                        text.publisher(),
                        "placeAndDate",
                        text.placeAndDate(),
                        "terms",
                        text.terms(),
                        "at",
                        at,
                        "by",
                        by));
    }

    void write(Head head, CollectionText text) {
        Columns.write(
                entities,
                """
                update platform.story_collections
                set title = :title, subtitle = :subtitle, foreword = :foreword, publisher = :publisher,
                    place_and_date = :placeAndDate, terms = :terms
                where id = :id
                """,
                Map.of(
                        "id",
                        head.id(),
                        "title",
                        text.title(),
                        "subtitle",
                        text.subtitle(),
                        "foreword",
                        text.foreword(),
                        "publisher",
                        text.publisher(),
                        "placeAndDate",
                        text.placeAndDate(),
                        "terms",
                        text.terms()));
    }

    /** Notes that somebody changed it, and says under which version it is known now. */
    int touch(Head head, Instant at, String by) {
        Columns.write(
                entities,
                """
                update platform.story_collections
                set version = version + 1, changed_at = :at, changed_by = :by where id = :id
                """,
                Map.of("id", head.id(), "at", at, "by", by));
        return head.version() + 1;
    }

    void finish(Head head, Instant at) {
        Columns.write(
                entities,
                "update platform.story_collections set finished_at = :at where id = :id",
                Map.of("id", head.id(), "at", at));
    }

    void reopen(Head head) {
        Columns.write(
                entities,
                "update platform.story_collections set finished_at = null where id = :id",
                Map.of("id", head.id()));
    }

    void delete(Head head) {
        Columns.write(
                entities,
                "delete from platform.story_collections where id = :id",
                Map.of("id", head.id()));
    }

    /** Puts these stories in this order; those that fell out stay known. */
    void arrange(Head head, List<UUID> stories) {
        Columns.write(
                entities,
                """
                delete from platform.story_collection_items i using platform.stories s
                where i.collection = :id and s.id = i.story and s.withdrawn_at is null
                """,
                Map.of("id", head.id()));
        Columns.write(
                entities,
                """
                insert into platform.story_collection_items (collection, story, position)
                select :id, chosen.story, chosen.position
                from unnest(cast(:stories as uuid[])) with ordinality as chosen (story, position)
                """,
                Map.of("id", head.id(), "stories", stories.toArray(UUID[]::new)));
    }

    void dismiss(Head head, UUID story) {
        Columns.write(
                entities,
                """
                delete from platform.story_collection_items i using platform.stories s
                where i.collection = :id and i.story = :story and s.id = i.story and s.withdrawn_at is not null
                """,
                Map.of("id", head.id(), "story", story));
    }

    /** How many of these are published. */
    int readable(List<UUID> stories) {
        return number(
                Columns.rows(
                                entities,
                                """
                                select count(*) as readable from platform.stories
                                where id = any(cast(:stories as uuid[])) and withdrawn_at is null
                                """,
                                Map.of("stories", stories.toArray(UUID[]::new)))
                        .getFirst(),
                "readable");
    }

    List<CollectedStory> stories(Head head) {
        return Columns.rows(
                        entities,
                        """
                        select %s
                        from platform.story_collection_items i
                            join platform.stories s on s.id = i.story
                            join platform.tenants t on t.key = s.tenant_key
                        where i.collection = :id and s.withdrawn_at is null
                        order by i.position
                        """
                                .formatted(STORY_COLUMNS),
                        Map.of("id", head.id()))
                .stream()
                .map(CollectionRows::story)
                .toList();
    }

    List<CollectedStory> published() {
        return Columns.rows(
                        entities,
                        """
                        select %s
                        from platform.stories s join platform.tenants t on t.key = s.tenant_key
                        where s.withdrawn_at is null
                        order by s.published_at desc, s.id
                        """
                                .formatted(STORY_COLUMNS),
                        Map.of())
                .stream()
                .map(CollectionRows::story)
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

    List<FallenOut> fallenOut(Head head) {
        return Columns.rows(
                        entities,
                        """
                        select s.id, t.name as municipality, s.title, s.withdrawn_at
                        from platform.story_collection_items i
                            join platform.stories s on s.id = i.story
                            join platform.tenants t on t.key = s.tenant_key
                        where i.collection = :id and s.withdrawn_at is not null
                        order by s.withdrawn_at desc
                        """,
                        Map.of("id", head.id()))
                .stream()
                .map(
                        row ->
                                new FallenOut(
                                        row.get("id", UUID.class),
                                        text(row, "municipality"),
                                        text(row, "title"),
                                        instant(row, "withdrawn_at")))
                .toList();
    }

    List<Brochure.Chapter> chapters(Head head) {
        return Columns.rows(
                        entities,
                        """
                        select s.tenant_key, s.key, t.name as municipality, cast(s.content as text) as content
                        from platform.story_collection_items i
                            join platform.stories s on s.id = i.story
                            join platform.tenants t on t.key = s.tenant_key
                        where i.collection = :id and s.withdrawn_at is null
                        order by i.position
                        """,
                        Map.of("id", head.id()))
                .stream()
                .map(this::chapter)
                .toList();
    }

    private Brochure.Chapter chapter(Tuple row) {
        var content = Json.read(text(row, "content"), StoryContent.class);
        return new Brochure.Chapter(
                id(row), text(row, "municipality"), content, images(content.images()));
    }

    private Map<UUID, StoredImage> images(List<StoryImage> shown) {
        if (shown.isEmpty()) {
            return Map.of();
        }
        var ids = shown.stream().map(StoryImage::id).toArray(UUID[]::new);
        return Columns.rows(
                        entities,
                        """
                        select id, media_type, content from platform.story_images
                        where id = any(cast(:ids as uuid[]))
                        """,
                        Map.of("ids", ids))
                .stream()
                .collect(
                        toMap(
                                image -> image.get("id", UUID.class),
                                image ->
                                        new StoredImage(
                                                text(image, "media_type"),
                                                image.get("content", byte[].class))));
    }
}
