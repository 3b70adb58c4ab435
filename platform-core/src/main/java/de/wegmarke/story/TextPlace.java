package de.wegmarke.story;

import org.jspecify.annotations.Nullable;

/**
 * Where a single text of a story stands, for which another wording can be proposed.
 *
 * @param entry the step or the picture, from 0; null for a part that is one text
 * @param heading whether it is the heading of a step, and not what the step says
 */
public record TextPlace(StoryPart part, @Nullable Integer entry, boolean heading) {

    /** A part that is one text. */
    public static TextPlace of(StoryPart part) {
        return new TextPlace(part, null, false);
    }

    /** What a step says, or what a picture shows. */
    public static TextPlace of(StoryPart part, @Nullable Integer entry) {
        return new TextPlace(part, entry, false);
    }

    /** The heading of a step. */
    public static TextPlace headingOf(int step) {
        return new TextPlace(StoryPart.ACTIVITY, step, true);
    }
}
