package de.wegmarke.reporting;

/** Where a cycle stands. */
public enum CycleState {
    /** Its dates are known; nobody is asked yet. */
    PLANNED,
    /** The list of expected returns is frozen, and bodies hand in. */
    OPEN,
    /** Collecting has ended: what is missing may still come, late; the rest is reviewed. */
    IN_REVIEW,
    /** The snapshot is taken; nothing changes any more. */
    CLOSED,
    /** The programme sees as much of it as the municipality decided. */
    RELEASED;

    public boolean takesReturns() {
        return this == OPEN || this == IN_REVIEW;
    }

    public boolean hasSnapshot() {
        return this == CLOSED || this == RELEASED;
    }
}
