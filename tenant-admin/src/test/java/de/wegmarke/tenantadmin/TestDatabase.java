package de.wegmarke.tenantadmin;

import de.wegmarke.tenancy.DatabaseName;
import de.wegmarke.tenancy.DatabaseProperties;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An empty database of its own for one test class, on a real PostgreSQL; closing it drops it. Its
 * owner may create roles and is no superuser, as in production.
 *
 * <pre>{@code
 * static final TestDatabase DATABASE = TestDatabase.create();
 *
 * @DynamicPropertySource
 * static void database(DynamicPropertyRegistry registry) {
 *     DATABASE.settings().forEach((name, value) -> registry.add(name, () -> value));
 * }
 * }</pre>
 */
public final class TestDatabase implements AutoCloseable {

    private static final DatabaseName OWNER = new DatabaseName("wegmarke_owner");
    private static final String PASSWORD = "only-for-tests";

    private final DatabaseName name;

    private TestDatabase(DatabaseName name) {
        this.name = name;
    }

    public static TestDatabase create() {
        var name =
                new DatabaseName("wegmarke_test_" + UUID.randomUUID().toString().replace('-', '_'));
        NewDatabase.createIfMissing(DatabaseSource.server(), name, OWNER, PASSWORD);
        return new TestDatabase(name);
    }

    /** Settings of an application on this database, with the owner's login. */
    public DatabaseProperties properties(int poolSize) {
        return new DatabaseProperties(
                url(), "wegmarke_app", PASSWORD, OWNER.value(), PASSWORD, poolSize);
    }

    /** The same as {@code wegmarke.database.*}, for a Spring context. */
    public Map<String, Object> settings() {
        return Map.of(
                "wegmarke.database.url",
                url(),
                "wegmarke.database.app-password",
                PASSWORD,
                "wegmarke.database.admin-user",
                OWNER.value(),
                "wegmarke.database.admin-password",
                PASSWORD,
                "wegmarke.database.pool-size",
                5);
    }

    public String url() {
        return at(name).getUrl();
    }

    /** The superuser, for looking at what no role may see, and for cutting connections. */
    public JdbcClient superuser() {
        return JdbcClient.create(superuserConnections());
    }

    /** The same, for a transaction that a test leads itself. */
    public DataSource superuserConnections() {
        return at(name);
    }

    private static PGSimpleDataSource at(DatabaseName name) {
        var server = DatabaseSource.server();
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(server.getUrl());
        dataSource.setUser(server.getUser());
        dataSource.setPassword(server.getPassword());
        dataSource.setDatabaseName(name.value());
        return dataSource;
    }

    @Override
    public void close() {
        new JdbcTemplate(DatabaseSource.server())
                .execute("drop database if exists %s with (force)".formatted(name.quoted()));
    }
}
