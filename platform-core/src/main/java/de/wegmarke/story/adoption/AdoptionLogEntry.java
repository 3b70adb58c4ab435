package de.wegmarke.story.adoption;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of an adoption, as its own municipality sees it.
 *
 * @param by a person of this municipality
 * @param former the draft as it was before, null where none was changed
 * @param outcome what was said became of it, null where nothing was; {@code why} likewise
 */
public record AdoptionLogEntry(
        AdoptionStep step,
        Instant at,
        String by,
        @Nullable DraftMeasure former,
        @Nullable AdoptionOutcome outcome,
        @Nullable String why) {}
