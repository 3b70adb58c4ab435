package de.wegmarke.story.search;

import de.wegmarke.story.search.VocabularyEntry.Way;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A stem that answers a word of a question, with all its forms that the stories use.
 *
 * @param forms at least one
 */
record Answer(String term, List<VocabularyEntry> forms) {

    private static final Map<Way, Double> NEARNESS =
            Map.of(
                    Way.SAME, 1.0,
                    Way.ONE_ERROR, 0.8,
                    Way.TWO_ERRORS, 0.6,
                    Way.KIN, 0.6,
                    Way.COMPOUND, 0.5,
                    Way.PART, 0.4);

    /** In the middle of a compound only longer stems are trusted: "Rat" is in "Beratung" too. */
    private static final int TRUSTED_ANYWHERE = 6;

    private static final double MIDDLE = 0.3;

    /** "Sportfeste" and "Sportfesten" end with "Fest". */
    private static final int LONGEST_ENDING = 2;

    /** The closest way there is, in the order in which the ways are declared. */
    Way way() {
        return forms.stream()
                .map(VocabularyEntry::way)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    boolean isCorrection() {
        return way() == Way.ONE_ERROR || way() == Way.TWO_ERRORS;
    }

    /** How many stories have it; an upper bound, because one may use two forms. */
    int frequency(int stories) {
        var all = forms.stream().filter(form -> form.way() == way()).distinct();
        return Math.min(stories, all.mapToInt(VocabularyEntry::stories).sum());
    }

    /** How close it is to what was asked, between 0 and 1. */
    double nearness() {
        if (way() == Way.COMPOUND && isInTheMiddle()) {
            return forms.getFirst().stem().length() >= TRUSTED_ANYWHERE ? MIDDLE : 0;
        }
        return NEARNESS.getOrDefault(way(), 0.0);
    }

    private boolean isInTheMiddle() {
        var stem = forms.getFirst().stem();
        return !term.startsWith(stem)
                && !term.endsWith(stem)
                && forms.stream().map(VocabularyEntry::word).noneMatch(word -> ends(word, stem));
    }

    private static boolean ends(String word, String stem) {
        int at = word.lastIndexOf(stem);
        return at > 0 && word.length() - at - stem.length() <= LONGEST_ENDING;
    }

    /** The most usual form, as it is written. */
    String shown() {
        return forms.stream()
                .max(Comparator.comparing(VocabularyEntry::stories))
                .map(VocabularyEntry::shown)
                .orElse(term);
    }
}
