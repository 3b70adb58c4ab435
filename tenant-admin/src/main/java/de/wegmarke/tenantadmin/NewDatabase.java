package de.wegmarke.tenantadmin;

import de.wegmarke.tenancy.DatabaseName;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The one step that needs a superuser: an empty database and the role that owns it, which may
 * create roles and is no superuser itself. In an office the administrator of the database does this
 * once by hand; the local mode and the tests do it here.
 */
public final class NewDatabase {

    private NewDatabase() {}

    /** Creates role and database if they are missing, and sets the role's password. */
    public static void createIfMissing(
            DataSource superuser, DatabaseName name, DatabaseName owner, String ownerPassword) {
        var jdbc = new JdbcTemplate(superuser);
        if (isMissing(jdbc, "select count(*) from pg_roles where rolname = ?", owner)) {
            jdbc.execute("create role %s with login createrole".formatted(owner.quoted()));
        }
        DatabaseRoles.setPassword(jdbc, owner, ownerPassword);
        if (isMissing(jdbc, "select count(*) from pg_database where datname = ?", name)) {
            jdbc.execute(
                    "create database %s owner %s encoding 'UTF8' template template0"
                            .formatted(name.quoted(), owner.quoted()));
        }
    }

    private static boolean isMissing(JdbcTemplate jdbc, String count, DatabaseName name) {
        return Integer.valueOf(0).equals(jdbc.queryForObject(count, Integer.class, name.value()));
    }
}
