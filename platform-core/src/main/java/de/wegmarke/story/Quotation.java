package de.wegmarke.story;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that somebody took from a text, to be found there again. */
public final class Quotation {

    /** Within a paragraph: an empty line ends it. */
    private static final String GAP = "(?:[^\\S\\n]+|[^\\S\\n]*\\n[^\\S\\n]*)";

    private Quotation() {}

    /** Finds the words in one paragraph, wherever its lines are broken. */
    public static Pattern of(String words) {
        return Pattern.compile(
                Arrays.stream(words.strip().split("\\s+"))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(GAP)));
    }
}
