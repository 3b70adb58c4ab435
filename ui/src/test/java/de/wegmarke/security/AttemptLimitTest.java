package de.wegmarke.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AttemptLimitTest {

    private final AtomicLong nanos = new AtomicLong();
    private final AttemptLimit limit = new AttemptLimit(nanos::get);

    @Test
    void ten_failures_under_one_name_close_it_from_every_address() {
        fail("leitung", 10);

        assertThat(limit.allows("leitung", "192.0.2.99")).isFalse();
        assertThat(limit.allows("lesend", "192.0.2.99")).isTrue();
    }

    @Test
    void nine_failures_do_not() {
        fail("leitung", 9);

        assertThat(limit.allows("leitung", "192.0.2.99")).isTrue();
    }

    @Test
    void a_name_is_the_same_in_capitals_and_with_spaces() {
        fail("Leitung ", 10);

        assertThat(limit.allows("leitung", "192.0.2.99")).isFalse();
    }

    @Test
    void fifty_failures_from_one_address_close_it_for_every_name() {
        for (int i = 0; i < AttemptLimit.PER_ADDRESS; i++) {
            limit.failed("name" + i, "192.0.2.1");
        }

        assertThat(limit.allows("leitung", "192.0.2.1")).isFalse();
        assertThat(limit.allows("leitung", "192.0.2.2")).isTrue();
    }

    @Test
    void success_clears_the_name() {
        fail("leitung", 9);
        limit.succeeded("leitung");
        fail("leitung", 9);

        assertThat(limit.allows("leitung", "192.0.2.99")).isTrue();
    }

    @Test
    void after_a_quarter_of_an_hour_one_may_try_again() {
        fail("leitung", 10);
        nanos.addAndGet(AttemptLimit.PAUSE.toNanos());

        assertThat(limit.allows("leitung", "192.0.2.99")).isTrue();
    }

    private void fail(String name, int times) {
        for (int i = 0; i < times; i++) {
            limit.failed(name, "192.0.2." + i);
        }
    }
}
