package de.wegmarke.tenantadmin;

/**
 * A tenant cannot be created or changed as asked; the message says why, in English, for operators.
 */
public final class TenantRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TenantRefused(String message) {
        super(message);
    }
}
