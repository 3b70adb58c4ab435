package de.wegmarke.local;

import java.time.LocalDate;
import org.springframework.context.ApplicationContext;

/** Lets a test do something on another day, as sample data are made. */
public final class Then {

    private Then() {}

    /** Does something as if it were ten o'clock on that day. */
    public static void at(ApplicationContext context, LocalDate day, Runnable work) {
        context.getBean(SampleClock.class).at(day, work);
    }
}
