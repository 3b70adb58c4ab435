package de.wegmarke.reporting;

import de.wegmarke.plan.RuleViolation;

/**
 * What is decided about a cycle before it opens.
 *
 * @param name as people call it, for example {@code 2026}
 * @param intervalYears years until the next cut-off date, 1 or 2; past cycles keep theirs
 */
public record CyclePlan(String name, int intervalYears, CycleDates dates) {

    private static final int LONGEST_NAME = 100;

    public CyclePlan {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new RuleViolation("cycle.rule.name-length", LONGEST_NAME);
        }
        if (intervalYears != 1 && intervalYears != 2) {
            throw new RuleViolation("cycle.rule.interval");
        }
    }

    /** What would come after this one. */
    public CyclePlan next() {
        var dates = this.dates.after(intervalYears);
        return new CyclePlan(String.valueOf(dates.cutOff().getYear()), intervalYears, dates);
    }
}
