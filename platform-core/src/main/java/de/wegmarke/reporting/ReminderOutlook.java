package de.wegmarke.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is reminded next of what is missing in a cycle.
 *
 * @param running whether anybody is reminded at all: bodies can hand in
 * @param next the next day on which all that are missing then are reminded; null if none is left
 * @param missing the bodies that owe something now, by name
 */
public record ReminderOutlook(
        boolean running, @Nullable LocalDate next, List<MissingBody> missing) {

    public ReminderOutlook {
        missing = List.copyOf(missing);
    }

    /** How many of them could be reminded now. */
    public int waiting() {
        return (int) missing.stream().filter(body -> !body.remindedToday()).count();
    }

    /** How many have no address of their own. */
    public int withoutAddress() {
        return (int) missing.stream().filter(body -> !body.reachable()).count();
    }
}
