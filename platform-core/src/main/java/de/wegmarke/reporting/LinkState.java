package de.wegmarke.reporting;

/** What a personal link is good for. */
public enum LinkState {
    /** Nobody has signed in with it yet. */
    OPEN,
    /** Somebody has; for the next time a new one is needed. */
    USED,
    EXPIRED,
    /** Taken back by the integration management; a sign-in with it has ended too. */
    REVOKED
}
