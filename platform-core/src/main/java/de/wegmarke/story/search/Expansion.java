package de.wegmarke.story.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import de.wegmarke.story.search.VocabularyEntry.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a question is searched by: for each of its words the stems that answer it, each with a
 * weight that is the higher the rarer the stem is (BM25's idf) and the closer it is to what was
 * asked.
 *
 * @param terms for the index
 * @param importance of each position that anything answers: the weight of its best answer
 * @param marked words to mark in what was found, with the position they answer
 * @param corrections made because a word was unknown, or rare where a like one is not
 * @param unknown words that no story has in any form, as typed
 */
record Expansion(
        List<Term> terms,
        Map<Integer, Double> importance,
        Map<String, Integer> marked,
        List<Correction> corrections,
        List<String> unknown) {

    /** A stem that answers the word at this position. */
    record Term(int position, String term, double weight) {}

    /**
     * So many mentions of compounds are looked up for a question, its words share them, the rare
     * compounds first: what thousands of stories mention tells them apart no more, and takes longer
     * than anybody wants to wait. A word's closest answer and its kin are always looked up. Below
     * some thousand stories there are not as many mentions.
     */
    private static final int MOST_MENTIONS = 20_000;

    private static final int MOST_CORRECTIONS = 2;

    /** A word that this few stories have may be one that they mistyped. */
    private static final int RARE = 2;

    /** What stories do write is an error only if the other word is that much more usual. */
    private static final int FAR_MORE_USUAL = 10;

    /** A story is found if it answers at least this share of what the question says. */
    private static final double LEAST_SHARE = 1 / 3.0;

    static final Expansion NOTHING =
            new Expansion(List.of(), Map.of(), Map.of(), List.of(), List.of());

    /** The words that may be mistyped: long enough, and unknown or rare. */
    static List<AskedWord> doubtful(VocabularyAnswer vocabulary) {
        return vocabulary.asked().stream()
                .filter(word -> word.word().length() >= TypingErrors.SHORTEST)
                .filter(word -> known(vocabulary, word) <= RARE)
                .toList();
    }

    private static int known(VocabularyAnswer vocabulary, AskedWord word) {
        return vocabulary.entries().stream()
                .filter(entry -> entry.position() == word.position())
                .filter(entry -> entry.way() == Way.SAME || entry.way() == Way.KIN)
                .mapToInt(VocabularyEntry::stories)
                .max()
                .orElse(0);
    }

    /**
     * @param vocabulary what the stories have for the question's words
     * @param errors what they have for its doubtful words
     */
    static Expansion of(VocabularyAnswer vocabulary, List<VocabularyEntry> errors) {
        var entries =
                Stream.concat(vocabulary.entries().stream(), errors.stream())
                        .collect(groupingBy(VocabularyEntry::position));
        var terms = new ArrayList<Term>();
        var importance = new TreeMap<Integer, Double>();
        var marked = new HashMap<String, Integer>();
        var corrections = new ArrayList<Correction>();
        var unknown = new ArrayList<String>();
        var mentions = MOST_MENTIONS / Math.max(1, vocabulary.asked().size());
        for (var word : vocabulary.asked()) {
            var answers = answers(entries.getOrDefault(word.position(), List.of()));
            var taken = taken(answers, vocabulary.stories(), known(vocabulary, word), mentions);
            if (taken.isEmpty()) {
                unknown.add(word.written());
            }
            for (var answer : taken) {
                var weight = word.share() * weight(answer, vocabulary.stories());
                terms.add(new Term(word.position(), answer.term(), weight));
                importance.merge(word.position(), weight, Math::max);
                answer.forms().forEach(form -> marked.putIfAbsent(form.word(), word.position()));
                if (answer.isCorrection()) {
                    corrections.add(new Correction(word.written(), answer.shown()));
                }
            }
        }
        return new Expansion(terms, importance, marked, corrections, unknown);
    }

    private static List<Answer> answers(List<VocabularyEntry> entries) {
        return entries.stream()
                .collect(groupingBy(VocabularyEntry::term, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(term -> new Answer(term.getKey(), term.getValue()))
                .toList();
    }

    private static List<Answer> taken(List<Answer> answers, int stories, int known, int mentions) {
        var byNearness =
                Comparator.comparing(Answer::nearness)
                        .thenComparing(answer -> answer.frequency(stories))
                        .reversed()
                        .thenComparing(Answer::term);
        var closest =
                answers.stream()
                        .filter(Answer::isCorrection)
                        .map(Answer::way)
                        .min(Comparator.naturalOrder());
        var corrections =
                answers.stream()
                        .filter(Answer::isCorrection)
                        .filter(answer -> closest.filter(answer.way()::equals).isPresent())
                        .filter(answer -> answer.frequency(stories) >= FAR_MORE_USUAL * known)
                        .sorted(byNearness)
                        .limit(MOST_CORRECTIONS)
                        .toList();
        var plain =
                answers.stream()
                        .filter(answer -> !answer.isCorrection() && answer.nearness() > 0)
                        .sorted(byNearness)
                        .toList();
        var whole = plain.stream().filter(answer -> answer.way() != Way.PART).toList();
        // Who looks for "Sportfest" and finds one does not want all that is "fest".
        var meant = whole.isEmpty() && corrections.isEmpty() ? plain : whole;
        return Stream.concat(within(meant, mentions, stories).stream(), corrections.stream())
                .toList();
    }

    private static List<Answer> within(List<Answer> answers, int mentions, int stories) {
        var rareFirst =
                answers.stream()
                        .skip(1)
                        .filter(answer -> answer.way() != Way.KIN)
                        .sorted(Comparator.comparing(answer -> answer.frequency(stories)))
                        .toList();
        var left = new HashSet<Answer>();
        int sum = 0;
        for (var answer : rareFirst) {
            sum += answer.frequency(stories);
            if (sum > mentions) {
                left.add(answer);
            }
        }
        return answers.stream().filter(answer -> !left.contains(answer)).toList();
    }

    private static double weight(Answer answer, int stories) {
        var frequency = answer.frequency(stories);
        return answer.nearness() * Math.log(1 + (stories - frequency + 0.5) / (frequency + 0.5));
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    /** How much of the question a story must answer, in the unit of {@link #importance()}. */
    double least() {
        return LEAST_SHARE * importance.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
