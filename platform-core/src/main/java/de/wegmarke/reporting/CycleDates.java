package de.wegmarke.reporting;

import de.wegmarke.plan.RuleViolation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The four days of a cycle, each with its own meaning (Erfurt Maßnahmenplan 2021, 14.3: cut-off on
 * 31.12., report to the council in the second quarter).
 *
 * @param cutOff Stichtag: the day all states are true for, whenever they are entered
 * @param submission Abgabefrist: the last day on which a return is on time
 * @param editorialClose when the report is to be finished
 * @param council when the council deals with it, if that is known
 * @throws RuleViolation if one comes before the one that it follows
 */
public record CycleDates(
        LocalDate cutOff,
        LocalDate submission,
        LocalDate editorialClose,
        @Nullable LocalDate council) {

    public CycleDates {
        if (submission.isBefore(cutOff)) {
            throw new RuleViolation("cycle.rule.submission-before-cut-off", cutOff);
        }
        if (editorialClose.isBefore(submission)) {
            throw new RuleViolation("cycle.rule.close-before-submission", submission);
        }
        if (council != null && council.isBefore(editorialClose)) {
            throw new RuleViolation("cycle.rule.council-before-close", editorialClose);
        }
    }

    /** The same days so many years later. */
    public CycleDates after(int years) {
        return new CycleDates(
                cutOff.plusYears(years),
                submission.plusYears(years),
                editorialClose.plusYears(years),
                council == null ? null : council.plusYears(years));
    }
}
