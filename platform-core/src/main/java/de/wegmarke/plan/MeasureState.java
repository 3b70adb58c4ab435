package de.wegmarke.plan;

/**
 * How far a measure is ("Umsetzungsstand", DOMAIN.md "Status of a measure"). Two states need a
 * reason, because a council asks for it: {@link #POSTPONED} and {@link #DISCONTINUED}.
 */
public enum MeasureState {
    NOT_STARTED,
    IN_PREPARATION,
    IN_PROGRESS,
    PARTLY_DONE,
    DONE,
    ONGOING_RUNNING,
    POSTPONED,
    DISCONTINUED;

    /** Whether nothing more is expected: such a measure is never due and never overdue. */
    public boolean finished() {
        return this == DONE || this == DISCONTINUED;
    }

    /** Whether the state may only be entered together with a reason. */
    public boolean needsReason() {
        return this == POSTPONED || this == DISCONTINUED;
    }
}
