package de.wegmarke.access;

import de.wegmarke.tenancy.TenantKey;
import org.jspecify.annotations.Nullable;

/**
 * A person's place in one tenant; a person has at most one per tenant.
 *
 * @param bodyCode code of the body (Fachamt, Träger) that a {@link Role#REPORTER} or {@link
 *     Role#GUEST} reports for; only with these roles
 * @param cycleKey key of the only cycle in which a {@link Role#GUEST} may report; only with that
 *     role
 * @throws IllegalArgumentException if body or cycle are missing where the role needs them, or there
 *     where it has none
 */
public record Membership(
        TenantKey tenant, Role role, @Nullable String bodyCode, @Nullable String cycleKey) {

    public Membership {
        if ((role == Role.REPORTER || role == Role.GUEST) != (bodyCode != null)) {
            throw new IllegalArgumentException("Exactly those who report belong to a body");
        }
        if ((role == Role.GUEST) != (cycleKey != null)) {
            throw new IllegalArgumentException("Exactly guests belong to a cycle");
        }
    }

    /** A place that is stored: any but a guest's. */
    public Membership(TenantKey tenant, Role role, @Nullable String bodyCode) {
        this(tenant, role, bodyCode, null);
    }

    public static Membership of(TenantKey tenant, Role role) {
        return new Membership(tenant, role, null);
    }

    public static Membership reporter(TenantKey tenant, String bodyCode) {
        return new Membership(tenant, Role.REPORTER, bodyCode);
    }

    public static Membership guest(TenantKey tenant, String bodyCode, String cycleKey) {
        return new Membership(tenant, Role.GUEST, bodyCode, cycleKey);
    }
}
