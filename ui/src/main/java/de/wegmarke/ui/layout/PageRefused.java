package de.wegmarke.ui.layout;

/** Somebody may not open a page. Carries nothing that tells whether the tenant exists. */
final class PageRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Chooses the text; the first one is told to outsiders and for tenants that do not exist. */
    enum Reason {
        NOT_FOR_YOU,
        ROLE,
        SUSPENDED,
        /** Signed in, but not any more: the link was revoked, or the person is gone. */
        OVER
    }

    private final Reason reason;

    PageRefused(Reason reason) {
        super("Page refused: " + reason, null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
