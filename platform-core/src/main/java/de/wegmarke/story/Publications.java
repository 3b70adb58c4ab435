package de.wegmarke.story;

import static de.wegmarke.rows.Columns.flag;
import static de.wegmarke.rows.Columns.instant;
import static de.wegmarke.rows.Columns.instantOrNull;
import static de.wegmarke.rows.Columns.number;

import de.wegmarke.rows.Columns;
import de.wegmarke.rows.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What everybody reads: copies of what was released. */
@Component
class Publications {

    private final EntityManager entities;

    Publications(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Publication> find(UUID story) {
        return Columns.rows(
                        entities,
                        """
                        select first_published_at, published_at, revision as published_revision,
                               public_page as published_page, withdrawn_at
                        from platform.stories where id = :id
                        """,
                        Map.of("id", story))
                .stream()
                .map(Publications::ofRow)
                .map(Optional::ofNullable)
                .findFirst()
                .flatMap(found -> found);
    }

    /** Of a row that was joined to these columns; null if there is none. */
    static @Nullable Publication ofRow(Tuple row) {
        var first = instantOrNull(row, "first_published_at");
        return first == null
                ? null
                : new Publication(
                        first,
                        instant(row, "published_at"),
                        number(row, "published_revision"),
                        flag(row, "published_page"),
                        instantOrNull(row, "withdrawn_at"));
    }

    /** Puts it before everybody, in place of what was published before. */
    void publish(Curation curation, StoryContent content, Instant at) {
        Columns.write(
                entities,
                """
                insert into platform.stories (id, tenant_key, key, title, content, revision, public_page,
                                              first_published_at, published_at)
                values (:id, :tenant, :key, :title, cast(:content as jsonb), :revision, :publicPage, :at, :at)
                on conflict (id) do update
                set title = excluded.title, content = excluded.content, revision = excluded.revision,
                    public_page = excluded.public_page, published_at = excluded.published_at, withdrawn_at = null
                """,
                Map.of(
                        "id", curation.id(),
                        "tenant", curation.story().municipality().value(),
                        "key", curation.story().key(),
                        "title", content.title(),
                        "content", Json.of(content),
                        "revision", curation.revision(),
                        "publicPage", curation.publicPage(),
                        "at", at));
    }

    /**
     * Takes it away; its title stays for those who took it up.
     *
     * @return whether there was anything to read
     */
    boolean withdraw(Curation curation, Instant at) {
        return Columns.write(
                        entities,
                        """
                        update platform.stories set content = null, public_page = false, withdrawn_at = :at
                        where id = :id and withdrawn_at is null
                        """,
                        Map.of("id", curation.id(), "at", at))
                == 1;
    }

    /**
     * @return whether a page was opened or closed by it
     */
    boolean allowPublicPage(Curation curation, boolean allowed) {
        return Columns.write(
                        entities,
                        """
                        update platform.stories set public_page = :allowed
                        where id = :id and withdrawn_at is null and public_page <> :allowed
                        """,
                        Map.of("id", curation.id(), "allowed", allowed))
                == 1;
    }
}
