package de.wegmarke.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The German wordings of deadlines: each rule reads a whole cell or leaves it to the next. */
final class DeadlineWording {

    private static final int LONGEST = 300;
    private static final String UNTIL = "(?:bis (?:zum |spätestens )?|spätestens |im |am |zum )?";
    private static final String EVERY_YEAR =
            "(?:des Jahres|jeden Jahres|eines (?:jeden )?Jahres|jedes Jahr|jährlich)";
    private static final String NUMBER = "(?:ein|zwei|drei|vier|sechs|zwölf|\\d{1,3})";

    private static final Map<String, Integer> NUMBERS =
            Map.of("ein", 1, "zwei", 2, "drei", 3, "vier", 4, "sechs", 6, "zwölf", 12);
    private static final Map<String, Integer> RHYTHMS =
            Map.of(
                    "jährlich", 1,
                    "halbjährlich", 2,
                    "vierteljährlich", 4,
                    "quartalsweise", 4,
                    "monatlich", 12,
                    "wöchentlich", 52);
    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);
    private static final List<String> MONTHS =
            List.of(
                    "januar",
                    "februar",
                    "märz",
                    "april",
                    "mai",
                    "juni",
                    "juli",
                    "august",
                    "september",
                    "oktober",
                    "november",
                    "dezember");

    private static final Pattern NOTHING =
            pattern("[-–—./]*+|k\\. ?a\\.|keine angaben?|n\\. ?n\\.|offen");
    private static final Pattern ONGOING =
            pattern(
                    "(?:fortlaufend|laufend|dauerhaft|daueraufgabe|kontinuierlich|ständig|stetig)"
                            + "(?:[,;(](?!.*\\bbis\\b)[^\\d]*+| \\([^\\d]*+| (?:ab|seit)"
                            + " [^\\d]*+\\d{4})?");
    private static final Pattern QUARTER =
            pattern(
                    UNTIL
                            + "(?:([1-4])\\. ?quartal|(iv|i{1,3})\\.? ?quartal|q([1-4])|quartal"
                            + " ([1-4]))(?: |/| /)?(\\d{4})( und (?:in den )?folgende[nr]?"
                            + " jahren?| ff\\.?)?");
    private static final Pattern QUARTER_EVERY_YEAR =
            pattern(
                    UNTIL
                            + "(?:jeweils )?(?:im )?([1-4])\\. ?quartal,? "
                            + EVERY_YEAR
                            + "|jährlich,? "
                            + UNTIL
                            + "([1-4])\\. ?quartal");
    private static final Pattern DAY =
            pattern(UNTIL + "(\\d{1,2})\\. ?(\\d{1,2}|\\p{L}{3,9})\\.? ?(\\d{4})");
    private static final Pattern END_OF_YEAR =
            pattern("(?:bis |zum )?(?:jahresende|ende(?: des jahres)?) (\\d{4})");
    private static final Pattern MONTH =
            pattern(UNTIL + "(?:(\\p{L}{3,9})\\.? |(\\d{1,2})[/.])(\\d{4})");
    private static final Pattern TIMES =
            pattern("(" + NUMBER + ") ?-?mal (?:jährlich|im jahr|pro jahr|je jahr)");
    private static final Pattern EVERY_FEW_YEARS =
            pattern("alle (" + NUMBER + ") jahre|(" + NUMBER + ") ?-?jährlich");
    private static final Pattern AFTER =
            pattern(
                    "(?:sofort |unmittelbar |direkt |zeitnah |unverzüglich )?(?:nach|im anschluss"
                            + " an) (\\S.*+)");
    private static final Pattern DAY_EVERY_YEAR =
            pattern("(\\d{1,2})\\. ?(\\d{1,2}\\.|\\p{L}{3,9}),? " + EVERY_YEAR);
    private static final Pattern JUST_EVERY_YEAR = pattern(EVERY_YEAR);

    private DeadlineWording() {}

    static Deadline read(String written) {
        if (NOTHING.matcher(written).matches()) {
            return new Deadline.Unstated(written);
        }
        if (written.length() > LONGEST) {
            return new Deadline.Unparsed(written);
        }
        try {
            var understood = understood(oneSpaced(written), written);
            return understood == null ? new Deadline.Unparsed(written) : understood;
        } catch (DateTimeException | IllegalArgumentException notInTheCalendar) {
            return new Deadline.Unparsed(written);
        }
    }

    private static @Nullable Deadline understood(String text, String written) {
        if (ONGOING.matcher(text).matches()) {
            return new Deadline.Ongoing(written);
        }
        var quarter = quarter(text, written);
        if (quarter != null) {
            return quarter;
        }
        var date = date(text, written);
        if (date != null) {
            return date;
        }
        var frequency = frequency(text, written);
        if (frequency != null) {
            return frequency;
        }
        var after = AFTER.matcher(text);
        if (after.matches()) {
            return new Deadline.AfterEvent(after.group(1), written);
        }
        return recurring(text, written);
    }

    private static @Nullable Deadline quarter(String text, String written) {
        var matcher = QUARTER.matcher(text);
        if (matcher.matches()) {
            var roman = matcher.group(2);
            var number =
                    roman != null
                            ? ROMAN.getOrDefault(roman.toLowerCase(Locale.ROOT), 0)
                            : Integer.parseInt(firstOf(matcher, 1, 3, 4));
            var year = Integer.parseInt(firstOf(matcher, 5));
            return matcher.group(6) == null
                    ? new Deadline.QuarterOfYear(year, number, written)
                    : new Deadline.Recurring(null, number, year, written);
        }
        var everyYear = QUARTER_EVERY_YEAR.matcher(text);
        return everyYear.matches()
                ? new Deadline.Recurring(
                        null, Integer.valueOf(firstOf(everyYear, 1, 2)), null, written)
                : null;
    }

    private static @Nullable Deadline date(String text, String written) {
        var day = DAY.matcher(text);
        if (day.matches()) {
            var month = month(firstOf(day, 2));
            return month == 0
                    ? null
                    : new Deadline.OnDay(
                            LocalDate.of(
                                    Integer.parseInt(firstOf(day, 3)),
                                    month,
                                    Integer.parseInt(firstOf(day, 1))),
                            written);
        }
        var end = END_OF_YEAR.matcher(text);
        if (end.matches()) {
            var year = Integer.parseInt(firstOf(end, 1));
            return new Deadline.OnDay(LocalDate.of(year, 12, 31), written);
        }
        var month = MONTH.matcher(text);
        if (month.matches()) {
            var number = month(firstOf(month, 1, 2));
            return number == 0
                    ? null
                    : new Deadline.MonthOfYear(
                            YearMonth.of(Integer.parseInt(firstOf(month, 3)), number), written);
        }
        return null;
    }

    private static @Nullable Deadline frequency(String text, String written) {
        var rhythm = RHYTHMS.get(text.toLowerCase(Locale.GERMAN));
        if (rhythm != null) {
            return new Deadline.Frequency(rhythm, 1, written);
        }
        var times = TIMES.matcher(text);
        if (times.matches()) {
            return new Deadline.Frequency(number(firstOf(times, 1)), 1, written);
        }
        var years = EVERY_FEW_YEARS.matcher(text);
        return years.matches()
                ? new Deadline.Frequency(1, number(firstOf(years, 1, 2)), written)
                : null;
    }

    /**
     * Comes back every year: the first day that is stated with "des Jahres" counts, since plans put
     * the date to keep first and explain afterwards (Erfurt Maßnahmenplan 2021, 13.1 and 14.1).
     */
    private static @Nullable Deadline recurring(String text, String written) {
        var day = DAY_EVERY_YEAR.matcher(text);
        if (day.find()) {
            var month = month(firstOf(day, 2).replace(".", ""));
            return month == 0
                    ? null
                    : new Deadline.Recurring(
                            MonthDay.of(month, Integer.parseInt(firstOf(day, 1))),
                            null,
                            null,
                            written);
        }
        return JUST_EVERY_YEAR.matcher(text).find()
                ? new Deadline.Recurring(null, null, null, written)
                : null;
    }

    static LocalDate endOfQuarter(int year, int quarter) {
        return YearMonth.of(year, quarter * 3).atEndOfMonth();
    }

    static void requireText(String wording) {
        if (wording.isBlank() || !wording.equals(wording.strip())) {
            throw new IllegalArgumentException("Not a wording: '" + wording + "'");
        }
    }

    static void requireYear(int year) {
        if (year < 1900 || year > 2999) {
            throw new IllegalArgumentException("Not a year of a plan: " + year);
        }
    }

    static void requireQuarter(int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("Not a quarter: " + quarter);
        }
    }

    private static int number(String word) {
        var known = NUMBERS.get(word.toLowerCase(Locale.GERMAN));
        return known == null ? Integer.parseInt(word) : known;
    }

    /** The number of a month, by digits, name or the name's first letters; 0 if it is none. */
    private static int month(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        var lower = word.toLowerCase(Locale.GERMAN);
        for (var index = 0; index < MONTHS.size(); index++) {
            if (MONTHS.get(index).equals(lower)
                    || (lower.length() >= 3
                            && lower.length() <= 4
                            && MONTHS.get(index).startsWith(lower))) {
                return index + 1;
            }
        }
        return 0;
    }

    private static String firstOf(Matcher matcher, int... groups) {
        for (var group : groups) {
            var value = matcher.group(group);
            if (value != null) {
                return value;
            }
        }
        throw new IllegalArgumentException("Nothing stands in '" + matcher.group() + "'");
    }

    private static String oneSpaced(String written) {
        return String.join(" ", written.split("[\\s\\u00a0]++"));
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(
                expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }
}
