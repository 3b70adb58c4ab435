package de.wegmarke.reporting;

/** Whether a return came by the submission deadline (Abgabefrist), after it, or not at all. */
public enum Timeliness {
    ON_TIME,
    LATE,
    MISSING
}
