package de.wegmarke.reporting;

/** Why a measure is not further, as a code that can be counted; the words beside it are free. */
public enum ObstacleReason {
    STAFF,
    MONEY,
    /** Waits for a decision or a concept of somebody else, for example of the Land. */
    DEPENDENCY,
    LAW,
    /** Nobody asked for it, or too few. */
    DEMAND,
    /** Something else went first. */
    PRIORITY,
    PARTNER,
    OTHER
}
