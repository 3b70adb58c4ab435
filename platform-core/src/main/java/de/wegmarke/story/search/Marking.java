package de.wegmarke.story.search;

import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryPart;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Marks in a text what was searched, and picks the passages that answer most of a question. */
final class Marking {

    static final int MOST_EXCERPTS = 3;

    /** In characters; a longer sentence is cut around what is marked. */
    private static final int LONGEST = 220;

    private static final String LEFT_OUT = "…";

    private final Map<String, Integer> words;
    private final Map<Integer, Double> importance;

    Marking(Expansion expansion) {
        this.words = expansion.marked();
        this.importance = expansion.importance();
    }

    /** The whole text; joined, the spans are the text again. */
    List<Span> mark(String text) {
        var spans = new ArrayList<Span>();
        int from = 0;
        for (var token : StoryTokens.of(text)) {
            if (position(token) > 0) {
                if (token.start() > from) {
                    spans.add(new Span(text.substring(from, token.start()), false));
                }
                spans.add(new Span(token.written(), true));
                from = token.end();
            }
        }
        if (from < text.length()) {
            spans.add(new Span(text.substring(from), false));
        }
        return spans;
    }

    private int position(StoryTokens.Token token) {
        return token.words().stream().mapToInt(w -> words.getOrDefault(w, 0)).max().orElse(0);
    }

    /**
     * The passages that answer most, in the order of the story. A passage that only repeats what a
     * better one answers comes after one that adds something, and one that only names something
     * after one that tells of it. The title is marked where it stands.
     */
    List<Excerpt> excerpts(StoryContent story) {
        if (words.isEmpty()) {
            return List.of();
        }
        var passages = passages(story);
        var chosen = new ArrayList<Passage>();
        var answered = new HashSet<Integer>();
        while (chosen.size() < MOST_EXCERPTS) {
            var best =
                    passages.stream()
                            .filter(passage -> !chosen.contains(passage))
                            .max(
                                    Comparator.<Passage>comparingDouble(
                                                    passage -> passage.adds(answered))
                                            .thenComparing(passage -> !passage.isMargin())
                                            .thenComparing(passage -> -passage.place()));
            if (best.isEmpty() || (chosen.size() > 0 && best.get().adds(answered) <= 0)) {
                break;
            }
            chosen.add(best.get());
            answered.addAll(best.get().positions());
        }
        return chosen.stream()
                .sorted(Comparator.comparingInt(Passage::place))
                .map(passage -> new Excerpt(passage.part(), mark(around(passage.text()))))
                .toList();
    }

    private final class Passage {

        private final StoryTexts.PartText from;
        private final String text;
        private final int place;
        private final Set<Integer> positions;

        Passage(StoryTexts.PartText from, String text, int place, Set<Integer> positions) {
            this.from = from;
            this.text = text;
            this.place = place;
            this.positions = positions;
        }

        StoryPart part() {
            return from.part();
        }

        String text() {
            return text;
        }

        int place() {
            return place;
        }

        boolean isMargin() {
            return from.isMargin();
        }

        Set<Integer> positions() {
            return positions;
        }

        double adds(Set<Integer> answered) {
            return positions.stream()
                    .filter(position -> !answered.contains(position))
                    .mapToDouble(position -> importance.getOrDefault(position, 0.0))
                    .sum();
        }
    }

    private List<Passage> passages(StoryContent story) {
        var passages = new ArrayList<Passage>();
        for (var text : StoryTexts.of(story)) {
            if (text.part() == StoryPart.TITLE) {
                continue;
            }
            for (var sentence : sentences(text.text())) {
                var positions = new HashSet<Integer>();
                StoryTokens.of(sentence).forEach(token -> positions.add(position(token)));
                positions.remove(0);
                if (!positions.isEmpty()) {
                    passages.add(new Passage(text, sentence, passages.size(), positions));
                }
            }
        }
        return passages;
    }

    private static List<String> sentences(String text) {
        var sentences = new ArrayList<String>();
        var breaks = BreakIterator.getSentenceInstance(Locale.GERMAN);
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            var sentence = text.substring(from, to).strip().replaceAll("\\s+", " ");
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            from = to;
        }
        return sentences;
    }

    /** The sentence, or as much of it as stands around the first word that is marked. */
    private String around(String sentence) {
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        int first =
                StoryTokens.of(sentence).stream()
                        .filter(token -> position(token) > 0)
                        .mapToInt(StoryTokens.Token::start)
                        .findFirst()
                        .orElse(0);
        int from = Math.clamp(first - LONGEST / 3, 0, sentence.length() - LONGEST);
        int begin = from == 0 ? 0 : sentence.indexOf(' ', from) + 1;
        begin = begin > first ? first : begin;
        int to = Math.min(begin + LONGEST, sentence.length());
        int end = to == sentence.length() ? to : sentence.lastIndexOf(' ', to);
        end = end <= first ? to : end;
        return (begin == 0 ? "" : LEFT_OUT + " ")
                + sentence.substring(begin, end)
                + (end == sentence.length() ? "" : " " + LEFT_OUT);
    }
}
