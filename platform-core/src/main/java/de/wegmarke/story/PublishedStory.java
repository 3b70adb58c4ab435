package de.wegmarke.story;

import java.time.Instant;
import java.util.UUID;

/** A story that is or was published, as everybody on the platform meets it. */
public sealed interface PublishedStory {

    UUID id();

    StoryId story();

    /** Its municipality's name. */
    String municipality();

    String title();

    /** It can be read. */
    record Readable(
            UUID id,
            StoryId story,
            String municipality,
            StoryContent content,
            int revision,
            boolean publicPage,
            Instant firstPublishedAt,
            Instant publishedAt)
            implements PublishedStory {

        @Override
        public String title() {
            return content.title();
        }
    }

    /** Its municipality took it back; a link to it still says what it was and since when. */
    record Withdrawn(UUID id, StoryId story, String municipality, String title, Instant withdrawnAt)
            implements PublishedStory {}
}
