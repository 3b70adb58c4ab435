package de.wegmarke.story;

import java.util.UUID;

/** A story was published, for the first time or again. Told inside the transaction. */
public record StoryPublished(UUID id, StoryId story, StoryContent content) {}
