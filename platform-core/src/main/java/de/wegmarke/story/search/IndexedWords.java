package de.wegmarke.story.search;

import de.wegmarke.story.StoryContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a story with how much they count there: a word of the title says more about a story
 * than one of its obstacles.
 */
final class IndexedWords {

    private static final double TITLE = 4;
    private static final double HEADLINES = 2;
    private static final double TEXT = 1;
    private static final double MARGIN = 0.5;

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
     * Without the names of its topics, of which each lists several things and a story has one.
     *
     * @param municipality its name, which people search for too
     */
    static IndexedWords of(StoryContent story, String municipality) {
        var words = new IndexedWords();
        words.add(TITLE, List.of(story.title()));
        words.add(HEADLINES, List.of(story.summary(), municipality));
        words.add(HEADLINES, story.tags());
        words.add(HEADLINES, story.funders());
        story.partners().forEach(partner -> words.add(HEADLINES, List.of(partner.name())));
        words.add(TEXT, texts(story));
        words.add(MARGIN, margin(story));
        return words;
    }

    private static List<String> texts(StoryContent story) {
        var texts =
                new ArrayList<>(
                        List.of(
                                story.placement(),
                                story.startingPoint(),
                                story.aim(),
                                story.effect(),
                                story.obstacles(),
                                story.effort().staff(),
                                story.effort().money(),
                                story.effort().time(),
                                story.preconditions(),
                                story.transferability().text(),
                                story.outlook()));
        story.activity().forEach(step -> texts.addAll(List.of(step.title(), step.text())));
        story.partners().forEach(partner -> texts.add(partner.role()));
        story.figures().forEach(figure -> texts.addAll(List.of(figure.value(), figure.unit())));
        return texts;
    }

    private static List<String> margin(StoryContent story) {
        var texts = new ArrayList<>(List.of(story.contact(), story.duration().asWritten()));
        story.figures().forEach(figure -> texts.add(figure.source()));
        story.links().forEach(link -> texts.add(link.label()));
        story.images().forEach(image -> texts.add(image.alternativeText()));
        return texts;
    }

    private void add(double weight, List<String> texts) {
        for (var text : texts) {
            for (var token : StoryTokens.of(text)) {
                length++;
                for (var word : token.words()) {
                    counts.merge(word, weight, Double::sum);
                    spellings.putIfAbsent(word, token.written());
                }
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
