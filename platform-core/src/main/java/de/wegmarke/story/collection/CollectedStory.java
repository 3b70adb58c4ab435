package de.wegmarke.story.collection;

import de.wegmarke.story.StoryId;
import java.util.List;
import java.util.UUID;

/**
 * A published story that is or could be in a collection.
 *
 * @param municipality its name
 * @param topics codes of the common topics
 */
public record CollectedStory(
        UUID id,
        StoryId story,
        String municipality,
        String title,
        String summary,
        List<String> topics) {}
