package de.wegmarke.tenantadmin;

import de.wegmarke.tenancy.DatabaseName;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Roles belong to the server, not to the database: they may be there already, and someone may just
 * be creating them.
 */
final class DatabaseRoles {

    private DatabaseRoles() {}

    static void createIfMissing(OwnerDatabase database, DatabaseName role, String attributes) {
        database.execute(
                """
                do $$
                begin
                    if not exists (select from pg_roles where rolname = '%s') then
                        create role %s with %s;
                    end if;
                exception when duplicate_object or unique_violation then
                    null;
                end
                $$
                """
                        .formatted(role.value(), role.quoted(), attributes));
    }

    /** The driver hashes a password before it is sent, so that no statement in a log carries it. */
    static void setPassword(JdbcTemplate jdbc, DatabaseName role, String password) {
        jdbc.execute(
                (ConnectionCallback<Boolean>)
                        connection -> {
                            connection
                                    .unwrap(PGConnection.class)
                                    .alterUserPassword(
                                            role.value(), password.toCharArray(), "scram-sha-256");
                            return true;
                        });
    }
}
