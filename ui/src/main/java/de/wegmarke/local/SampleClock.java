package de.wegmarke.local;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The clock of the local mode: the real one, but for sample data that happened in years past and go
 * through the services like everything else.
 */
@Component
@Primary
@Profile("local")
class SampleClock extends Clock {

    private static final ScopedValue<Instant> THEN = ScopedValue.newInstance();
    private static final int OFFICE_HOUR = 10;

    private final Clock now;

    SampleClock() {
        this(Clock.system(ZoneId.of("Europe/Berlin")));
    }

    private SampleClock(Clock now) {
        super();
        this.now = now;
    }

    /** Does something as if it were ten o'clock on that day. */
    void at(LocalDate day, Runnable work) {
        ScopedValue.where(THEN, tenOClock(day)).run(work);
    }

    /** Does the same and gives its result. */
    <T> T callAt(LocalDate day, Supplier<T> work) {
        return ScopedValue.where(THEN, tenOClock(day)).call(work::get);
    }

    private Instant tenOClock(LocalDate day) {
        return day.atTime(OFFICE_HOUR, 0).atZone(getZone()).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return now.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SampleClock(now.withZone(zone));
    }

    @Override
    public Instant instant() {
        return THEN.isBound() ? THEN.get() : now.instant();
    }
}
