package de.wegmarke.story;

import static de.wegmarke.rows.Columns.flag;
import static de.wegmarke.rows.Columns.instant;
import static de.wegmarke.rows.Columns.number;
import static de.wegmarke.rows.Columns.text;

import de.wegmarke.plan.RuleViolation;
import de.wegmarke.rows.Columns;
import de.wegmarke.rows.Json;
import de.wegmarke.tenancy.TenantKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Stories that were released, as the platform keeps them. Both sides hold a row while they act. */
@Component
class Curations {

    private static final String SELECT =
            """
            select id, tenant_key, key, version, state, revision, title, cast(content as text) as content,
                   public_page, released_at, released_by, state_since
            from platform.curated_stories where tenant_key = :tenant and key = :key
            """;

    private final EntityManager entities;

    Curations(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Curation> find(StoryId story) {
        return select(SELECT, story);
    }

    /** For whoever takes a step: waits for whoever is taking one. */
    Optional<Curation> findForStep(StoryId story) {
        return select(SELECT + " for no key update", story);
    }

    /**
     * For whoever takes a step.
     *
     * @throws RuleViolation if it never was released
     */
    Curation requiredForStep(StoryId story) {
        return findForStep(story).orElseThrow(() -> new RuleViolation("story.rule.never-released"));
    }

    private Optional<Curation> select(String sql, StoryId story) {
        return Columns.rows(
                        entities,
                        sql,
                        Map.of("tenant", story.municipality().value(), "key", story.key()))
                .stream()
                .map(Curations::curation)
                .findFirst();
    }

    private static Curation curation(Tuple row) {
        var state = StoryState.valueOf(text(row, "state"));
        return new Curation(
                row.get("id", UUID.class),
                new StoryId(new TenantKey(text(row, "tenant_key")), text(row, "key")),
                number(row, "version"),
                state,
                number(row, "revision"),
                text(row, "title"),
                state == StoryState.WITHDRAWN
                        ? null
                        : Json.read(text(row, "content"), StoryContent.class),
                flag(row, "public_page"),
                instant(row, "released_at"),
                text(row, "released_by"),
                instant(row, "state_since"));
    }

    void add(Curation curation) {
        Columns.write(
                entities,
                """
                insert into platform.curated_stories (id, version, tenant_key, key, state, revision, title, content,
                                                      public_page, released_at, released_by, state_since)
                values (:id, 1, :tenant, :key, :state, :revision, :title, cast(:content as jsonb),
                        :publicPage, :releasedAt, :releasedBy, :since)
                """,
                withStory(curation));
    }

    private static Map<String, Object> withStory(Curation curation) {
        var values = values(curation);
        values.put("tenant", curation.story().municipality().value());
        values.put("key", curation.story().key());
        return values;
    }

    /**
     * Stores what became of it by a step of the municipality, the words included; the row is held
     * by {@link #findForStep}.
     */
    void write(Curation curation) {
        Columns.write(
                entities,
                """
                update platform.curated_stories
                set version = version + 1, state = :state, revision = :revision, title = :title,
                    content = cast(:content as jsonb), public_page = :publicPage, released_at = :releasedAt,
                    released_by = :releasedBy, state_since = :since
                where id = :id
                """,
                values(curation));
    }

    /** Stores a step of the institute, whose role may write nothing else; the row is held too. */
    void writeState(Curation curation) {
        Columns.write(
                entities,
                """
                update platform.curated_stories
                set version = version + 1, state = :state, state_since = :since where id = :id
                """,
                Map.of(
                        "id", curation.id(),
                        "state", curation.state().name(),
                        "since", curation.since()));
    }

    private static HashMap<String, Object> values(Curation curation) {
        var values = new HashMap<String, Object>();
        values.put("id", curation.id());
        values.put("state", curation.state().name());
        values.put("revision", curation.revision());
        values.put("title", curation.title());
        values.put("content", curation.content().map(Json::of).orElse("{}"));
        values.put("publicPage", curation.publicPage());
        values.put("releasedAt", curation.releasedAt());
        values.put("releasedBy", curation.releasedBy());
        values.put("since", curation.since());
        return values;
    }
}
