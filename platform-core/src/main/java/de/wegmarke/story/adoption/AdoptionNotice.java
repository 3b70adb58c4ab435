package de.wegmarke.story.adoption;

/** News that municipalities have for each other, as the letter box on the platform names them. */
enum AdoptionNotice {
    /** Another municipality took the story up. */
    ADOPTED,
    /** Another municipality says what became of it. */
    OUTCOME,
    /** Another municipality asks. */
    QUESTION_ASKED,
    /** What one asked is answered. */
    QUESTION_ANSWERED,
    /** A story that one took up was taken back. */
    ADOPTED_WITHDRAWN
}
