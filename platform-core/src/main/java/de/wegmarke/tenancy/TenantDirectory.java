package de.wegmarke.tenancy;

import java.util.List;
import java.util.Optional;

/**
 * The registry of tenants, as the data plane sees it. The control plane implements it; answers may
 * be some seconds old.
 */
public interface TenantDirectory {

    /** The tenant with this key, suspended ones too; empty if there is none. */
    Optional<Tenant> find(TenantKey key);

    /** What people call the tenant with this key; the key itself if there is no such tenant. */
    default String name(TenantKey key) {
        return find(key).map(Tenant::name).orElseGet(key::value);
    }

    /** All tenants, suspended ones too, by name in German order. */
    List<Tenant> all();

    /** Forgets what it knows, so that the next question is answered from the database. */
    void refresh();
}
