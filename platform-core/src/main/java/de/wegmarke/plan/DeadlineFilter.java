package de.wegmarke.plan;

/** The groups of deadlines by which measures are filtered. */
public enum DeadlineFilter {
    /** The last day has passed and the measure is not finished; never an ongoing one. */
    OVERDUE,
    /** The last day lies within the next 90 days. */
    DUE_SOON,
    /** A day, month or quarter is stated. */
    DATED,
    /** "fortlaufend" and its kin. */
    ONGOING,
    /** Comes back: "jährlich", "1. Quartal des Jahres". */
    RECURRING,
    /** Depends on an event, as "sofort nach Stadtratsbeschluss". */
    AFTER_EVENT,
    /** Nothing stated, or stated in words that were not understood. */
    OPEN
}
