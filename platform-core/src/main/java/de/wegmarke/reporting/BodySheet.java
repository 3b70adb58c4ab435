package de.wegmarke.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one body has to report in a cycle, on one screen.
 *
 * @param exceptionUntil the day until which the body may hand in although the cycle is closed
 * @param takesReturns whether something can be handed in today
 */
public record BodySheet(
        CycleView cycle,
        String body,
        String bodyName,
        @Nullable LocalDate exceptionUntil,
        boolean takesReturns,
        List<ReturnView> returns) {

    public BodySheet {
        returns = List.copyOf(returns);
    }
}
