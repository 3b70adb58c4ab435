package de.wegmarke.reporting;

/** What happened to a cycle; each is written down with who, when and why. */
public enum CycleStep {
    PLANNED,
    DATES_CHANGED,
    OPENED,
    COLLECTING_ENDED,
    COLLECTING_AGAIN,
    CLOSED,
    REOPENED,
    PUBLISHED,
    CORRECTED,
    RELEASED,
    WITHDRAWN,
    RETURN_ADDED,
    RETURN_LEFT_OUT,
    EXCEPTION_GRANTED,
    EXCEPTION_ENDED,
    REMINDED,
    LINK_ISSUED,
    LINK_REVOKED
}
