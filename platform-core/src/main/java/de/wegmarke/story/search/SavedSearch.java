package de.wegmarke.story.search;

import java.time.Instant;
import java.util.UUID;

/**
 * A search that a person keeps.
 *
 * @param lookedAt when the person last looked at what it finds
 * @param found how many stories that were published since then it finds
 */
public record SavedSearch(UUID id, String name, StoryQuery query, Instant lookedAt, int found) {}
