package de.wegmarke.tenantadmin;

import de.wegmarke.tenancy.DatabaseName;

/** The role and the schema of one tenant, and what the one may do in the other. */
final class TenantSchema {

    private final OwnerDatabase database;
    private final SchemaMigration migration;
    private final DatabaseName appRole;

    TenantSchema(OwnerDatabase database, SchemaMigration migration, DatabaseName appRole) {
        this.database = database;
        this.migration = migration;
        this.appRole = appRole;
    }

    /** Every step may find its work done. */
    void createOrRepair(DatabaseName schema, DatabaseName role) {
        DatabaseRoles.createIfMissing(database, role, "nologin");
        database.execute(
                "grant %s to %s with inherit false, set true"
                        .formatted(role.quoted(), appRole.quoted()));
        database.execute(
                "grant %s to %s with inherit true, set false"
                        .formatted(PlatformDatabase.TENANT_GROUP.quoted(), role.quoted()));
        database.execute("create schema if not exists " + schema.quoted());
        database.execute(
                "grant usage on schema %s to %s".formatted(schema.quoted(), role.quoted()));
        database.execute(
                """
                alter default privileges in schema %1$s
                    grant select, insert, update, delete on tables to %2$s;
                alter default privileges in schema %1$s
                    grant usage, select on sequences to %2$s;
                """
                        .formatted(schema.quoted(), role.quoted()));
        migrate(schema, role);
    }

    void migrate(DatabaseName schema, DatabaseName role) {
        migration.run(schema);
        narrowDefaultPrivileges(schema, role);
    }

    /**
     * History, logs and snapshots can be added to and read, never rewritten; Liquibase's log is the
     * owner's alone.
     */
    private void narrowDefaultPrivileges(DatabaseName schema, DatabaseName role) {
        var tables =
                database.client()
                        .sql("select tablename from pg_tables where schemaname = ?")
                        .param(schema.value())
                        .query((row, number) -> row.getString("tablename"))
                        .list();
        for (var table : tables) {
            var name = schema.quoted() + "." + new DatabaseName(table).quoted();
            if (table.equals("databasechangelog")) {
                database.execute("revoke all on %s from %s".formatted(name, role.quoted()));
            } else if (isWrittenOnce(table)) {
                database.execute(
                        "revoke update, delete on %s from %s".formatted(name, role.quoted()));
            }
        }
    }

    private static boolean isWrittenOnce(String table) {
        return table.endsWith("_aud")
                || table.endsWith("_log")
                || table.startsWith("snapshot_")
                || table.equals("revision");
    }
}
