package de.wegmarke.document;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text that people typed, made fit for print. Nothing readable is lost: only characters go that no
 * XML may carry, and those that turn the direction of text that is not theirs.
 */
final class PrintableText {

    private static final Pattern PARAGRAPHS = Pattern.compile("\\n[ \\t\\u00A0]*\\n\\s*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private PrintableText() {}

    /** The text without characters that are illegal in XML 1.0; line ends become {@code \n}. */
    static String clean(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var unified =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        if (unified.codePoints().allMatch(PrintableText::printable)) {
            return unified.strip();
        }
        var kept = new StringBuilder(unified.length());
        unified.codePoints().filter(PrintableText::printable).forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    /** The text on one line, for table cells and headings. */
    static String oneLine(@Nullable String text) {
        return BLANKS.matcher(clean(text)).replaceAll(" ").strip();
    }

    /** What stands between blank lines; single line ends stay inside. */
    static List<String> paragraphs(@Nullable String text) {
        return Arrays.stream(PARAGRAPHS.split(clean(text)))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** The beginning of a text, cut between words, where the whole stands elsewhere. */
    static String excerpt(@Nullable String text, int length) {
        var line = oneLine(text);
        if (line.length() <= length) {
            return line;
        }
        var blank = line.lastIndexOf(' ', length);
        var end = blank > length / 2 ? blank : length;
        if (Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end).strip() + " …";
    }

    private static boolean printable(int character) {
        var legal =
                character == '\t'
                        || character == '\n'
                        || character >= 0x20 && character < 0x7F
                        || character > 0x9F && character < 0xD800
                        || character > 0xDFFF && character < 0xFFFE
                        || character >= 0x10000;
        return legal && !turnsDirection(character) && (character & 0xFFFE) != 0xFFFE;
    }

    private static boolean turnsDirection(int character) {
        return character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069;
    }
}
