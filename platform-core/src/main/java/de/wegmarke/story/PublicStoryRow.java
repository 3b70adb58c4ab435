package de.wegmarke.story;

import org.jspecify.annotations.Nullable;

/**
 * A story among others that everybody may read.
 *
 * @param municipality its name
 * @param year in which it happened, if that is said
 * @param picture its first
 */
public record PublicStoryRow(
        StoryId story,
        String municipality,
        String title,
        String summary,
        @Nullable Integer year,
        @Nullable StoryImage picture) {}
