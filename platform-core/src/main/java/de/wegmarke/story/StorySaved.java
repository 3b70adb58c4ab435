package de.wegmarke.story;

import java.time.Instant;
import java.util.List;

/** What became of a draft that somebody wanted to save. */
public sealed interface StorySaved {

    /** It is stored; {@code version} is the one to go on with. */
    record Saved(int version, Instant at) implements StorySaved {}

    /** It says what is stored already; nothing was written. */
    record Unchanged(int version) implements StorySaved {}

    /**
     * Somebody else has written since the form was opened. Nothing was stored.
     *
     * @param version the version that is stored, with {@code current} as its content
     * @param parts where it differs from what was to be saved
     * @param by who wrote it, and {@code at} when
     */
    record Conflict(int version, StoryContent current, List<StoryPart> parts, String by, Instant at)
            implements StorySaved {}

    /** The form shows pictures that are kept no more, or never were. Nothing was stored. */
    record PicturesGone(List<StoryImage> pictures) implements StorySaved {}
}
