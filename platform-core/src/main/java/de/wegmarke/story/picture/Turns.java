package de.wegmarke.story.picture;

import de.wegmarke.plan.RuleViolation;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets few do at a time what takes much memory. The others wait for their turn, in the order in
 * which they came, and after a while are asked to come again.
 */
public final class Turns {

    private final Semaphore places;
    private final Duration patience;

    /**
     * @param places how many at a time
     * @param patience how long somebody waits
     */
    public Turns(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    /**
     * Does the work once there is a place.
     *
     * @throws RuleViolation {@code picture.rule.busy} if there is none in time
     */
    public <T, X extends Throwable> T take(ScopedValue.CallableOp<T, X> work) throws X {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new RuleViolation("picture.rule.busy");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RuleViolation("picture.rule.busy");
        }
        try {
            return work.call();
        } finally {
            places.release();
        }
    }
}
