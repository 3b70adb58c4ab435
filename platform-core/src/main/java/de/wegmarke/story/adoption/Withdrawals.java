package de.wegmarke.story.adoption;

import de.wegmarke.rows.Columns;
import de.wegmarke.story.StoryNotice;
import de.wegmarke.story.StoryWithdrawn;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who have taken a story up that it was taken back; their measures stay. */
@Component
class Withdrawals {

    private final EntityManager entities;
    private final Clock clock;

    Withdrawals(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Inside the transaction of the story's municipality, which sees who took it up. */
    @EventListener
    void withdrawn(StoryWithdrawn story) {
        KnownStory.waitForOthers(entities, story.story());
        Columns.write(
                entities,
                """
                insert into platform.story_notices (id, tenant_key, kind, story, subject, at)
                select gen_random_uuid(), a.tenant_key, :kind, a.story, a.id, :at
                from platform.story_adoptions a where a.story = :story
                """,
                Map.of(
                        "kind",
                        StoryNotice.ADOPTED_WITHDRAWN.name(),
                        "story",
                        story.id(),
                        "at",
                        clock.instant()));
    }
}
