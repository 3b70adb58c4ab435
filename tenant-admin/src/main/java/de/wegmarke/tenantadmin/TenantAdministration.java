package de.wegmarke.tenantadmin;

import de.wegmarke.tenancy.DatabaseName;
import de.wegmarke.tenancy.DatabaseProperties;
import de.wegmarke.tenancy.TenantDirectory;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.tenancy.TenantStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Creates, migrates, suspends and resumes tenants. Each step for one tenant is one transaction: it
 * happens as a whole or not at all, and can be repeated after a crash.
 */
public final class TenantAdministration {

    private static final Logger LOG = LoggerFactory.getLogger(TenantAdministration.class);

    /** Enough to keep a database busy, few enough not to crowd out the running application. */
    private static final int MIGRATIONS_AT_ONCE = 4;

    private final OwnerDatabase database;
    private final TenantDirectory directory;
    private final Changelog changelog = new Changelog("db/tenant");
    private final TenantSchema schemas;

    public TenantAdministration(
            OwnerDatabase database, DatabaseProperties properties, TenantDirectory directory) {
        this.database = database;
        this.directory = directory;
        this.schemas =
                new TenantSchema(
                        database,
                        new SchemaMigration(database, changelog),
                        new DatabaseName(properties.appUser()));
    }

    /** Registers a programme of a Land, or renames it. */
    public void registerProgramme(String key, String name) {
        database.client()
                .sql(
                        """
                        insert into platform.programmes (key, name) values (?, ?)
                        on conflict (key) do update set name = excluded.name
                        """)
                .param(key)
                .param(name)
                .update();
    }

    /**
     * Creates the tenant with role, schema and tables. If it is there already, role, schema and
     * rights are repaired and its settings stay as they are.
     *
     * @throws TenantRefused if the key or the AGS already belongs to another municipality
     */
    public void create(TenantRegistration registration) {
        database.alone(
                registration.key().value(),
                () -> {
                    register(registration);
                    schemas.createOrRepair(registration.schema(), registration.role());
                    recordVersion(registration.key());
                    return null;
                });
        directory.refresh();
    }

    private void register(TenantRegistration registration) {
        var client = database.client();
        client.sql(
                        """
                        insert into platform.tenants
                            (key, name, kind, ags, schema_name, role_name, status, programme, gender_notation)
                        values (?, ?, ?, ?, ?, ?, 'ACTIVE', ?, ?)
                        on conflict do nothing
                        """)
                .param(registration.key().value())
                .param(registration.name())
                .param(registration.kind().name())
                .param(registration.ags())
                .param(registration.schema().value())
                .param(registration.role().value())
                .param(registration.programme())
                .param(registration.genderNotation().name())
                .update();
        var agsOfKey =
                client.sql("select ags from platform.tenants where key = ?")
                        .param(registration.key().value())
                        .query(String.class)
                        .optional();
        if (!agsOfKey.equals(Optional.of(registration.ags()))) {
            throw new TenantRefused(
                    "The key %s or the AGS %s already belongs to another municipality"
                            .formatted(registration.key(), registration.ags()));
        }
    }

    /**
     * Brings every tenant's schema, suspended ones too, to the newest state; those that are there
     * already cost one line of one query. A tenant that fails stays as it was and does not keep the
     * others from going on.
     *
     * @return how many were behind
     * @throws TenantRefused naming the tenants that failed; the log says why
     */
    public int migrateAll() {
        var behind = behind();
        var failed = new ConcurrentSkipListMap<TenantKey, String>();
        try (var workers = Executors.newFixedThreadPool(MIGRATIONS_AT_ONCE)) {
            for (var tenant : behind) {
                workers.submit(() -> migrate(tenant, failed));
            }
        }
        if (!failed.isEmpty()) {
            throw new TenantRefused("Not migrated: " + failed.keySet());
        }
        return behind.size();
    }

    private record Behind(TenantKey key, DatabaseName schema, DatabaseName role) {}

    private List<Behind> behind() {
        return database.client()
                .sql(
                        """
                        select key, schema_name, role_name from platform.tenants
                        where schema_version is distinct from ? order by key
                        """)
                .param(changelog.version())
                .query(
                        (row, number) ->
                                new Behind(
                                        new TenantKey(row.getString("key")),
                                        new DatabaseName(row.getString("schema_name")),
                                        new DatabaseName(row.getString("role_name"))))
                .list();
    }

    private void migrate(Behind tenant, Map<TenantKey, String> failed) {
        try {
            database.alone(
                    tenant.key().value(),
                    () -> {
                        schemas.migrate(tenant.schema(), tenant.role());
                        recordVersion(tenant.key());
                        return null;
                    });
        } catch (RuntimeException e) {
            LOG.error("Tenant {} could not be migrated", tenant.key(), e);
            failed.put(tenant.key(), String.valueOf(e.getMessage()));
        }
    }

    private void recordVersion(TenantKey key) {
        database.client()
                .sql("update platform.tenants set schema_version = ? where key = ?")
                .param(changelog.version())
                .param(key.value())
                .update();
    }

    /**
     * Closes the tenant for its members; nothing is lost.
     *
     * @throws TenantRefused if there is no such tenant
     */
    public void suspend(TenantKey key) {
        changeStatus(key, TenantStatus.SUSPENDED);
    }

    /**
     * Opens a suspended tenant again.
     *
     * @throws TenantRefused if there is no such tenant
     */
    public void resume(TenantKey key) {
        changeStatus(key, TenantStatus.ACTIVE);
    }

    private void changeStatus(TenantKey key, TenantStatus status) {
        var changed =
                database.client()
                        .sql("update platform.tenants set status = ? where key = ?")
                        .param(status.name())
                        .param(key.value())
                        .update();
        if (changed == 0) {
            throw new TenantRefused("There is no tenant " + key);
        }
        directory.refresh();
    }
}
