package de.wegmarke.story.collection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A collection among others.
 *
 * @param stories how many of them can be read
 * @param withdrawn how many fell out because their municipality withdrew them
 * @param finishedAt since when everybody may read it, null while the institute works on it
 */
public record CollectionRow(
        String key,
        String title,
        String subtitle,
        int stories,
        int withdrawn,
        @Nullable Instant finishedAt,
        Instant changedAt) {}
