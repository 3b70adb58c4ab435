package de.wegmarke.story;

/**
 * A part of which nothing is written.
 *
 * @param blocks whether the story cannot be released without it; else it is only worth writing
 */
public record MissingPart(StoryPart part, boolean blocks) {}
