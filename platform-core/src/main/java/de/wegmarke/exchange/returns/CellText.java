package de.wegmarke.exchange.returns;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text on its way through a cell. Spreadsheet programs change line ends and cannot hold every
 * character; so two texts are the same here if their {@linkplain #plain plain} forms are.
 */
final class CellText {

    /** What a cell can hold (ECMA-376, Excel's limit). */
    static final int LONGEST = 32_767;

    /** A spreadsheet would read this as one character of that number (ECMA-376, ST_Xstring). */
    private static final Pattern ENCODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CellText() {}

    /** The text as every spreadsheet keeps it: line ends are {@code \n}, blanks around it go. */
    static String plain(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(CellText::legal)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    /** The plain text as it is stored in a cell, so that it comes back as it was. */
    static String stored(@Nullable String text) {
        var stored = ENCODED.matcher(plain(text)).replaceAll("_x005F_");
        if (stored.length() <= LONGEST) {
            return stored;
        }
        var end = Character.isHighSurrogate(stored.charAt(LONGEST - 2)) ? 2 : 1;
        return stored.substring(0, LONGEST - end) + "…";
    }

    /** Whether a spreadsheet could take it for a formula once somebody edits its cell. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean legal(int character) {
        return character == '\t'
                || character == '\n'
                || character >= 0x20 && character < 0x7F
                || character > 0x9F && character < 0xD800
                || character > 0xDFFF && character < 0xFFFE
                || character >= 0x10000 && (character & 0xFFFE) != 0xFFFE;
    }
}
