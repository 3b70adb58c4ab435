package de.wegmarke.story.collection;

import de.wegmarke.story.StoredImage;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A collection with everything that is printed of it.
 *
 * @param draft the institute still works on it
 * @param takenAt when it was last changed; the same brochure gives the same bytes
 */
public record Brochure(
        String key, CollectionText text, boolean draft, Instant takenAt, List<Chapter> chapters) {

    /**
     * One story.
     *
     * @param municipality its name
     * @param images the bytes of its pictures by their ids
     */
    public record Chapter(
            StoryId story,
            String municipality,
            StoryContent content,
            Map<UUID, StoredImage> images) {}
}
