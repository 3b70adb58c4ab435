package de.wegmarke.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A story in its municipality's list.
 *
 * @param title empty while nobody has written one
 * @param since since when it is in this state
 * @param revision how often it was released, 0 for never
 * @param measurePath the measure it was written from
 * @param publication null if it never was published
 * @param missing how many parts it lacks without which it cannot be released
 * @param openComments of the institute, not resolved
 * @param openProposals waiting for the municipality
 */
public record OwnStoryRow(
        String key,
        String title,
        StoryState state,
        Instant since,
        int revision,
        @Nullable String measurePath,
        Instant changedAt,
        String changedBy,
        @Nullable Publication publication,
        int missing,
        int openComments,
        int openProposals) {}
