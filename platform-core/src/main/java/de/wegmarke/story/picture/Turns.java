package de.wegmarke.story.picture;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets few do at a time what takes much memory. The others wait for their turn, in the order in
 * which they came, and after a while are asked to come again.
 *
 * @param <R> how somebody is refused
 */
public final class Turns<R extends Exception> {

    private final Semaphore places;
    private final int mostWaiting;
    private final Duration patience;
    private final Supplier<R> refusal;

    /**
     * @param places how many at a time
     * @param mostWaiting how many wait at a time; who comes then is refused at once
     * @param patience how long somebody waits
     */
    public Turns(int places, int mostWaiting, Duration patience, Supplier<R> refusal) {
        this.places = new Semaphore(places, true);
        this.mostWaiting = mostWaiting;
        this.patience = patience;
        this.refusal = refusal;
    }

    /**
     * Does the work once there is a place.
     *
     * @throws R if there is none in time
     */
    public <T, X extends Throwable> T take(ScopedValue.CallableOp<T, X> work) throws R, X {
        try {
            if (!isLetIn()) {
                throw refusal.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw refusal.get();
        }
        try {
            return work.call();
        } finally {
            places.release();
        }
    }

    private boolean isLetIn() throws InterruptedException {
        // Without a time to wait it would go past those who wait.
        return places.tryAcquire(0, TimeUnit.MILLISECONDS)
                || places.getQueueLength() < mostWaiting
                        && places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    }
}
