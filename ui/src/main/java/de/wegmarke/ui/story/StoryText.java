package de.wegmarke.ui.story;

import static de.wegmarke.ui.component.Wording.t;

import de.wegmarke.story.StatedDate;
import de.wegmarke.story.StoryDuration;
import de.wegmarke.story.StoryFigure;
import de.wegmarke.ui.component.Wording;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of a story as people read them. */
public final class StoryText {

    private StoryText() {}

    /** A year, month or day in the language of the open page. */
    public static String day(String written) {
        return StatedDate.inWords(written, Wording.locale());
    }

    /** When it happened, as its municipality writes it. */
    public static String when(StoryDuration duration) {
        return duration.inWords(Wording.locale(), StoryText::phrase);
    }

    /** As "September 2018 bis September 2019, heute ein Regelangebot"; empty if nothing is said. */
    public static String duration(StoryDuration duration) {
        return duration.inDays(Wording.locale(), StoryText::phrase);
    }

    private static String phrase(String key, Object... days) {
        return t("story.duration.%s".formatted(key), days);
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
}
