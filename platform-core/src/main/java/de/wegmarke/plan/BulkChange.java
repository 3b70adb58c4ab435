package de.wegmarke.plan;

/** One change for all measures that match a filter. */
public sealed interface BulkChange {

    /** All get this state; a reason is required where the state needs one. */
    record State(StateReport report) implements BulkChange {}

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
