package de.wegmarke.reporting;

/** What a body handed in for a measure. */
public enum StatementKind {
    /** A return with a state and words of its own. */
    REPORTED,
    /** The last cycle's return, confirmed as still true. */
    UNCHANGED,
    /** Fehlanzeige: signed that there is nothing to report. */
    NIL,
    /** Nothing came. */
    MISSING
}
