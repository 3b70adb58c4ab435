package de.wegmarke.reporting;

/** What happened to a return. */
public enum ReturnStep {
    HANDED_IN,
    TAKEN_BACK,
    SENT_BACK,
    ACCEPTED,
    ACCEPTANCE_WITHDRAWN,
    CHANGED_AFTER_ACCEPTANCE,
    LEFT_OUT,
    EXPECTED_AGAIN
}
