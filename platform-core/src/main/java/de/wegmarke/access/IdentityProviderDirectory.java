package de.wegmarke.access;

import de.wegmarke.tenancy.TenantKey;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The identity providers in the registry. The control plane implements it; only the login asks. */
public interface IdentityProviderDirectory {

    /** The enabled providers for this tenant: its own, or the platform's if it has none. */
    List<IdentityProvider> forTenant(TenantKey tenant);

    /**
     * The enabled providers of the platform itself, for people who sign in before they choose a
     * tenant.
     */
    List<IdentityProvider> ofPlatform();

    /** The provider with this id, if it is enabled. */
    Optional<IdentityProvider> find(UUID id);
}
