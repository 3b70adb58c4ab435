package de.wegmarke.story;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another wording for one text of a story, as a difference between two texts.
 *
 * @param entry the step, if {@code part} is the activity; else null
 * @param before the text as the municipality released it, {@code after} as the institute would
 *     write it
 * @param decision why it was declined
 */
public record StoryProposal(
        UUID id,
        StoryPart part,
        @Nullable Integer entry,
        String before,
        String after,
        @Nullable String reason,
        ProposalState state,
        int revision,
        Instant at,
        String by,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String decision) {

    public boolean isOpen() {
        return state == ProposalState.OPEN;
    }
}
