package de.wegmarke.story;

import org.jspecify.annotations.Nullable;

/** One step of what was done. */
public record Step(String title, String text) {

    public Step(@Nullable String title, @Nullable String text) {
        this.title = Words.of(title);
        this.text = Words.of(text);
    }
}
