package de.wegmarke.story.search;

import de.wegmarke.story.StoryContent;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words of a story as they are entered into the search, with how much they count there. */
final class IndexedWords {

    /**
     * A story of this many counted words is neither long nor short. A fixed length instead of the
     * average of the day, so that publishing one story changes no other's entry.
     */
    private static final double USUAL_LENGTH = 450;

    /** How fast the second and third mention of a word count less (BM25's k1). */
    private static final double SATURATION = 1.5;

    /** How much a long story has to mention a word more often (BM25's b). */
    private static final double LENGTH = 0.5;

    private final Map<String, Double> counts = new LinkedHashMap<>();
    private final Map<String, String> spellings = new LinkedHashMap<>();
    private int length;

    private IndexedWords() {}

    /**
     * @param municipality its name, which people search for too
     */
    static IndexedWords of(StoryContent story, String municipality) {
        var words = new IndexedWords();
        words.add(StoryTexts.HEADLINE, municipality);
        for (var text : StoryTexts.of(story)) {
            text.words().forEach(one -> words.add(one.weight(), one.text()));
        }
        return words;
    }

    private void add(double weight, String text) {
        for (var token : StoryTokens.of(text)) {
            length++;
            for (var word : token.words()) {
                counts.merge(word, weight, Double::sum);
                spellings.putIfAbsent(word, token.written());
            }
        }
    }

    String[] words() {
        return counts.keySet().toArray(String[]::new);
    }

    /** How each word was written where it first stood, in the order of {@link #words()}. */
    String[] spellings() {
        return counts.keySet().stream().map(spellings::get).toArray(String[]::new);
    }

    /** Weighted mentions, measured against the story's length, in the order of {@link #words()}. */
    Double[] counts() {
        var norm = 1 - LENGTH + LENGTH * length / USUAL_LENGTH;
        return counts.values().stream()
                .map(count -> count / (norm * SATURATION))
                .toArray(Double[]::new);
    }
}
