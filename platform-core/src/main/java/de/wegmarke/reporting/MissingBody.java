package de.wegmarke.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body that owes returns.
 *
 * @param missing how many
 * @param sentBack how many of them were handed in and sent back
 * @param reachable whether it has an address; else the fallback gets its mail, if there is one
 * @param remindedOn day of the last reminder about this cycle; null if there was none
 * @param remindedToday whether it cannot be reminded again today
 */
public record MissingBody(
        String code,
        String name,
        int missing,
        int sentBack,
        boolean reachable,
        @Nullable LocalDate remindedOn,
        boolean remindedToday) {}
