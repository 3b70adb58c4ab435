package de.wegmarke.access;

import de.wegmarke.tenancy.TenantKey;
import org.jspecify.annotations.Nullable;

/**
 * A person's place in one tenant; a person has at most one per tenant.
 *
 * @param bodyCode code of the body (Fachamt, Träger) that a {@link Role#REPORTER} reports for; only
 *     with that role
 * @throws IllegalArgumentException if a reporter has no body, or another role has one
 */
public record Membership(TenantKey tenant, Role role, @Nullable String bodyCode) {

    public Membership {
        if ((role == Role.REPORTER) != (bodyCode != null)) {
            throw new IllegalArgumentException("Exactly those who report belong to a body");
        }
    }

    public static Membership of(TenantKey tenant, Role role) {
        return new Membership(tenant, role, null);
    }

    public static Membership reporter(TenantKey tenant, String bodyCode) {
        return new Membership(tenant, Role.REPORTER, bodyCode);
    }
}
