package de.wegmarke.story.search;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What somebody may have meant who typed a word wrongly: one letter left out, added, replaced or
 * two exchanged. Two errors are looked for in long words only, by likeness, and measured here.
 */
final class TypingErrors {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzäöüß";

    /** Shorter words are too like each other. */
    static final int SHORTEST = 4;

    /** From this length on a word may have two errors. */
    static final int LONG = 8;

    private TypingErrors() {}

    /** All words that are one error away, in the form in which words are searched. */
    static Set<String> oneAway(String word) {
        var found = new LinkedHashSet<String>();
        for (int at = 0; at <= word.length(); at++) {
            var before = word.substring(0, at);
            var after = word.substring(at);
            if (!after.isEmpty()) {
                found.add(before + after.substring(1));
            }
            if (after.length() > 1) {
                found.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
            }
            for (int letter = 0; letter < LETTERS.length(); letter++) {
                var other = LETTERS.charAt(letter);
                found.add(before + other + after);
                if (!after.isEmpty()) {
                    found.add(before + other + after.substring(1));
                }
            }
        }
        var searched = new LinkedHashSet<String>();
        for (var variant : found) {
            if (variant.length() >= SHORTEST - 1) {
                searched.addAll(StoryTokens.searched(variant));
            }
        }
        searched.remove(word);
        return searched;
    }

    /**
     * How many errors lie between two words: letters left out, added or replaced, or neighbours
     * exchanged (optimal string alignment).
     */
    static int between(String typed, String meant) {
        int[] beforeLast = new int[meant.length() + 1];
        int[] last = new int[meant.length() + 1];
        int[] now = new int[meant.length() + 1];
        for (int j = 0; j <= meant.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= meant.length(); j++) {
                int replaced = last[j - 1] + (typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replaced, 1 + Math.min(last[j], now[j - 1]));
                if (i > 1
                        && j > 1
                        && typed.charAt(i - 1) == meant.charAt(j - 2)
                        && typed.charAt(i - 2) == meant.charAt(j - 1)) {
                    now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
                }
            }
            var free = beforeLast;
            beforeLast = last;
            last = now;
            now = free;
        }
        return last[meant.length()];
    }
}
