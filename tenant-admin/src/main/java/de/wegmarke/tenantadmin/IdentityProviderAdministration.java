package de.wegmarke.tenantadmin;

import de.wegmarke.tenancy.TenantKey;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registers the identity providers of tenants and of the platform. */
public final class IdentityProviderAdministration {

    private final OwnerDatabase database;

    public IdentityProviderAdministration(OwnerDatabase database) {
        this.database = database;
    }

    /**
     * Registers a provider, or changes the one with the same tenant, issuer and client, whose
     * version then rises.
     *
     * @param tenant null for the platform's own provider
     * @param secretReference where the client's secret is kept, never the secret; null for a public
     *     client
     */
    public UUID register(
            @Nullable TenantKey tenant,
            String displayName,
            String issuer,
            String clientId,
            @Nullable String secretReference) {
        return database.client()
                .sql(
                        """
                        insert into platform.identity_providers as known
                            (tenant_key, display_name, issuer, client_id, client_secret_reference, enabled)
                        values (?, ?, ?, ?, ?, true)
                        on conflict (tenant_key, issuer, client_id) do update
                            set display_name = excluded.display_name,
                                client_secret_reference = excluded.client_secret_reference,
                                enabled = true,
                                version = known.version + 1
                        returning id
                        """)
                .param(tenant == null ? null : tenant.value())
                .param(displayName)
                .param(issuer)
                .param(clientId)
                .param(secretReference)
                .query(UUID.class)
                .single();
    }

    /** Nobody signs in through this provider any more. */
    public void disable(UUID provider) {
        database.client()
                .sql(
                        """
                        update platform.identity_providers set enabled = false, version = version + 1
                        where id = ? and enabled
                        """)
                .param(provider)
                .update();
    }
}
