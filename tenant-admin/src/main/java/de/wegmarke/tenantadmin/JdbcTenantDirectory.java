package de.wegmarke.tenantadmin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.wegmarke.tenancy.GenderNotation;
import de.wegmarke.tenancy.MunicipalityKind;
import de.wegmarke.tenancy.Tenant;
import de.wegmarke.tenancy.TenantDirectory;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.tenancy.TenantStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the registry as a whole: it is small, asked at every call, and changes rarely. */
final class JdbcTenantDirectory implements TenantDirectory {

    /** How long a change made by another process may go unnoticed. */
    private static final Duration OUTDATED_AFTER = Duration.ofSeconds(10);

    private static final String ALL = "all";

    private final JdbcClient platform;
    private final Cache<String, List<Tenant>> cache =
            Caffeine.newBuilder().expireAfterWrite(OUTDATED_AFTER).build();

    JdbcTenantDirectory(JdbcClient platform) {
        this.platform = platform;
    }

    @Override
    public Optional<Tenant> find(TenantKey key) {
        return all().stream().filter(tenant -> tenant.key().equals(key)).findFirst();
    }

    @Override
    public List<Tenant> all() {
        return cache.get(ALL, whatever -> read());
    }

    @Override
    public void refresh() {
        cache.invalidateAll();
    }

    private List<Tenant> read() {
        var german = Collator.getInstance(Locale.GERMAN);
        return platform
                .sql(
                        """
                        select key, name, kind, ags, schema_name, role_name, status, programme, gender_notation
                        from platform.tenants
                        """)
                .query((row, number) -> tenant(row))
                .list()
                .stream()
                .sorted(Comparator.comparing(Tenant::name, german))
                .toList();
    }

    private static Tenant tenant(ResultSet row) throws SQLException {
        return new Tenant(
                new TenantKey(row.getString("key")),
                row.getString("name"),
                MunicipalityKind.valueOf(row.getString("kind")),
                row.getString("ags"),
                row.getString("schema_name"),
                row.getString("role_name"),
                TenantStatus.valueOf(row.getString("status")),
                row.getString("programme"),
                GenderNotation.valueOf(row.getString("gender_notation")));
    }
}
