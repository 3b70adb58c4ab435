package de.wegmarke.ui.reporting.cycle;

import de.wegmarke.reporting.CycleDates;
import de.wegmarke.reporting.CyclePlan;
import de.wegmarke.reporting.CycleView;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** What a municipality probably wants to plan next, to begin with. */
final class NextCycle {

    private NextCycle() {}

    /**
     * The cycle after the newest one; without any, this year's end as cut-off date and the council
     * in the second quarter (Erfurt Maßnahmenplan 2021, 14.3).
     *
     * @param cycles newest first
     */
    static CyclePlan after(List<CycleView> cycles, Clock clock) {
        if (!cycles.isEmpty()) {
            return cycles.getFirst().plan().next();
        }
        var year = LocalDate.now(clock).getYear();
        return new CyclePlan(
                String.valueOf(year),
                1,
                new CycleDates(
                        LocalDate.of(year, Month.DECEMBER, 31),
                        LocalDate.of(year + 1, Month.JANUARY, 31),
                        LocalDate.of(year + 1, Month.MARCH, 31),
                        null));
    }
}
