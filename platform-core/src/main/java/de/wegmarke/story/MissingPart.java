package de.wegmarke.story;

import java.util.List;

/**
 * A part of which nothing is written.
 *
 * @param blocks whether the story cannot be released without it; else it is only worth writing
 */
public record MissingPart(StoryPart part, boolean blocks) {

    /** The parts of which nothing is written, those that block a release first. */
    public static List<MissingPart> of(StoryContent content) {
        return StoryCheck.missing(content);
    }
}
