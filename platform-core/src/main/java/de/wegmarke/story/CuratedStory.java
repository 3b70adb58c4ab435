package de.wegmarke.story;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A story as the institute has it: what the municipality released last.
 *
 * @param version goes back with its publication, so that nothing is published that was not read
 * @param municipality its name
 * @param content null if it was withdrawn
 * @param publicPage whether the municipality agrees to a page that needs no sign-in
 * @param check what would keep it from being published, beside open proposals
 * @param log newest first
 * @param comments oldest first, each followed by its answers, internal ones too
 * @param proposals oldest first
 */
public record CuratedStory(
        UUID id,
        StoryId story,
        int version,
        String municipality,
        StoryState state,
        Instant since,
        int revision,
        String title,
        @Nullable StoryContent content,
        boolean publicPage,
        Instant releasedAt,
        String releasedBy,
        @Nullable Publication publication,
        ReleaseCheck check,
        List<StoryLogEntry> log,
        List<StoryComment> comments,
        List<StoryProposal> proposals) {

    public long openProposals() {
        return proposals.stream().filter(StoryProposal::isOpen).count();
    }
}
