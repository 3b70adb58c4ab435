package de.wegmarke.exchange;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line that opens a part of a plan, in the spellings that the known plans use. */
sealed interface StructureHeading {

    /**
     * Opens an action field.
     *
     * @param number the printed number, empty for a field that cuts across the others
     * @param title the title
     * @param certain false for a numbered heading that may be a chapter of any other kind
     */
    record Field(String number, String title, boolean certain) implements StructureHeading {}

    /** Opens a recommendation. */
    record Recommendation(String number, String title) implements StructureHeading {}

    /** Announces goals. */
    record Goals() implements StructureHeading {}

    /** Announces a table of measures. */
    record Measures() implements StructureHeading {}

    /** "1 Handlungsfeld Sprache" and "Handlungsfeld 1: Sprache". */
    Pattern NUMBER_FIRST = Pattern.compile("(\\d{1,3})\\.? Handlungsfeld:? (\\S.{0,250})");

    Pattern NUMBER_LAST = Pattern.compile("Handlungsfeld (\\d{1,3}) ?[:.–-] ?(\\S.{0,250})");
    Pattern ACROSS_FIELDS =
            Pattern.compile(
                    "((?:Handlungsfeld(?:er)?-?[Üü]bergreifend|Querschnitts)\\p{L}{0,20}(?: .{0,80})?)");
    Pattern CHAPTER = Pattern.compile("(\\d{1,2})\\.? (\\p{L}.{0,150})");
    Pattern RECOMMENDATION =
            Pattern.compile(
                    "(?:Handlungsempfehlung|Empfehlung) (?:\\d{1,3}\\.)?(\\d{1,3})(?: ?[:.–-] ?(.{0,500}))?");
    Pattern GOALS = Pattern.compile("(?:Haupt|Leit|Handlungs)?[Zz]iele?:?");
    Pattern MEASURES =
            Pattern.compile(
                    "(?:Handlungsempfehlungen(?: und |/| / )?)?(?:Maßnahmen)?(?:Maßnahmenplan|tabelle)?:?");

    /**
     * Recognises a line.
     *
     * @param heading whether the line is set as a heading; without it only the whole, unmistakable
     *     wording counts
     */
    static @Nullable StructureHeading of(String text, boolean heading) {
        if (text.isEmpty() || text.length() > 600) {
            return null;
        }
        var number = NUMBER_FIRST.matcher(text);
        if (number.matches() && (heading || isShort(number.group(2)))) {
            return new Field(number.group(1), number.group(2), true);
        }
        number = NUMBER_LAST.matcher(text);
        if (number.matches() && (heading || isShort(number.group(2)))) {
            return new Field(number.group(1), number.group(2), true);
        }
        var recommendation = RECOMMENDATION.matcher(text);
        if (recommendation.matches() && (heading || recommendation.group(2) == null)) {
            var title = recommendation.group(2);
            return new Recommendation(recommendation.group(1), title == null ? "" : title.strip());
        }
        if (GOALS.matcher(text).matches()) {
            return new Goals();
        }
        if (MEASURES.matcher(text).matches()) {
            return new Measures();
        }
        return heading ? looser(text) : null;
    }

    private static @Nullable StructureHeading looser(String text) {
        if (ACROSS_FIELDS.matcher(text).matches()) {
            return new Field("", text, true);
        }
        var chapter = CHAPTER.matcher(text);
        return chapter.matches() ? new Field(chapter.group(1), chapter.group(2), false) : null;
    }

    /** Whether a heading has its place in a plan, however often it comes. */
    static boolean isStructure(String text) {
        return of(text, true) != null;
    }

    private static boolean isShort(String title) {
        return title.length() <= 150 && !title.endsWith(".");
    }
}
