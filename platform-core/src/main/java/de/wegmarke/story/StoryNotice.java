package de.wegmarke.story;

/** Of what a municipality is told by mail. */
public enum StoryNotice {
    CHANGES_REQUESTED,
    PUBLISHED,
    /** The institute said something about a passage. */
    COMMENT,
    /** The institute proposes another wording, and waits for a decision. */
    PROPOSED,
    QUESTION_ASKED,
    QUESTION_ANSWERED,
    /** Another municipality took the story up as a measure. */
    ADOPTED,
    /** A municipality that took the story up says what became of it. */
    OUTCOME,
    /** A story that the municipality took up was taken back by its own one. */
    ADOPTED_WITHDRAWN
}
