package de.wegmarke.reporting;

import de.wegmarke.plan.ResponsibilityRole;
import java.time.LocalDate;

/**
 * What a body said about a measure in one cycle, accepted by the integration management.
 *
 * @param cycle name of the cycle
 */
public record AcceptedReturn(
        String cycle,
        LocalDate cutOff,
        String bodyName,
        ResponsibilityRole role,
        ReturnContent content) {}
