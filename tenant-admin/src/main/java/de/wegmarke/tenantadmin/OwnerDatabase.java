package de.wegmarke.tenantadmin;

import de.wegmarke.tenancy.DatabaseProperties;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database as its owner sees it: all schemas, no row-level security. Not pooled, because
 * administration is rare and such a connection should not lie about. The login must own the
 * database and may create roles; it need not be a superuser.
 */
public final class OwnerDatabase {

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final TransactionTemplate transaction;

    OwnerDatabase(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.client = JdbcClient.create(jdbc);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /**
     * Opens nothing yet.
     *
     * @throws IllegalStateException if the settings name no owner
     */
    public static OwnerDatabase of(DatabaseProperties properties) {
        return new OwnerDatabase(dataSource(properties));
    }

    static DataSource dataSource(DatabaseProperties properties) {
        if (properties.adminUser() == null) {
            throw new IllegalStateException(
                    "Administration needs wegmarke.database.admin-user and admin-password");
        }
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(properties.url());
        dataSource.setUser(properties.adminUser());
        dataSource.setPassword(properties.adminPassword());
        dataSource.setApplicationName("wegmarke-admin");
        return dataSource;
    }

    JdbcClient client() {
        return client;
    }

    /** For statements that take no parameters: definitions and scripts of several statements. */
    void execute(String sql) {
        jdbc.execute(sql);
    }

    /** The plain template, for what needs the driver's own connection. */
    JdbcTemplate jdbc() {
        return jdbc;
    }

    /**
     * Runs in one transaction, one at a time for the same subject, in whatever process; the lock
     * ends with the transaction, so a crash leaves none.
     */
    <T extends @Nullable Object> T alone(String subject, Supplier<T> work) {
        return transaction.execute(
                status -> {
                    client.sql(
                                    "select pg_advisory_xact_lock(hashtext('wegmarke'),"
                                            + " hashtext(?))")
                            .param(subject)
                            .query((row, number) -> subject)
                            .single();
                    return work.get();
                });
    }
}
