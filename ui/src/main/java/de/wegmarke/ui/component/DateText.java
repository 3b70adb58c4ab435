package de.wegmarke.ui.component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Locale;

/**
 * Dates as people read them: 31.12.2026 in German (DIN 5008 allows it, council papers use it), 31
 * Dec 2026 in English.
 */
public final class DateText {

    /** The platform serves German municipalities; a moment is shown in their time. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private DateText() {}

    /** The day in the language of the open page. */
    public static String of(LocalDate day) {
        return of(day, Wording.locale());
    }

    /** The moment, to the minute: "31.12.2026, 14:05" or "31 Dec 2026, 14:05". */
    public static String of(Instant moment) {
        return of(moment, Wording.locale());
    }

    /** The day on which it was, where the hour says nothing. */
    public static String dayOf(Instant moment) {
        return of(LocalDate.ofInstant(moment, ZONE));
    }

    static String of(LocalDate day, Locale language) {
        return format(day, isEnglish(language) ? "d MMM uuuu" : "dd.MM.uuuu", language);
    }

    static String of(Instant moment, Locale language) {
        return format(
                LocalDateTime.ofInstant(moment, ZONE),
                isEnglish(language) ? "d MMM uuuu, HH:mm" : "dd.MM.uuuu, HH:mm",
                language);
    }

    private static String format(Temporal value, String pattern, Locale language) {
        // Locale.UK says "Sept"; a month has three letters everywhere else, so the root's are
        // taken.
        return DateTimeFormatter.ofPattern(
                        pattern, isEnglish(language) ? Locale.ENGLISH : Locale.GERMANY)
                .format(value);
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
