package de.wegmarke.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a story. Internal comments of the institute leave none, because both sides read this.
 *
 * @param revision how often it had been released by then
 * @param text what was said with it: a reason or a message, null if the step needs none
 */
public record StoryLogEntry(
        StoryStep step,
        Instant at,
        StorySide side,
        String by,
        int revision,
        @Nullable String text) {}
