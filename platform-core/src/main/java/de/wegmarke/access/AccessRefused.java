package de.wegmarke.access;

/**
 * A call was refused. The message names no person and no tenant; the reason chooses the text that
 * people see.
 */
public final class AccessRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why; {@link #UNKNOWN_TENANT} must look to outsiders like {@link #NOT_A_MEMBER}. */
    public enum Reason {
        NOT_SIGNED_IN,
        NOT_A_MEMBER,
        ROLE_LACKS_PERMISSION,
        TENANT_SUSPENDED,
        UNKNOWN_TENANT
    }

    private final Reason reason;

    public AccessRefused(Reason reason) {
        super("Access refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
