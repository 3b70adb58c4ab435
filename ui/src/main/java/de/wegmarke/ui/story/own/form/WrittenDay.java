package de.wegmarke.ui.story.own.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A year, month or day as office people write it: "2018", "11/2018", "November 2018", "30.11.2018".
 * Stored it is in ISO notation, as precise as it was written and no more.
 */
final class WrittenDay {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})\\s*[./]\\s*(\\d{4})");
    private static final Pattern NAMED_MONTH = Pattern.compile("(\\p{L}{3,9})\\.?\\s+(\\d{4})");
    private static final Pattern DAY =
            Pattern.compile("(\\d{1,2})\\s*\\.\\s*(\\d{1,2})\\s*\\.\\s*(\\d{4})");
    private static final Pattern NAMED_DAY =
            Pattern.compile("(\\d{1,2})\\.?\\s+(\\p{L}{3,9})\\.?\\s+(\\d{4})");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");

    private WrittenDay() {}

    /** In ISO notation; empty for nothing written; no value if it cannot be understood. */
    static Optional<String> iso(String written) {
        var words = written.strip();
        try {
            return words.isEmpty() ? Optional.of("") : understood(words);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<String> understood(String words) {
        if (YEAR.matcher(words).matches()) {
            return Optional.of(words);
        }
        if (ISO.matcher(words).matches()) {
            return Optional.of(
                    words.length() == 7
                            ? YearMonth.parse(words).toString()
                            : LocalDate.parse(words).toString());
        }
        var day = DAY.matcher(words);
        if (day.matches()) {
            return Optional.of(
                    LocalDate.of(number(day, 3), number(day, 2), number(day, 1)).toString());
        }
        var month = MONTH.matcher(words);
        if (month.matches()) {
            return Optional.of(YearMonth.of(number(month, 2), number(month, 1)).toString());
        }
        var namedDay = NAMED_DAY.matcher(words);
        if (namedDay.matches()) {
            return month(namedDay.group(2))
                    .map(
                            it ->
                                    LocalDate.of(number(namedDay, 3), it, number(namedDay, 1))
                                            .toString());
        }
        var named = NAMED_MONTH.matcher(words);
        return named.matches()
                ? month(named.group(1)).map(it -> YearMonth.of(number(named, 2), it).toString())
                : Optional.empty();
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Optional<Month> month(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> names(month).anyMatch(known -> isShortFor(known, name)))
                .findFirst();
    }

    private static Stream<String> names(Month month) {
        return Stream.of(Locale.GERMAN, Locale.ENGLISH)
                .map(language -> month.getDisplayName(TextStyle.FULL, language));
    }

    private static boolean isShortFor(String name, String written) {
        return name.toLowerCase(Locale.ROOT).startsWith(written.toLowerCase(Locale.ROOT));
    }
}
