package de.wegmarke.exchange;

import java.util.regex.Pattern;

/** Tells the end of a sentence from the full stop of an abbreviation. */
final class SentenceEnd {

    private static final Pattern END = Pattern.compile("[.!?][)\"“”'»]*+$|\\.\\)\\.?$");
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:^|[ (])(?:\\p{L}\\. ?){0,3}\\p{L}{1,3}\\.$");

    private SentenceEnd() {}

    static boolean ends(String text) {
        var last = text.substring(Math.max(0, text.length() - 40));
        return END.matcher(last).find() && !ABBREVIATION.matcher(last).find();
    }

    /**
     * Where a heading begins that is glued to the end of a finished sentence, or -1. The text after
     * the last full stop begins with a capital and has no full stop of its own.
     */
    static int gluedHeading(String text) {
        if (text.isEmpty() || ".!?:;,".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return -1;
        }
        var stop = text.lastIndexOf(". ");
        if (stop < 0 || stop + 2 >= text.length()) {
            return -1;
        }
        var before = text.substring(0, stop + 1);
        return ends(before) && Character.isUpperCase(text.charAt(stop + 2)) ? stop + 2 : -1;
    }
}
