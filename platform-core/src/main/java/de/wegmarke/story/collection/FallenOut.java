package de.wegmarke.story.collection;

import java.time.Instant;
import java.util.UUID;

/**
 * A story that was in a collection until its municipality withdrew it.
 *
 * @param municipality its name
 */
public record FallenOut(UUID id, String municipality, String title, Instant withdrawnAt) {}
