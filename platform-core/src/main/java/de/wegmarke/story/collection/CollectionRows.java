package de.wegmarke.story.collection;

import static de.wegmarke.rows.Columns.instant;
import static de.wegmarke.rows.Columns.instantOrNull;
import static de.wegmarke.rows.Columns.number;
import static de.wegmarke.rows.Columns.text;

import de.wegmarke.plan.RuleViolation;
import de.wegmarke.rows.Columns;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How collections are stored. */
@Component
class CollectionRows {

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
                               count(i.story) filter (where i.fallen_out_at is null) as stories,
                               count(i.fallen_out_at) as withdrawn
                        from platform.story_collections c
                            left join platform.story_collection_items i on i.collection = c.id
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
                               changed_by
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
        var values = new HashMap<String, Object>(values(text));
        values.putAll(Map.of("id", UUID.randomUUID(), "key", key, "at", at, "by", by));
        Columns.write(
                entities,
                """
                insert into platform.story_collections (id, version, key, title, subtitle, foreword, publisher,
                    place_and_date, terms, created_at, created_by, changed_at, changed_by)
                values (:id, 0, :key, :title, :subtitle, :foreword, :publisher, :placeAndDate, :terms, :at, :by, :at, :by)
                """,
                values);
    }

    void write(Head head, CollectionText text) {
        var values = new HashMap<String, Object>(values(text));
        values.put("id", head.id());
        Columns.write(
                entities,
                """
                update platform.story_collections
                set title = :title, subtitle = :subtitle, foreword = :foreword, publisher = :publisher,
                    place_and_date = :placeAndDate, terms = :terms
                where id = :id
                """,
                values);
    }

    private static Map<String, String> values(CollectionText text) {
        return Map.of(
                "title", text.title(),
                "subtitle", text.subtitle(),
                "foreword", text.foreword(),
                "publisher", text.publisher(),
                "placeAndDate", text.placeAndDate(),
                "terms", text.terms());
    }

    /**
     * Notes that somebody changed it, and says under which version it is known now.
     *
     * @param at since when it says what it says
     */
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
}
