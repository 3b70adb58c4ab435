package de.wegmarke.story;

import org.jspecify.annotations.Nullable;

/**
 * Another wording to be proposed.
 *
 * @param entry the step, from 0, if {@code part} is the activity; else null
 * @param after the whole text as it would read
 * @param reason why, null if it speaks for itself
 */
public record NewProposal(
        StoryPart part, @Nullable Integer entry, String after, @Nullable String reason) {}
