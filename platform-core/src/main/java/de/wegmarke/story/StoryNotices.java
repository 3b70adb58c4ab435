package de.wegmarke.story;

import de.wegmarke.rows.Columns;
import de.wegmarke.tenancy.TenantKey;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letter box of each municipality: whoever has news drops them in, inside the transaction of
 * what causes them, and the municipality's own work takes them out and writes the mails.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StoryNotices {

    private final EntityManager entities;
    private final Clock clock;

    StoryNotices(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * @param to the municipality that is told
     * @param story what it is about
     * @param subject which of several, for example the question; null if the story says enough
     */
    public void drop(StoryNotice notice, TenantKey to, UUID story, @Nullable UUID subject) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", UUID.randomUUID());
        values.put("tenant", to.value());
        values.put("kind", notice.name());
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
