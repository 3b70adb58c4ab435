package de.wegmarke.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's change of the plan's own facts.
 *
 * @param version the version that the person saw
 */
public record PlanChange(
        int version,
        String title,
        @Nullable LocalDate asOf,
        PlanStatus status,
        @Nullable LocalDate resolutionOn,
        @Nullable String councilPaper) {

    public PlanChange {
        if (title.isBlank()) {
            throw new RuleViolation("plan.rule.title-missing");
        }
        if (status == PlanStatus.SUPERSEDED) {
            throw new RuleViolation("plan.rule.superseded-by-succession-only");
        }
        if (status == PlanStatus.ADOPTED && resolutionOn == null) {
            throw new RuleViolation("plan.rule.adopted-needs-resolution");
        }
    }
}
