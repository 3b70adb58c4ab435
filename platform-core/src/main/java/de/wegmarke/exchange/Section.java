package de.wegmarke.exchange;

import de.wegmarke.plan.ElementKind;
import de.wegmarke.plan.MeasureNumber;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A section of a plan above its measures.
 *
 * @param kind its level
 * @param path unique in the plan: field "1", recommendation "1.8", theme "1-T2", goal "1-T2-Z3" or
 *     "7-Z1"
 * @param parentPath the section above it, none for a field
 * @param number the number as printed, empty if none is printed
 * @param title the heading without its number, empty if the section has only a text (Erfurt's
 *     recommendations, Magdeburg's goals)
 * @param text the wording below the heading, without a mark "NEU:" at its beginning
 * @param markedNew whether it carries at least one mark "NEU:"
 * @param newMarks how many such marks it carries; marks inside the text stay there, since they say
 *     which sentence is new
 * @param addressee whom it is addressed to, if that is somebody outside the municipality
 * @param line the line of its heading, counted from 1
 */
public record Section(
        ElementKind kind,
        String path,
        @Nullable String parentPath,
        String number,
        String title,
        String text,
        boolean markedNew,
        int newMarks,
        @Nullable String addressee,
        int line) {

    private static final Pattern MARK = Pattern.compile("(?<!\\p{L})(?:NEU|Neu):\\s*");

    /** Whether the whole section is new, not only a sentence of it. */
    public boolean whollyNew() {
        return newMarks > marksIn(text);
    }

    /** A key whose plain character order is the natural order of sections. */
    public String sortKey() {
        return MeasureNumber.sortKey(path);
    }

    static int marksIn(String text) {
        return (int) MARK.matcher(text).results().count();
    }

    static String withoutLeadingMark(String text) {
        var matcher = MARK.matcher(text);
        return matcher.lookingAt() ? text.substring(matcher.end()) : text;
    }
}
