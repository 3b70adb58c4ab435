package de.wegmarke.story;

import org.jspecify.annotations.Nullable;

/**
 * Where to read more.
 *
 * @param url shown as a link only if {@code WebAddress} takes it for one
 */
public record StoryLink(String label, String url) {

    public StoryLink(@Nullable String label, @Nullable String url) {
        this.label = Words.of(label);
        this.url = Words.of(url);
    }
}
