package de.wegmarke.reporting;

/** Where a return stands on its way from a body to the report. */
public enum ReturnState {
    /** Nothing has been entered. */
    OPEN,
    /** Somebody of the body has begun; nobody else sees what. */
    DRAFT,
    SUBMITTED,
    /** The integration management asks for something, with a comment. */
    SENT_BACK,
    ACCEPTED;

    /** Whether it counts as handed in. */
    public boolean handedIn() {
        return this == SUBMITTED || this == ACCEPTED;
    }
}
