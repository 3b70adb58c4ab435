package de.wegmarke.story;

import java.util.Optional;
import java.util.UUID;

/**
 * What people's drafts of the form of a story are kept under. It is the story itself and not its
 * key: once a story is thrown away, another one may get the key.
 */
public final class StorySubject {

    private static final String KIND = "story:";

    private StorySubject() {}

    public static String of(UUID story) {
        return KIND + story;
    }

    /** The story that a draft is of; empty if it is one of something else. */
    public static Optional<UUID> story(String subject) {
        if (!subject.startsWith(KIND)) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(subject.substring(KIND.length())));
        } catch (IllegalArgumentException somethingElse) {
            return Optional.empty();
        }
    }
}
