package de.wegmarke.story;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a passage.
 *
 * @param entry which entry of a part that has several, from 0; null for the part as a whole
 * @param quote the words it is about, null if it is about all of them
 * @param internal seen by nobody but the institute
 * @param answerTo the comment that it answers, null if it begins a conversation
 * @param revision the release it was said about
 * @param resolvedAt null while it waits for something
 */
public record StoryComment(
        UUID id,
        StoryPart part,
        @Nullable Integer entry,
        @Nullable String quote,
        String text,
        boolean internal,
        StorySide side,
        @Nullable UUID answerTo,
        String by,
        int revision,
        Instant at,
        @Nullable Instant resolvedAt,
        @Nullable String resolvedBy) {

    public boolean isResolved() {
        return resolvedAt != null;
    }
}
