package de.wegmarke.ui.story;

import static de.wegmarke.ui.component.Wording.t;

import de.wegmarke.story.StoryDuration;
import de.wegmarke.story.StoryFigure;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.Wording;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of a story as people read them. */
public final class StoryText {

    private StoryText() {}

    /**
     * A year, month or day in ISO notation, as "2018", "November 2018" or "30.11.2018"; anything
     * else as it stands.
     */
    public static String day(String written) {
        try {
            return switch (written.length()) {
                case 7 -> month(YearMonth.parse(written));
                case 10 -> DateText.of(LocalDate.parse(written));
                default -> written;
            };
        } catch (DateTimeException notADay) {
            return written;
        }
    }

    private static String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", Wording.locale()).format(month);
    }

    /** As "September 2018 bis September 2019, heute ein Regelangebot"; empty if nothing is said. */
    public static String duration(StoryDuration duration) {
        var regular = duration.regular() ? t("story.duration.regular") : "";
        return Stream.of(span(duration), regular)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String span(StoryDuration duration) {
        var from = day(duration.from());
        var to = day(duration.to());
        if (from.isEmpty()) {
            return to.isEmpty() ? "" : t("story.duration.until", to);
        }
        return to.isEmpty() ? t("story.duration.from", from) : t("story.duration.fromTo", from, to);
    }

    /** As "17 neue Anmeldungen (Stand 2019, Quelle: Vereine)". */
    public static String figure(StoryFigure figure) {
        var what = (figure.value() + " " + figure.unit()).strip();
        var where = origin(figure);
        return where.isEmpty() ? what : "%s (%s)".formatted(what, where);
    }

    /** When a figure was true and where it comes from; empty if neither is said. */
    public static String origin(StoryFigure figure) {
        var date = figure.date().isEmpty() ? "" : t("story.figure.date", day(figure.date()));
        var source = figure.source().isEmpty() ? "" : t("story.figure.source", figure.source());
        return Stream.of(date, source)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What an empty line separates. */
    public static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
