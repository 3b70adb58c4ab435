package de.wegmarke.story;

import java.util.UUID;

/**
 * What a story of the municipality is called.
 *
 * @param title empty while nobody has written one
 */
public record StoryTitle(UUID id, String key, String title) {}
