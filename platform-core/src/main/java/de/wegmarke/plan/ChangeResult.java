package de.wegmarke.plan;

import java.time.Instant;
import java.util.List;

/** What became of a change that somebody wanted to save. */
public sealed interface ChangeResult {

    /** It is stored; {@code version} is the one to go on with. */
    record Saved(int version) implements ChangeResult {}

    /** The change equals what is stored; nothing was written and history has no entry for it. */
    record Unchanged(int version) implements ChangeResult {}

    /**
     * Somebody else changed the same measure since the form was opened. Nothing was written.
     *
     * @param current the measure as it is now
     * @param theirs what the others changed since the version of the form
     * @param by who changed it last, and {@code at} when
     */
    record Conflict(MeasureDetail current, List<FieldChange> theirs, String by, Instant at)
            implements ChangeResult {}
}
