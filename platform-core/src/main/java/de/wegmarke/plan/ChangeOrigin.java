package de.wegmarke.plan;

/** The way by which a change came into the plan; shown beside it in the history. */
public enum ChangeOrigin {
    /** Somebody changed one thing on a screen. */
    EDITED,
    /** Somebody changed all measures that matched a filter. */
    BULK,
    /** A plan document was imported. */
    IMPORTED,
    /** Somebody took it into the plan, between two editions. */
    ADDED,
    /** A reporting cycle was closed. */
    REPORTED,
    /** Demo data; never true statements about a municipality. */
    SAMPLE
}
