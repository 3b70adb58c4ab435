package de.wegmarke.story.adoption;

import de.wegmarke.tenancy.TenantKey;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What others have made of a published story, as everybody who is signed in may read it.
 *
 * @param adopters the municipalities that took it up, the first one first
 * @param questions those that are published, the oldest first
 */
public record StoryUptake(List<Adopter> adopters, List<Answered> questions) {

    /**
     * A municipality that took the story up.
     *
     * @param outcome what it has released of what became of it, null if nothing; {@code why} and
     *     {@code saidAt} likewise
     */
    public record Adopter(
            TenantKey municipality,
            String name,
            Instant at,
            @Nullable AdoptionOutcome outcome,
            @Nullable String why,
            @Nullable Instant saidAt) {}

    /** A question of another municipality and its answer; both are named by an office. */
    public record Answered(
            String asker,
            String askedOffice,
            String question,
            Instant askedAt,
            String answeredOffice,
            String answer,
            Instant answeredAt) {}

    /** How many municipalities took it up. */
    public int count() {
        return adopters.size();
    }
}
