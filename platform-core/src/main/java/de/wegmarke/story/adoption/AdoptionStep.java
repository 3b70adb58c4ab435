package de.wegmarke.story.adoption;

/** What somebody did with a story that the municipality took up. */
public enum AdoptionStep {
    TAKEN_UP,
    CHANGED,
    TAKEN_INTO_PLAN,
    ENDED,
    /** Said what became of it. */
    SAID,
    /** Showed others what became of it. */
    RELEASED,
    /** No longer shows it. */
    HELD_BACK
}
