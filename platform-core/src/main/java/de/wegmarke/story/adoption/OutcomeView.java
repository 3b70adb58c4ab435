package de.wegmarke.story.adoption;

import java.time.Instant;

/**
 * What became of it, as one's own municipality sees it.
 *
 * @param why in words; {@code by} a person of this municipality
 * @param released whether others see it
 */
public record OutcomeView(
        AdoptionOutcome outcome, String why, Instant at, String by, boolean released) {

    /** Whether it says the same, shown to others or not. */
    boolean saysTheSameAs(NewOutcome other) {
        return outcome == other.outcome() && why.equals(other.why());
    }
}
