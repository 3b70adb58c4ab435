package de.wegmarke.ui.story.reading;

import static de.wegmarke.ui.component.Wording.t;

import de.wegmarke.story.StoryDuration;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.Wording;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** Days, months and years of a story as people read them. */
final class StoryDate {

    private StoryDate() {}

    /** "2018-11-30", "2018-11" or "2018" in words; anything else as it is. */
    static String of(String date) {
        try {
            return switch (date.length()) {
                case 10 -> DateText.of(LocalDate.parse(date));
                case 7 ->
                        DateTimeFormatter.ofPattern("LLLL uuuu", Wording.locale())
                                .format(YearMonth.parse(date));
                default -> date;
            };
        } catch (DateTimeException other) {
            return date;
        }
    }

    /** The wording of the story; else from when to when; empty if nothing is said. */
    static String of(StoryDuration duration) {
        if (!duration.asWritten().isEmpty()) {
            return duration.asWritten();
        }
        var from = of(duration.from());
        var to = of(duration.to());
        if (from.isEmpty()) {
            return to.isEmpty() ? "" : t("story.duration.until", to);
        }
        return to.isEmpty() ? t("story.duration.from", from) : t("story.duration.fromTo", from, to);
    }
}
