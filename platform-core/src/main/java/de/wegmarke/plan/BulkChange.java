package de.wegmarke.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One change for all measures that match a filter. */
public sealed interface BulkChange {

    /**
     * All get this state. What each measure's own report said beside it stays: the assessment and
     * what an examination found.
     *
     * @param reason required where the state needs one
     * @param asOf the day the state is true for; {@code null} leaves the day of each report
     */
    record State(MeasureState state, @Nullable String reason, @Nullable LocalDate asOf)
            implements BulkChange {

        public State {
            reason = StateReport.reasonFor(state, reason);
        }
    }

    /** All get this topic code. */
    record Topic(String code) implements BulkChange {}

    /** All get this tag beside those that they have. */
    record Tag(String tag) implements BulkChange {

        public Tag {
            tag = tag.strip();
            if (tag.isEmpty()) {
                throw new RuleViolation("measure.rule.tag-missing");
            }
        }
    }

    /** All get this deadline, as written. */
    record NewDeadline(String deadline) implements BulkChange {

        public NewDeadline {
            deadline = deadline.strip();
            if (deadline.isEmpty()) {
                throw new RuleViolation("measure.rule.deadline-missing");
            }
        }
    }
}
