package de.wegmarke.reporting;

import de.wegmarke.plan.MeasureState;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one body said about one measure, as the report prints it.
 *
 * @param body its name on the day of the close
 * @param leading whether it leads the measure (Federführung)
 * @param state as of the cut-off date; null if nothing came or nil was signed
 * @param achieved what was done
 * @param obstacles in words, beside the code
 * @param actualCost in euros
 * @param evidenceUrl an http or https address
 */
public record BodyStatement(
        String body,
        boolean leading,
        StatementKind kind,
        Timeliness timeliness,
        @Nullable MeasureState state,
        @Nullable String achieved,
        @Nullable ObstacleReason obstacleReason,
        @Nullable String obstacles,
        @Nullable String nextSteps,
        @Nullable BigDecimal actualCost,
        @Nullable String evidenceLabel,
        @Nullable String evidenceUrl) {}
