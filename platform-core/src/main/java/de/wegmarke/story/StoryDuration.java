package de.wegmarke.story;

import org.jspecify.annotations.Nullable;

/**
 * When it happened.
 *
 * @param from a year, month or day in ISO notation ({@code 2018}, {@code 2018-11}, {@code
 *     2018-11-30}), empty if not known; {@code to} likewise, and empty while it goes on
 * @param regular whether it became a regular service
 * @param asWritten in words, as "seit 2016"
 */
public record StoryDuration(String from, String to, boolean regular, String asWritten) {

    static final StoryDuration NOT_SAID = new StoryDuration("", "", false, "");

    public StoryDuration(
            @Nullable String from,
            @Nullable String to,
            boolean regular,
            @Nullable String asWritten) {
        this.from = Words.of(from);
        this.to = Words.of(to);
        this.regular = regular;
        this.asWritten = Words.of(asWritten);
    }

    boolean isSaid() {
        return regular || !from.isEmpty() || !to.isEmpty() || !asWritten.isEmpty();
    }
}
