package de.wegmarke.story;

import de.wegmarke.plan.RuleViolation;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A story as its municipality has stored it. */
record Draft(
        UUID id,
        int version,
        String key,
        StoryContent content,
        @Nullable String measurePath,
        Instant createdAt,
        String createdBy,
        Instant changedAt,
        String changedBy) {

    /**
     * @throws RuleViolation if somebody has written since this version was read
     */
    void requireVersion(int read) {
        if (read != version) {
            throw new RuleViolation("story.rule.changed-meanwhile", changedBy);
        }
    }
}
