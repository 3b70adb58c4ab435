package de.wegmarke.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the first action field: title, date, resolution and council paper.
 *
 * @param title the title
 * @param asOf the date after "Stand"
 * @param resolutionOn the date of the council's resolution
 * @param councilPaper the first council paper that is named
 */
record Preface(
        String title,
        @Nullable LocalDate asOf,
        @Nullable LocalDate resolutionOn,
        @Nullable String councilPaper) {

    private static final int TITLE_WITHIN = 12;
    private static final String DATE = "(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})";
    private static final Pattern AS_OF = Pattern.compile("\\bStand:? " + DATE);
    private static final Pattern RESOLUTION =
            Pattern.compile("[Bb]eschluss(?:es)?(?: des \\p{L}{3,30})? vom " + DATE);
    private static final Pattern COUNCIL_PAPER =
            Pattern.compile(
                    "(?:Drucksache|Drs\\.?|Vorlage) (?:Nr\\.? )?(\\d{1,5}/\\d{2,4})|(DS ?\\d{3,5}/\\d{2,4})");
    private static final Pattern NO_TITLE =
            Pattern.compile(
                    "(?i)(?:anlage|drucksache|ds ?\\d|stand\\b|entwurf|seite \\d|impressum|inhalt).*|[\\d\\W]*");

    static Preface of(List<String> lines, String fileName) {
        @Nullable String title = null;
        @Nullable LocalDate asOf = null;
        @Nullable LocalDate resolutionOn = null;
        @Nullable String councilPaper = null;
        var written = 0;
        var afterTitle = false;
        for (var line : lines) {
            if (line.isBlank() || line.length() > LineClassifier.LONGEST_LINE) {
                continue;
            }
            written++;
            var heading = line.startsWith("#");
            var text = unquoted(InlineText.clean(line.replaceFirst("^#{1,6} ", "")));
            if (title == null && written <= TITLE_WITHIN && !NO_TITLE.matcher(text).matches()) {
                title = text;
                afterTitle = true;
            } else if (title != null && afterTitle) {
                afterTitle = false;
                if (heading && !text.isEmpty() && Character.isLowerCase(text.codePointAt(0))) {
                    title = title + " " + text;
                }
            }
            asOf = asOf == null ? date(AS_OF.matcher(text)) : asOf;
            resolutionOn = resolutionOn == null ? date(RESOLUTION.matcher(text)) : resolutionOn;
            councilPaper = councilPaper == null ? paper(text) : councilPaper;
        }
        return new Preface(
                title == null ? fileName : shortened(title), asOf, resolutionOn, councilPaper);
    }

    private static @Nullable LocalDate date(Matcher matcher) {
        if (!matcher.find()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(1)));
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }

    private static @Nullable String paper(String text) {
        var matcher = COUNCIL_PAPER.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    }

    private static String unquoted(String text) {
        return text.length() > 2 && "„\"“".indexOf(text.charAt(0)) >= 0
                ? text.substring(1, text.length() - 1).strip()
                : text;
    }

    private static String shortened(String title) {
        return title.length() <= 300 ? title : title.substring(0, 299) + "…";
    }
}
