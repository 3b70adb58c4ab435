package de.wegmarke.tenantadmin;

import de.wegmarke.access.IdentityProvider;
import de.wegmarke.access.IdentityProviderDirectory;
import de.wegmarke.tenancy.TenantKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Identity providers, read with the platform's role; asked only while someone signs in, so not
 * cached.
 */
final class JdbcIdentityProviderDirectory implements IdentityProviderDirectory {

    private static final String SELECT =
            """
            select id, tenant_key, display_name, issuer, client_id, client_secret_reference, enabled, version
            from platform.identity_providers
            """;

    private final JdbcClient platform;

    JdbcIdentityProviderDirectory(JdbcClient platform) {
        this.platform = platform;
    }

    @Override
    public List<IdentityProvider> forTenant(TenantKey tenant) {
        var own =
                platform.sql(SELECT + "where enabled and tenant_key = ? order by display_name, id")
                        .param(tenant.value())
                        .query((row, number) -> provider(row))
                        .list();
        return own.isEmpty() ? ofPlatform() : own;
    }

    @Override
    public List<IdentityProvider> ofPlatform() {
        return platform.sql(
                        SELECT + "where enabled and tenant_key is null order by display_name, id")
                .query((row, number) -> provider(row))
                .list();
    }

    @Override
    public Optional<IdentityProvider> find(UUID id) {
        return platform.sql(SELECT + "where enabled and id = ?")
                .param(id)
                .query((row, number) -> provider(row))
                .optional();
    }

    private static IdentityProvider provider(ResultSet row) throws SQLException {
        var tenant = row.getString("tenant_key");
        return new IdentityProvider(
                row.getObject("id", UUID.class),
                tenant == null ? null : new TenantKey(tenant),
                row.getString("display_name"),
                row.getString("issuer"),
                row.getString("client_id"),
                row.getString("client_secret_reference"),
                row.getBoolean("enabled"),
                row.getInt("version"));
    }
}
