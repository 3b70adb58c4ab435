package de.wegmarke.story.adoption;

import de.wegmarke.story.StoryId;
import de.wegmarke.tenancy.TenantKey;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question about a story, as both municipalities see it.
 *
 * @param version goes back with an answer
 * @param storyWithdrawn whether the story was taken back since
 * @param asker the municipality that asks, by its {@code askedOffice}
 * @param mayPublish whether the asker agreed that it is shown to everybody
 * @param answer null while it is open; {@code answeredOffice} and {@code answeredAt} likewise
 * @param ownPerson who of the reading person's own municipality asked or answered last; null if
 *     nobody has
 */
public record QuestionView(
        UUID id,
        int version,
        StoryId story,
        String title,
        boolean storyWithdrawn,
        TenantKey asker,
        String askedOffice,
        String text,
        boolean mayPublish,
        Instant askedAt,
        @Nullable String answer,
        @Nullable String answeredOffice,
        @Nullable Instant answeredAt,
        boolean published,
        @Nullable String ownPerson) {

    public boolean isOpen() {
        return answer == null;
    }
}
