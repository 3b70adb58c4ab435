package de.wegmarke.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where else it would work, in words and in what can be searched for. */
public record Transferability(String text, List<Setting> settings) {

    static final Transferability NOT_SAID = new Transferability("", List.of());

    public Transferability(@Nullable String text, @Nullable List<Setting> settings) {
        this.text = Words.of(text);
        this.settings = Words.listOf(settings);
    }

    boolean isSaid() {
        return !text.isEmpty() || !settings.isEmpty();
    }
}
