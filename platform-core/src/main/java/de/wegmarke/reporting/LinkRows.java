package de.wegmarke.reporting;

import de.wegmarke.rows.Columns;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where personal links are kept, by the fingerprints of their secrets. */
@Component
class LinkRows {

    /** Long enough for a holiday, short enough that an old mail opens nothing. */
    static final Duration VALID = Duration.ofDays(14);

    private static final String SELECT =
            """
            select l.id, c.key as cycle, l.body_code, l.body_name, l.issued_at, l.issued_by, l.expires_at, l.used_at,
                   l.revoked_at, l.revoked_by
            from return_link l join cycle c on c.id = l.cycle_id
            where %s order by l.issued_at desc, l.id
            """;

    private final EntityManager entities;
    private final Clock clock;

    LinkRows(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Makes a link for the body of a return. */
    LinkToken add(ExpectedReturn owed, UUID cycle, Instant expiresAt, String by) {
        var token = LinkToken.random();
        var values = new HashMap<String, Object>();
        values.put("id", UUID.randomUUID());
        values.put("cycle", cycle);
        values.put("body", owed.bodyId());
        values.put("code", owed.bodyCode());
        values.put("name", owed.bodyName());
        values.put("hash", token.fingerprint());
        values.put("at", clock.instant());
        values.put("by", by);
        values.put("expires", expiresAt);
        Columns.write(
                entities,
                """
                insert into return_link (id, cycle_id, body_id, body_code, body_name, token_hash, issued_at, issued_by,
                                         expires_at)
                values (:id, :cycle, :body, :code, :name, :hash, :at, :by, :expires)
                """,
                values);
        return token;
    }

    /** Newest first. */
    List<ReturnLink> of(UUID cycle, String body) {
        return find(
                "l.cycle_id = :cycle and l.body_code = :body",
                Map.of("cycle", cycle, "body", body));
    }

    Optional<ReturnLink> byId(UUID id) {
        return find("l.id = :id", Map.of("id", id)).stream().findFirst();
    }

    Optional<ReturnLink> byToken(LinkToken token) {
        return find("l.token_hash = :hash", Map.of("hash", token.fingerprint())).stream()
                .findFirst();
    }

    /**
     * Uses the link up.
     *
     * @return whether it was this call that did: of two at the same moment only one
     */
    boolean use(UUID id) {
        return Columns.write(
                        entities,
                        """
                        update return_link set used_at = :now
                        where id = :id and used_at is null and revoked_at is null and expires_at > :now
                        """,
                        Map.of("id", id, "now", clock.instant()))
                == 1;
    }

    /** Whether there was something to revoke. */
    boolean revoke(UUID id, String by) {
        return Columns.write(
                        entities,
                        """
                        update return_link set revoked_at = :now, revoked_by = :by
                        where id = :id and revoked_at is null
                        """,
                        Map.of("id", id, "now", clock.instant(), "by", by))
                == 1;
    }

    private List<ReturnLink> find(
            String condition, Map<String, ? extends @Nullable Object> parameters) {
        return Columns.rows(entities, SELECT.formatted(condition), parameters).stream()
                .map(LinkRows::link)
                .toList();
    }

    private static ReturnLink link(Tuple row) {
        return new ReturnLink(
                row.get("id", UUID.class),
                Columns.text(row, "cycle"),
                Columns.text(row, "body_code"),
                Columns.text(row, "body_name"),
                Columns.instant(row, "issued_at"),
                Columns.text(row, "issued_by"),
                Columns.instant(row, "expires_at"),
                Columns.instantOrNull(row, "used_at"),
                Columns.instantOrNull(row, "revoked_at"),
                Columns.orNull(row, "revoked_by"));
    }
}
