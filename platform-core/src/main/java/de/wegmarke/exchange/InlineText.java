package de.wegmarke.exchange;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes the marks of Markdown and of a PDF conversion off a text and keeps its words. */
final class InlineText {

    private static final Pattern FOOTNOTE_SIGN = Pattern.compile(" ?<sup>[^<]{0,20}</sup>");
    private static final Pattern TAG =
            Pattern.compile("</?(?:b|i|u|em|strong|sub|sup|p|span)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE_BREAK = Pattern.compile("<br ?/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|<>~-])");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\p{Cc}\uFEFF]++");
    private static final Pattern CUT_WORD = Pattern.compile("(?<=\\p{L}{3})- (?=(\\p{Ll}{1,20}+))");
    private static final Pattern CUT_AT_END = Pattern.compile("\\p{L}{3}-$");

    /** After these a hyphen stands for the rest of the word: "Aus- und Fortbildung". */
    private static final Set<String> JOINING =
            Set.of(
                    "und",
                    "oder",
                    "bzw",
                    "sowie",
                    "bis",
                    "u",
                    "wie",
                    "als",
                    "statt",
                    "noch",
                    "beziehungsweise",
                    "respektive",
                    "mit",
                    "zu",
                    "in",
                    "aber",
                    "plus",
                    "auch",
                    "samt",
                    "nebst",
                    "einschließlich",
                    "inklusive",
                    "kontra",
                    "contra",
                    "versus");

    private InlineText() {}

    /** One line of plain words. */
    static String clean(String written) {
        var text = written;
        if (text.indexOf('<') >= 0) {
            text = LINE_BREAK.matcher(text).replaceAll(" ");
            text = FOOTNOTE_SIGN.matcher(text).replaceAll("");
            text = TAG.matcher(text).replaceAll("");
        }
        text = text.replace("**", "");
        if (text.indexOf('\\') >= 0) {
            text = ESCAPED.matcher(text).replaceAll("$1");
        }
        if (text.indexOf('&') >= 0) {
            text = text.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">");
            text = text.replace("&quot;", "\"").replace("&amp;", "&");
        }
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /**
     * Puts words together that a conversion cut ("Freiwilligen- agentur"). Only when the second
     * half is lower-case and not a word that lets the hyphen stand for an omission ("Aus- und
     * Fortbildung"); everything else stays as written.
     */
    static String withCutWordsJoined(String text) {
        return CUT_WORD.matcher(text).replaceAll(cut -> JOINING.contains(cut.group(1)) ? "- " : "");
    }

    /** The words that {@link #withCutWordsJoined} puts together, as they are written. */
    static List<String> cutWords(String text) {
        return CUT_WORD.matcher(text)
                .results()
                .filter(cut -> !JOINING.contains(cut.group(1)))
                .map(cut -> wordAround(text, cut.start(), cut.end()))
                .toList();
    }

    private static String wordAround(String text, int start, int end) {
        var from = text.lastIndexOf(' ', start - 1) + 1;
        var to = text.indexOf(' ', end);
        return text.substring(from, to < 0 ? text.length() : to);
    }

    /** Appends the second half of a cell that was cut in two. */
    static void append(StringBuilder half, String rest) {
        if (rest.isEmpty()) {
            return;
        }
        if (half.isEmpty()) {
            half.append(rest);
            return;
        }
        var end = half.substring(Math.max(0, half.length() - 4));
        var compound = CUT_AT_END.matcher(end).find() && Character.isUpperCase(rest.charAt(0));
        half.append(compound ? "" : " ").append(rest);
    }
}
