package de.wegmarke.story;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** How whoever shows a story says a part of its duration. */
    @FunctionalInterface
    public interface Phrases {

        /**
         * @param key "from", "until", "fromTo" or "regular"
         * @param days none for the last, two for the third, else one
         */
        String of(String key, Object... days);
    }

    /** From when to when, as it was written if it was, and whether it stayed; empty if not said. */
    public String inWords(Locale locale, Phrases phrases) {
        return joined(asWritten.isEmpty() ? days(locale, phrases) : asWritten, phrases);
    }

    /** The same by the days alone, for whoever sees the writing beside it. */
    public String inDays(Locale locale, Phrases phrases) {
        return joined(days(locale, phrases), phrases);
    }

    private String joined(String when, Phrases phrases) {
        return Stream.of(when, regular ? phrases.of("regular") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String days(Locale locale, Phrases phrases) {
        var first = StatedDate.inWords(from, locale);
        var last = StatedDate.inWords(to, locale);
        if (first.isEmpty()) {
            return last.isEmpty() ? "" : phrases.of("until", last);
        }
        return last.isEmpty() ? phrases.of("from", first) : phrases.of("fromTo", first, last);
    }

    boolean isSaid() {
        return regular || !from.isEmpty() || !to.isEmpty() || !asWritten.isEmpty();
    }
}
