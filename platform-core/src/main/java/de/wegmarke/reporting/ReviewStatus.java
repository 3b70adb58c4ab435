package de.wegmarke.reporting;

/** What the integration management looks for among the returns. */
public enum ReviewStatus {
    /** Handed in and not looked at. */
    WAITING,
    /** Nothing handed in. */
    MISSING,
    SENT_BACK,
    ACCEPTED,
    /** Handed in after the submission deadline. */
    LATE,
    /** Changed after it was accepted. */
    CHANGED,
    /** Taken off the list. */
    LEFT_OUT
}
