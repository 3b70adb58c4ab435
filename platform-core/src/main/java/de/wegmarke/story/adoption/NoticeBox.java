package de.wegmarke.story.adoption;

import de.wegmarke.rows.Columns;
import de.wegmarke.tenancy.TenantKey;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Drops news into the letter box of another municipality, in the transaction of what causes them.
 */
@Component
class NoticeBox {

    private final EntityManager entities;
    private final Clock clock;

    NoticeBox(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void drop(TenantKey to, AdoptionNotice kind, UUID story, @Nullable UUID subject) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", UUID.randomUUID());
        values.put("tenant", to.value());
        values.put("kind", kind.name());
        values.put("story", story);
        values.put("subject", subject);
        values.put("at", clock.instant());
        Columns.write(
                entities,
                """
                insert into platform.story_notices (id, tenant_key, kind, story, subject, at)
                values (:id, :tenant, :kind, :story, cast(:subject as uuid), :at)
                """,
                values);
    }
}
