package de.wegmarke.reporting;

/** What became of something that somebody wanted to write into a return. */
public sealed interface ReturnResult {

    /** It is stored. */
    record Saved(ReturnView view) implements ReturnResult {}

    /** Somebody else wrote since the form was opened; nothing was stored. */
    record Conflict(ReturnView current) implements ReturnResult {}
}
