package de.wegmarke.story;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A story as its municipality has it.
 *
 * @param version the version that a form is opened with
 * @param since since when it is in this state
 * @param revision how often it was released, 0 for never
 * @param locked whether it cannot be written in, because the institute has it
 * @param changedSinceRelease whether the draft says something else than what was released last
 * @param publicPage whether the municipality agrees to a page that needs no sign-in
 * @param publication null if it never was published
 * @param measurePath the measure it was written from
 * @param log newest first
 * @param comments oldest first, none of those that are internal to the institute
 * @param proposals oldest first
 * @param missing parts of which nothing is written, those that block a release first
 */
public record OwnStory(
        UUID id,
        String key,
        int version,
        StoryContent content,
        StoryState state,
        Instant since,
        int revision,
        boolean locked,
        boolean changedSinceRelease,
        boolean publicPage,
        @Nullable Publication publication,
        @Nullable String measurePath,
        Instant createdAt,
        String createdBy,
        Instant changedAt,
        String changedBy,
        List<StoryLogEntry> log,
        List<StoryComment> comments,
        List<StoryProposal> proposals,
        List<MissingPart> missing) {}
