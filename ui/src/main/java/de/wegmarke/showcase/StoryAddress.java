package de.wegmarke.showcase;

import de.wegmarke.story.StoryId;
import de.wegmarke.story.StoryImage;

/** Where the open pages are, without a slash in front. */
final class StoryAddress {

    static final String ALL = "public/geschichten";

    private StoryAddress() {}

    static String of(StoryId story) {
        return ALL + "/" + story.municipality().value() + "/" + story.key();
    }

    static String of(StoryId story, StoryImage image) {
        return of(story) + "/bilder/" + image.id();
    }
}
