package de.wegmarke.tenancy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLNonTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A connection while it is lent out: closing it hands it back exactly once, and its schema cannot
 * be changed, because the tenant has decided it.
 */
final class LentConnection implements InvocationHandler {

    private final Connection connection;
    private final Consumer<Connection> takeBack;
    private final AtomicBoolean returned = new AtomicBoolean();

    LentConnection(Connection connection, Consumer<Connection> takeBack) {
        this.connection = connection;
        this.takeBack = takeBack;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
            throws Throwable {
        return switch (method.getName()) {
            case "close" -> {
                if (returned.compareAndSet(false, true)) {
                    takeBack.accept(connection);
                }
                yield null;
            }
            case "isClosed" -> returned.get() || connection.isClosed();
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> "Lent " + connection;
            case "getTargetConnection" -> open();
            case "setSchema", "setCatalog" ->
                    throw new SQLFeatureNotSupportedException("The tenant decides the schema");
            default -> delegate(method, arguments);
        };
    }

    private @Nullable Object delegate(Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(open(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private Connection open() throws SQLException {
        if (returned.get()) {
            throw new SQLNonTransientConnectionException("Connection is closed", "08003");
        }
        return connection;
    }
}
