package de.wegmarke.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever tries passwords or forged answers: after ten failures for one name, or fifty
 * from one address, nothing more is tried for a quarter of an hour. A success clears the name.
 *
 * <p>Counted in this process alone; several replicas each count for themselves.
 */
@Component
public class AttemptLimit {

    static final int PER_NAME = 10;
    static final int PER_ADDRESS = 50;
    static final Duration PAUSE = Duration.ofMinutes(15);

    private final Cache<String, AtomicInteger> names;
    private final Cache<String, AtomicInteger> addresses;

    @Autowired
    AttemptLimit() {
        this(Ticker.systemTicker());
    }

    AttemptLimit(Ticker ticker) {
        this.names = counters(ticker);
        this.addresses = counters(ticker);
    }

    /** One that counts for itself: whoever guesses there is not kept from signing in. */
    public static AttemptLimit separate() {
        return new AttemptLimit(Ticker.systemTicker());
    }

    /** Whether another attempt may be made; {@code name} is empty where none is known. */
    public boolean allows(String name, String address) {
        return count(names, key(name)) < PER_NAME && count(addresses, address) < PER_ADDRESS;
    }

    /** Counts a failed attempt. */
    public void failed(String name, String address) {
        if (!name.isEmpty()) {
            increment(names, key(name));
        }
        increment(addresses, address);
    }

    /** Forgets the failures under this name. */
    public void succeeded(String name) {
        names.invalidate(key(name));
    }

    private static Cache<String, AtomicInteger> counters(Ticker ticker) {
        return Caffeine.newBuilder()
                .ticker(ticker)
                .maximumSize(100_000)
                .expireAfterWrite(PAUSE)
                .build();
    }

    private static int count(Cache<String, AtomicInteger> counters, String key) {
        AtomicInteger counter = counters.getIfPresent(key);
        return counter == null ? 0 : counter.get();
    }

    private static void increment(Cache<String, AtomicInteger> counters, String key) {
        counters.get(key, ignored -> new AtomicInteger()).incrementAndGet();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
