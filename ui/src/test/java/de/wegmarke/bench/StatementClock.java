package de.wegmarke.bench;

import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.SessionEventListener;

/**
 * Adds up how long statements take from being sent to their last row, so that the database's share
 * of a call is known. Hibernate makes one for each session; the sum is everybody's.
 */
public final class StatementClock implements SessionEventListener {

    private static final AtomicLong SUM = new AtomicLong();

    private long begin;

    @Override
    public void jdbcExecuteStatementStart() {
        begin = System.nanoTime();
    }

    @Override
    public void jdbcExecuteStatementEnd() {
        SUM.addAndGet(System.nanoTime() - begin);
    }

    /** Nanoseconds that statements took during the work. */
    static long during(Runnable work) {
        long before = SUM.get();
        work.run();
        return SUM.get() - before;
    }
}
