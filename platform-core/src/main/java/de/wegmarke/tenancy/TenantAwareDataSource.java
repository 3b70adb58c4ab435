package de.wegmarke.tenancy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLInvalidAuthorizationSpecException;
import java.time.Duration;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.ConnectionProxy;

/**
 * The one source of connections of the web application. A connection carries the database role and
 * the schema of the bound tenant; without a tenant those of the platform, which reach no tenant's
 * tables. Both are set at every checkout and taken back at every return; a connection on which
 * either fails leaves the pool.
 *
 * <p>The pool itself never leaves this class.
 */
public final class TenantAwareDataSource extends AbstractDataSource implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TenantAwareDataSource.class);

    /**
     * A connection may have died since it was last looked at; a second attempt gets another one.
     */
    private static final int ATTEMPTS = 2;

    /** A person waits for a page; longer than this it is better to say so. */
    private static final Duration CONNECTION_TIMEOUT = Duration.ofSeconds(10);

    /** A page's statements are done before they are compiled, or before a second process helps. */
    private static final String FOR_SHORT_STATEMENTS =
            "SET jit = off; SET max_parallel_workers_per_gather = 0";

    private final HikariDataSource pool;
    private final Supplier<TenantDirectory> directory;
    private final DataSource platform = new PlatformDataSource();

    /**
     * @param directory asked for a tenant's role and schema; a supplier, because the directory
     *     itself reads through {@link #onPlatform()}
     */
    public TenantAwareDataSource(
            DatabaseProperties properties, Supplier<TenantDirectory> directory) {
        this.pool = new HikariDataSource(configure(properties));
        this.directory = directory;
    }

    private static HikariConfig configure(DatabaseProperties properties) {
        var config = new HikariConfig();
        config.setPoolName("wegmarke");
        config.setJdbcUrl(properties.url());
        config.setUsername(properties.appUser());
        config.setPassword(properties.appPassword());
        config.setMaximumPoolSize(properties.poolSize());
        config.setMinimumIdle(Math.min(2, properties.poolSize()));
        config.setAutoCommit(true);
        config.setConnectionTimeout(CONNECTION_TIMEOUT.toMillis());
        // The application comes up before its database does and says so in its health.
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("ApplicationName", "wegmarke");
        return config;
    }

    /**
     * A connection for the bound tenant, or for the platform if none is bound.
     *
     * @throws SQLInvalidAuthorizationSpecException if the tenant is unknown or suspended
     */
    @Override
    public Connection getConnection() throws SQLException {
        var tenant = TenantContext.current();
        return tenant.isPresent() ? connectionFor(tenant.get()) : platformConnection();
    }

    /** Always refused: the one login is that of the web application. */
    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("Connections come with the application's login");
    }

    /** The same pool, but always with the platform's role and schema, whatever tenant is bound. */
    public DataSource onPlatform() {
        return platform;
    }

    Connection connectionFor(TenantKey key) throws SQLException {
        var tenant =
                directory
                        .get()
                        .find(key)
                        .filter(Tenant::isActive)
                        .orElseThrow(
                                () ->
                                        new SQLInvalidAuthorizationSpecException(
                                                "No active tenant has this key"));
        return checkout(new DatabaseName(tenant.role()), new DatabaseName(tenant.schema()));
    }

    Connection platformConnection() throws SQLException {
        return checkout(DatabaseName.PLATFORM_ROLE, DatabaseName.PLATFORM_SCHEMA);
    }

    private Connection checkout(DatabaseName role, DatabaseName schema) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            var connection = pool.getConnection();
            try {
                enter(connection, role, schema);
                return handOut(connection);
            } catch (SQLException e) {
                pool.evictConnection(connection);
                if (attempt == ATTEMPTS || !isConnectionLost(e)) {
                    throw e;
                }
            }
        }
    }

    private static void enter(Connection connection, DatabaseName role, DatabaseName schema)
            throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "SET ROLE %s; SET search_path = %s; %s"
                            .formatted(role.quoted(), schema.quoted(), FOR_SHORT_STATEMENTS));
        }
    }

    private Connection handOut(Connection connection) {
        return (Connection)
                Proxy.newProxyInstance(
                        TenantAwareDataSource.class.getClassLoader(),
                        new Class<?>[] {ConnectionProxy.class},
                        new LentConnection(connection, this::takeBack));
    }

    /**
     * RESET ALL takes back search_path and every other setting, but by its definition not the role.
     */
    private void takeBack(Connection connection) {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            try (var statement = connection.createStatement()) {
                statement.execute("RESET ROLE; RESET ALL");
            }
            connection.close();
        } catch (SQLException e) {
            pool.evictConnection(connection);
            LOG.warn("A connection could not be reset and was closed: {}", e.getSQLState());
        }
    }

    /** Class 08 is a lost connection, class 57 an intervention of the server's operator. */
    private static boolean isConnectionLost(SQLException e) {
        var state = e.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }

    @Override
    public void close() {
        pool.close();
    }

    private final class PlatformDataSource extends AbstractDataSource {

        @Override
        public Connection getConnection() throws SQLException {
            return platformConnection();
        }

        @Override
        public Connection getConnection(String username, String password) throws SQLException {
            return TenantAwareDataSource.this.getConnection(username, password);
        }
    }
}
