package de.wegmarke.storage;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.awaitility.core.ThrowingRunnable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Holds every import into one schema in its middle: its measures are written and not committed, and
 * the bodies that are responsible for them have to wait. Closing lets it go on.
 */
public final class StoppedImport implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final JdbcClient observer;
    private final String schema;
    private final Connection barrier;

    /**
     * @param superuser who may look at everybody's locks
     * @param schema of the municipality
     */
    public StoppedImport(DataSource superuser, String schema) throws SQLException {
        this.observer = JdbcClient.create(superuser);
        this.schema = schema;
        this.barrier = superuser.getConnection();
        barrier.setAutoCommit(false);
        try (var statement = barrier.createStatement()) {
            statement.execute(
                    "lock table %s.measure_responsibility in share mode".formatted(schema));
        }
    }

    /** Waits until an import stands there, with measures of its own; gives its connections. */
    List<Integer> awaitInTheMiddle() {
        return awaitInTheMiddle(() -> {});
    }

    /**
     * @param goesOn fails, with the reason, when the import will never get there
     */
    public List<Integer> awaitInTheMiddle(ThrowingRunnable goesOn) {
        await().atMost(PATIENCE).failFast(goesOn).until(() -> !inTheMiddle().isEmpty());
        return inTheMiddle();
    }

    /** Waits until another import waits for the one that stands in the middle. */
    void awaitNext() {
        await().atMost(PATIENCE).until(() -> !waitingForTheirTurn().isEmpty());
    }

    /** As if the connection were cut. */
    void cut(int connection) {
        observer.sql("select pg_terminate_backend(?)").param(connection).query().singleRow();
    }

    private List<Integer> inTheMiddle() {
        return observer.sql(
                        """
                        select l.pid from pg_locks l
                        where l.relation = cast(:schema || '.measure_responsibility' as regclass) and not l.granted
                          and exists (select 1 from pg_locks w where w.pid = l.pid and w.granted
                                      and w.relation = cast(:schema || '.measure' as regclass)
                                      and w.mode = 'RowExclusiveLock')
                        """)
                .param("schema", schema)
                .query(Integer.class)
                .list();
    }

    private List<Integer> waitingForTheirTurn() {
        return observer.sql(
                        """
                        select l.pid from pg_locks l
                        where l.relation = cast(:schema || '.plan' as regclass) and not l.granted
                        """)
                .param("schema", schema)
                .query(Integer.class)
                .list();
    }

    void letGoOn() throws SQLException {
        barrier.rollback();
    }

    @Override
    public void close() throws SQLException {
        barrier.close();
    }
}
