package de.wegmarke.story.search;

import de.wegmarke.plan.GermanSearchText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a text, each in the form in which it is searched. Index, question and highlighting
 * take words from here and from nowhere else, so that what is found can always be marked.
 */
final class StoryTokens {

    /** Nobody searches for longer ones; an index has its limits. */
    static final int LONGEST = 60;

    /** A word with its gender sign, so that "Migrant*innen" is one. */
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "[\\p{L}\\p{M}\\p{Nd}]++(?:(?:[*:_·•]|/-?)r?in(?:nen)?+\\p{L}*+"
                            + "|\\(-?inn?\\)(?:en)?+|\\(-?innen\\))?+");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]++");

    /** What German does not write itself: nobody looks for the accent of "Café" on the keyboard. */
    private static final Pattern FOREIGN_MARK =
            Pattern.compile("[\\p{Mn}&&[^\u0308]]|(?<![aouAOU])\u0308");

    private StoryTokens() {}

    /**
     * A word as it stands in a text.
     *
     * @param start where it begins, {@code end} where it is over
     * @param words what is searched: nearly always one
     */
    record Token(int start, int end, String written, List<String> words) {}

    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        var matcher = WRITTEN.matcher(text);
        while (matcher.find()) {
            var words = searched(matcher.group());
            if (!words.isEmpty()) {
                tokens.add(new Token(matcher.start(), matcher.end(), matcher.group(), words));
            }
        }
        return tokens;
    }

    static List<String> searched(String written) {
        var letters =
                FOREIGN_MARK
                        .matcher(Normalizer.normalize(written, Normalizer.Form.NFD))
                        .replaceAll("");
        var composed = Normalizer.normalize(letters, Normalizer.Form.NFC);
        return WORD.matcher(GermanSearchText.normalise(composed))
                .results()
                .map(found -> found.group())
                .filter(word -> word.length() <= LONGEST)
                .toList();
    }
}
