package de.wegmarke.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;

/** Gives each Hibernate session the connections of the tenant it was opened for. */
final class SessionConnections implements MultiTenantConnectionProvider<String> {

    private final transient TenantAwareDataSource dataSource;

    SessionConnections(TenantAwareDataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Connection getAnyConnection() throws SQLException {
        return dataSource.platformConnection();
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        connection.close();
    }

    /**
     * @throws IllegalStateException if the session was opened for another tenant than the one now
     *     bound: it would read and write the wrong municipality's data
     */
    @Override
    public Connection getConnection(String sessionTenant) throws SQLException {
        if (!sessionTenant.equals(SessionTenant.current())) {
            throw new IllegalStateException(
                    "This session was opened for another tenant than the one now bound");
        }
        return dataSource.getConnection();
    }

    @Override
    public void releaseConnection(String sessionTenant, Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return type.isInstance(this);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }
}
