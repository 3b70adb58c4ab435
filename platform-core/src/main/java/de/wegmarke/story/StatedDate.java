package de.wegmarke.story;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** A date as exact as it is known, which is how stories state theirs. */
public final class StatedDate {

    private StatedDate() {}

    /**
     * The date in words: {@code 2018} stays, {@code 2018-11} is "November 2018", {@code 2018-11-30}
     * is "30. November 2018". What is none of these stays as it was written.
     */
    public static String inWords(String stated, Locale locale) {
        try {
            return switch (stated.length()) {
                case 7 ->
                        DateTimeFormatter.ofPattern("LLLL uuuu", locale)
                                .format(YearMonth.parse(stated));
                case 10 ->
                        DateTimeFormatter.ofPattern(
                                        locale.getLanguage().equals("en")
                                                ? "d MMMM uuuu"
                                                : "d. MMMM uuuu",
                                        locale)
                                .format(LocalDate.parse(stated));
                default -> stated;
            };
        } catch (DateTimeParseException other) {
            return stated;
        }
    }
}
