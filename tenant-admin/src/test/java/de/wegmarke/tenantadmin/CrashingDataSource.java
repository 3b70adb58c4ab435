package de.wegmarke.tenantadmin;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Plays a process that dies when it is about to execute its n-th statement: nothing is committed or
 * rolled back.
 */
final class CrashingDataSource extends DelegatingDataSource {

    /** The process is gone. */
    static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final int crashAt;
    private int executed;

    CrashingDataSource(DataSource dataSource, int crashAt) {
        super(dataSource);
        this.crashAt = crashAt;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        return intercept(Connection.class, connection, connection);
    }

    /** Wraps the statements that a connection creates, and counts what they execute. */
    private <T> T intercept(Class<T> type, T target, Connection connection) {
        return type.cast(
                Proxy.newProxyInstance(
                        CrashingDataSource.class.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> {
                            if (method.getName().startsWith("execute") && ++executed == crashAt) {
                                connection.abort(Runnable::run);
                                throw new Crash();
                            }
                            try {
                                var result = method.invoke(target, arguments);
                                if (result instanceof Statement statement) {
                                    @SuppressWarnings("unchecked")
                                    var kind = (Class<Statement>) method.getReturnType();
                                    return intercept(kind, statement, connection);
                                }
                                return result;
                            } catch (InvocationTargetException e) {
                                throw e.getTargetException();
                            }
                        }));
    }
}
