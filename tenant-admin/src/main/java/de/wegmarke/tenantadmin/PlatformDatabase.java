package de.wegmarke.tenantadmin;

import de.wegmarke.tenancy.DatabaseName;
import de.wegmarke.tenancy.DatabaseProperties;

/**
 * What all tenants share: the roles of the web application and the schema {@code platform}. {@link
 * #migrate()} comes before everything else and may be repeated at every start.
 */
public final class PlatformDatabase {

    /** The group of all tenants' roles: what each of them may read of the platform. */
    static final DatabaseName TENANT_GROUP = new DatabaseName("wegmarke_tenant");

    private static final String PLATFORM = DatabaseName.PLATFORM_SCHEMA.quoted();
    private static final String PLATFORM_ROLE = DatabaseName.PLATFORM_ROLE.quoted();

    private final OwnerDatabase database;
    private final DatabaseName appRole;
    private final String appPassword;
    private final SchemaMigration migration;

    public PlatformDatabase(OwnerDatabase database, DatabaseProperties properties) {
        this.database = database;
        this.appRole = new DatabaseName(properties.appUser());
        this.appPassword = properties.appPassword();
        this.migration = new SchemaMigration(database, new Changelog("db/platform"));
    }

    /** Creates or updates roles, schema and tables, in one transaction. */
    public void migrate() {
        database.alone(
                "platform",
                () -> {
                    closeWhatIsOpenByDefault();
                    createRoles();
                    createSchema();
                    migration.run(DatabaseName.PLATFORM_SCHEMA);
                    database.execute(
                            "alter table %s.databasechangelog enable row level security"
                                    .formatted(PLATFORM));
                    return null;
                });
    }

    /**
     * PostgreSQL lets everybody connect, create temporary tables and call functions; nobody here
     * shall.
     */
    private void closeWhatIsOpenByDefault() {
        var name = quotedDatabase();
        database.execute(
                """
                revoke all on database %s from public;
                revoke all on schema public from public;
                alter default privileges revoke execute on functions from public;
                alter default privileges revoke usage on types from public;
                """
                        .formatted(name));
    }

    /**
     * The web application's role may become the others and inherits nothing from them. Roles belong
     * to the whole server, so they may be there already.
     */
    private void createRoles() {
        var name = quotedDatabase();
        DatabaseRoles.createIfMissing(database, DatabaseName.PLATFORM_ROLE, "nologin");
        DatabaseRoles.createIfMissing(database, TENANT_GROUP, "nologin");
        DatabaseRoles.createIfMissing(database, appRole, "login noinherit");
        DatabaseRoles.setPassword(database.jdbc(), appRole, appPassword);
        database.execute(
                "grant %s to %s with inherit false, set true"
                        .formatted(PLATFORM_ROLE, appRole.quoted()));
        database.execute("grant connect on database %s to %s".formatted(name, appRole.quoted()));
    }

    private String quotedDatabase() {
        return database.client()
                .sql("select quote_ident(current_database())")
                .query(String.class)
                .single();
    }

    private void createSchema() {
        database.execute("create schema if not exists " + PLATFORM);
        database.execute(
                "grant usage on schema %s to %s, %s"
                        .formatted(PLATFORM, PLATFORM_ROLE, TENANT_GROUP.quoted()));
    }
}
