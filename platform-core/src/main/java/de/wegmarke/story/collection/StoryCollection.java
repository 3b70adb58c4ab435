package de.wegmarke.story.collection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A collection with its stories in order.
 *
 * @param version the version that a change is made against
 * @param fallenOut what the institute has to know; nobody else is told
 * @param finishedAt since when everybody may read it, null while the institute works on it
 */
public record StoryCollection(
        String key,
        int version,
        CollectionText text,
        List<CollectedStory> stories,
        List<FallenOut> fallenOut,
        @Nullable Instant finishedAt) {

    public boolean isFinished() {
        return finishedAt != null;
    }
}
