package de.wegmarke.exchange;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number at the beginning of a row.
 *
 * @param printed the label as printed
 * @param whole whether the number is the whole identity ("1.13") or counts within its section
 * @param length how much of the measure's text it takes, 0 if it has a column of its own
 */
record RowNumber(String printed, boolean whole, int length) {

    private static final Pattern WHOLE =
            Pattern.compile("\\d{1,4}(?:\\.\\d{1,4}){1,4}[a-z]?(?:[ ,].{0,60})?");
    private static final Pattern LABEL = Pattern.compile("[A-Za-z]{0,4}\\.? ?\\d{1,4}[a-z]?[:.)]?");
    private static final Pattern LABEL_BEFORE_TEXT =
            Pattern.compile("([A-Z]{1,3} ?\\d{1,4}[a-z]?) ?[:.)](?: |$)");
    private static final Pattern WHOLE_BEFORE_TEXT =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4}){1,4}[a-z]?)(?:[:.)] |:? (?=\\p{Lu}))");

    /** The number with which a row begins a measure; none if the row goes on with the last one. */
    static @Nullable RowNumber of(TableHeader header, List<String> cells) {
        return header.has(Column.NUMBER)
                ? inOwnCell(cell(cells, header.indexOf(Column.NUMBER)))
                : beforeText(cell(cells, header.indexOf(Column.MEASURE)));
    }

    private static @Nullable RowNumber inOwnCell(String cell) {
        if (WHOLE.matcher(cell).matches()) {
            return new RowNumber(cell, true, 0);
        }
        return LABEL.matcher(cell).matches()
                ? new RowNumber(cell.replaceAll("[:.)]", ""), false, 0)
                : null;
    }

    static @Nullable RowNumber beforeText(String text) {
        var label = LABEL_BEFORE_TEXT.matcher(text);
        if (label.lookingAt()) {
            return new RowNumber(label.group(1), false, label.end());
        }
        var whole = WHOLE_BEFORE_TEXT.matcher(text);
        return whole.lookingAt() ? new RowNumber(whole.group(1), true, whole.end()) : null;
    }

    private static String cell(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}
