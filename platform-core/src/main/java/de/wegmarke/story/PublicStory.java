package de.wegmarke.story;

import java.time.Instant;

/** A story as everybody in the world meets it. */
public sealed interface PublicStory {

    StoryId story();

    /** Its municipality's name. */
    String municipality();

    /**
     * It can be read.
     *
     * @param adoptions how many municipalities took it up
     */
    record Readable(
            StoryId story,
            String municipality,
            StoryContent content,
            Instant firstPublishedAt,
            Instant publishedAt,
            int adoptions)
            implements PublicStory {}

    /** It could be read once; its municipality took it back. */
    record Gone(StoryId story, String municipality) implements PublicStory {}
}
