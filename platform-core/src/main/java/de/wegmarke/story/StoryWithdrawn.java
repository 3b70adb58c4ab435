package de.wegmarke.story;

import java.util.UUID;

/**
 * A story was taken back, by its municipality. Told inside the transaction, on the tenant's side.
 */
public record StoryWithdrawn(UUID id, StoryId story) {}
