package de.wegmarke.plan;

import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.tenancy.TenantKey;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the current plan as a whole: its own facts, its outline with counts, and what needs
 * attention today.
 */
@Service
@Transactional(readOnly = true)
@Requires(Permission.PLAN_READ)
public class PlanReading {

    private final PlanRepository plans;
    private final PlanOutlineQuery outlines;
    private final TodayQuery today;
    private final LevelNameRepository levelNames;

    PlanReading(
            PlanRepository plans,
            PlanOutlineQuery outlines,
            TodayQuery today,
            LevelNameRepository levelNames) {
        this.plans = plans;
        this.outlines = outlines;
        this.today = today;
        this.levelNames = levelNames;
    }

    /** The current plan's own facts; empty while the municipality has no plan. */
    public Optional<PlanHead> head(TenantKey tenant) {
        return plans.findCurrent().map(Plan::head);
    }

    /** The outline with all measures and counts, in three statements. */
    public Optional<PlanOutline> outline(TenantKey tenant) {
        return plans.findCurrent().map(plan -> outlines.of(plan.head()));
    }

    /** What is due, overdue or waiting for the acting person. */
    public TodayOverview today(TenantKey tenant) {
        return today.overview();
    }

    /**
     * The municipality's own words for its levels, by the name of the {@link ElementKind} or
     * "MEASURE". What is missing is called by the glossary's word.
     */
    public Map<String, LevelNaming> levelNames(TenantKey tenant) {
        return levelNames.all();
    }
}
