package de.wegmarke.story.search;

import java.time.Instant;
import java.util.UUID;

/**
 * A search that a person keeps.
 *
 * @param lookedAt since when the newest story could be found that was there when the person last
 *     looked
 * @param found how many stories it finds that can be found since then
 */
public record SavedSearch(UUID id, String name, StoryQuery query, Instant lookedAt, int found) {}
