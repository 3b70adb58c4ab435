package de.wegmarke.story;

import org.jspecify.annotations.Nullable;

/**
 * A comment to be made.
 *
 * @param entry which entry of a part that has several, from 0; null for the part as a whole
 * @param quote the words it is about as they stand there, null for all
 * @param internal for the institute alone
 */
public record NewComment(
        StoryPart part,
        @Nullable Integer entry,
        @Nullable String quote,
        String text,
        boolean internal) {}
