package de.wegmarke.story;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A released story in the institute's list.
 *
 * @param municipality its name
 * @param topics codes of the common topics, none if it was withdrawn
 * @param since since when it is in this state
 * @param publication null if it never was published
 * @param openComments not resolved, internal ones too
 */
public record CurationRow(
        StoryId story,
        String municipality,
        String title,
        List<String> topics,
        StoryState state,
        Instant since,
        int revision,
        Instant releasedAt,
        String releasedBy,
        @Nullable Publication publication,
        int openComments,
        int openProposals) {}
