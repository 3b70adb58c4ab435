package de.wegmarke.story;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a story; its bytes never change and lie elsewhere under the same id.
 *
 * @param width in pixels, like {@code height}
 * @param alternativeText what it shows, for those who cannot see it; without it a story is not
 *     released
 * @param credit who took it
 * @param consent whether everybody who can be recognised has agreed
 */
public record StoryImage(
        UUID id, int width, int height, String alternativeText, String credit, boolean consent) {

    public StoryImage(
            UUID id,
            int width,
            int height,
            @Nullable String alternativeText,
            @Nullable String credit,
            boolean consent) {
        this.id = id;
        this.width = width;
        this.height = height;
        this.alternativeText = Words.of(alternativeText);
        this.credit = Words.of(credit);
        this.consent = consent;
    }
}
