package de.wegmarke.story;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another wording for one text of a story, as a difference between two texts.
 *
 * @param place the text that it is about
 * @param before the text as the municipality released it, {@code after} as the institute would
 *     write it; both are blank once the story was taken back
 * @param decision why it was declined
 */
public record StoryProposal(
        UUID id,
        TextPlace place,
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

    public StoryPart part() {
        return place.part();
    }

    /** The step or the picture, from 0; null for a part that is one text. */
    public @Nullable Integer entry() {
        return place.entry();
    }

    /** Whether its wording is gone, because the story was taken back since. */
    public boolean isForgotten() {
        return before.isEmpty() && after.isEmpty();
    }

    /**
     * What looks like a person that its wording brings in; somebody must look before it is
     * accepted.
     */
    public List<SuspectedName> newNames() {
        return NameFinder.added(
                new Passage(part(), entry(), before), new Passage(part(), entry(), after));
    }

    public boolean isOpen() {
        return state == ProposalState.OPEN;
    }
}
