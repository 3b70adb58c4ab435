package de.wegmarke.story.collection;

import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryId;
import java.time.Instant;
import java.util.List;

/**
 * A collection with everything that is printed of it but its pictures, which {@link
 * CollectionReading#picture} reads one at a time: all together they are larger than the memory.
 *
 * @param draft the institute still works on it
 * @param takenAt since when its texts are as they are; the same brochure gives the same bytes
 */
public record Brochure(
        String key, CollectionText text, boolean draft, Instant takenAt, List<Chapter> chapters) {

    /**
     * One story.
     *
     * @param municipality its name
     */
    public record Chapter(StoryId story, String municipality, StoryContent content) {}
}
