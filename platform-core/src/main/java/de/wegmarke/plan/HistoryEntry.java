package de.wegmarke.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change in the history of a measure, newest first in lists.
 *
 * @param created whether this is the measure's first appearance; then {@code changes} is empty
 * @param note the dated entry that was added with this change
 */
public record HistoryEntry(
        Instant at,
        String by,
        ChangeOrigin origin,
        @Nullable String reason,
        boolean created,
        List<FieldChange> changes,
        @Nullable NoteView note) {}
