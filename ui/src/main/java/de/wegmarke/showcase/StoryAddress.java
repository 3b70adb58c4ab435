package de.wegmarke.showcase;

import de.wegmarke.story.StoryId;
import de.wegmarke.story.StoryImage;
import de.wegmarke.tenancy.TenantKey;
import java.util.Optional;
import java.util.UUID;

/** Where the open pages are, without a slash in front. */
final class StoryAddress {

    static final String ALL = "public/geschichten";

    /** Which page of the list is asked for. */
    static final String PAGE = "seite";

    private StoryAddress() {}

    static String of(StoryId story) {
        return ALL + "/" + story.municipality().value() + "/" + story.key();
    }

    static String of(StoryId story, StoryImage image) {
        return of(story) + "/bilder/" + image.id();
    }

    /** The same picture, as small as a list shows it. */
    static String ofSmall(StoryId story, StoryImage image) {
        return of(story, image) + "/klein";
    }

    /** A page of the list; they are counted from 1. */
    static String ofPage(int number) {
        return number == 1 ? ALL : ALL + "?" + PAGE + "=" + number;
    }

    /** The story that an address names; empty if it names no municipality in its form. */
    static Optional<StoryId> story(String municipality, String key) {
        return TenantKey.parse(municipality).map(tenant -> new StoryId(tenant, key));
    }

    static Optional<UUID> image(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
