package de.wegmarke.story;

import static de.wegmarke.rows.Columns.instant;
import static de.wegmarke.rows.Columns.number;
import static de.wegmarke.rows.Columns.orNull;
import static de.wegmarke.rows.Columns.text;

import de.wegmarke.access.ActorContext;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.rows.Columns;
import de.wegmarke.rows.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The municipality's own stories in its schema. */
@Component
class Drafts {

    private static final String SELECT =
            """
            select id, version, key, cast(content as text) as content, measure_path, created_at, created_by,
                   changed_at, changed_by
            from story
            """;

    private static final String BY_KEY = SELECT + "where key = :name";
    private static final String BY_ID = SELECT + "where id = :name";
    private static final String FOR_CHANGE = " for no key update";

    /** So many stories of one title are not written; whoever comes so far does something else. */
    private static final int MOST_OF_ONE_TITLE = 1_000;

    private final EntityManager entities;
    private final Clock clock;

    Drafts(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    Optional<Draft> find(String key) {
        return select(BY_KEY, key);
    }

    /** For whoever changes it: who comes second waits, and then sees what the first one did. */
    Draft requiredForChange(String key) {
        return select(BY_KEY + FOR_CHANGE, key).orElseThrow(Drafts::missing);
    }

    /** The same for a form, which is one of this story and of no later one of the same key. */
    Draft requiredForChange(UUID id) {
        return select(BY_ID + FOR_CHANGE, id).orElseThrow(Drafts::missing);
    }

    Draft required(String key) {
        return find(key).orElseThrow(Drafts::missing);
    }

    private Optional<Draft> select(String sql, Object name) {
        return Columns.rows(entities, sql, Map.of("name", name)).stream()
                .map(Drafts::draft)
                .findFirst();
    }

    private static RuleViolation missing() {
        return new RuleViolation("story.rule.not-found");
    }

    /** What these stories are called, as far as there are any; one statement. */
    List<StoryTitle> titles(Collection<UUID> ids) {
        return Columns.rows(
                        entities,
                        """
                        select id, key, title from story
                        where id = any(cast(cast(:ids as text[]) as uuid[]))
                        """,
                        Map.of("ids", ids.stream().map(UUID::toString).toArray(String[]::new)))
                .stream()
                .map(
                        row ->
                                new StoryTitle(
                                        row.get("id", UUID.class),
                                        text(row, "key"),
                                        text(row, "title")))
                .toList();
    }

    private static Draft draft(Tuple row) {
        return new Draft(
                row.get("id", UUID.class),
                number(row, "version"),
                text(row, "key"),
                Json.read(text(row, "content"), StoryContent.class),
                orNull(row, "measure_path"),
                instant(row, "created_at"),
                text(row, "created_by"),
                instant(row, "changed_at"),
                text(row, "changed_by"));
    }

    /**
     * Stores a new one under a key that no other has; two who do so at once get two keys.
     *
     * @return the key
     */
    String add(StoryContent content, @Nullable String measurePath) {
        var base = StoryKey.of(content.title());
        for (int number = 1; number <= MOST_OF_ONE_TITLE; number++) {
            var key = StoryKey.numbered(base, number);
            if (insert(key, content, measurePath)) {
                return key;
            }
        }
        throw new RuleViolation("story.rule.title-taken");
    }

    private boolean insert(String key, StoryContent content, @Nullable String measurePath) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", UUID.randomUUID());
        values.put("key", key);
        values.put("title", content.title());
        values.put("content", Json.of(content));
        values.put("measure", measurePath);
        values.put("at", clock.instant());
        values.put("by", ActorContext.required().displayName());
        return Columns.write(
                        entities,
                        """
                        insert into story (id, version, key, title, content, measure_path, created_at, created_by,
                                           changed_at, changed_by)
                        values (:id, 1, :key, :title, cast(:content as jsonb), cast(:measure as text), :at, :by,
                                :at, :by)
                        on conflict (key) do nothing
                        """,
                        values)
                == 1;
    }

    /** Stores what it says now; the row is held by {@link #requiredForChange}. */
    StorySaved.Saved write(Draft draft, StoryContent content) {
        Instant now = clock.instant();
        Columns.write(
                entities,
                """
                update story set version = version + 1, title = :title, content = cast(:content as jsonb),
                                 changed_at = :at, changed_by = :by
                where id = :id
                """,
                Map.of(
                        "id", draft.id(),
                        "title", content.title(),
                        "content", Json.of(content),
                        "at", now,
                        "by", ActorContext.required().displayName()));
        return new StorySaved.Saved(draft.version() + 1, now);
    }

    void delete(Draft draft) {
        Columns.write(entities, "delete from story where id = :id", Map.of("id", draft.id()));
    }
}
