package de.wegmarke.reporting;

import de.wegmarke.plan.MeasureState;
import de.wegmarke.plan.RuleViolation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a body says about a measure. May be incomplete while it is a draft; {@link ReturnRules} says
 * what must be there when it is handed in.
 *
 * @param state as of the cut-off date, whenever it is entered
 * @param stateReason why it was postponed, given up, or fell behind the last report
 * @param actualCost in euros, cents rounded
 * @param newDeadline as one would write it in a plan, with the reason in {@code deadlineReason}
 */
public record ReturnContent(
        @Nullable MeasureState state,
        @Nullable String stateReason,
        @Nullable String achieved,
        @Nullable ObstacleReason obstacleReason,
        @Nullable String obstacles,
        @Nullable String nextSteps,
        @Nullable BigDecimal actualCost,
        @Nullable String newDeadline,
        @Nullable String deadlineReason,
        @Nullable String evidenceLabel,
        @Nullable String evidenceUrl) {

    public static final ReturnContent EMPTY =
            new ReturnContent(null, null, null, null, null, null, null, null, null, null, null);

    /** Characters in a text. */
    public static final int LONGEST = 4_000;

    private static final int LONGEST_LINE = 500;
    private static final BigDecimal DEAREST = new BigDecimal("999999999.99");

    public ReturnContent {
        stateReason = text(stateReason, LONGEST);
        achieved = text(achieved, LONGEST);
        obstacles = text(obstacles, LONGEST);
        nextSteps = text(nextSteps, LONGEST);
        newDeadline = text(newDeadline, LONGEST_LINE);
        deadlineReason = text(deadlineReason, LONGEST);
        evidenceLabel = text(evidenceLabel, LONGEST_LINE);
        evidenceUrl = text(evidenceUrl, LONGEST_LINE);
        if (actualCost != null) {
            if (actualCost.signum() < 0 || actualCost.compareTo(DEAREST) > 0) {
                throw new RuleViolation("return.rule.cost-range");
            }
            actualCost = actualCost.setScale(2, RoundingMode.HALF_UP);
        }
    }

    private static @Nullable String text(@Nullable String given, int longest) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (given.length() > longest) {
            throw new RuleViolation("return.rule.text-too-long", longest);
        }
        return given.strip();
    }

    public boolean isEmpty() {
        return equals(EMPTY);
    }
}
