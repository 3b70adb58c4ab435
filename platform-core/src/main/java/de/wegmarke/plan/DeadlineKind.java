package de.wegmarke.plan;

/** The classes of deadlines that plans are filtered and counted by. */
public enum DeadlineKind {
    /** fortlaufend: a permanent task, never overdue. */
    ONGOING,
    /** A day of the calendar. */
    DAY,
    /** A month of a year. */
    MONTH,
    /** A quarter of a year. */
    QUARTER,
    /** So many times a year. */
    FREQUENCY,
    /** A date or quarter that comes back every year. */
    RECURRING,
    /** After something else has happened. */
    AFTER_EVENT,
    /** The plan says nothing. */
    UNSTATED,
    /** The plan says something that was not understood. */
    UNPARSED
}
