package de.wegmarke.story.adoption;

/** What became of a story in the municipality that took it up. */
public enum AdoptionOutcome {
    WORKED,
    WORKED_AFTER_CHANGES,
    DID_NOT_WORK
}
