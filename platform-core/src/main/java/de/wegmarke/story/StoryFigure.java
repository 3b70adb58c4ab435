package de.wegmarke.story;

import org.jspecify.annotations.Nullable;

/**
 * A number of a story and where it comes from.
 *
 * @param value as written, with a German comma and words such as "etwa"
 * @param date a year, month or day in ISO notation, empty if not stated
 */
public record StoryFigure(String value, String unit, String date, String source) {

    public StoryFigure(
            @Nullable String value,
            @Nullable String unit,
            @Nullable String date,
            @Nullable String source) {
        this.value = Words.of(value);
        this.unit = Words.of(unit);
        this.date = Words.of(date);
        this.source = Words.of(source);
    }
}
