package de.wegmarke.exchange;

import de.wegmarke.plan.BodyNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives each body one spelling throughout a document and notes names that are nearly equal. */
final class BodySpelling {

    private static final int SHORTEST_WORD = 8;
    private static final int MOST_NAMES = 500;

    private final Doubts doubts;

    BodySpelling(Doubts doubts) {
        this.doubts = doubts;
    }

    List<ImportedMeasure> unified(List<ImportedMeasure> measures) {
        var spellings = new LinkedHashMap<String, List<String>>();
        for (var measure : measures) {
            for (var body : measure.bodies()) {
                spellings
                        .computeIfAbsent(BodyNames.key(body.name()), key -> new ArrayList<>())
                        .add(body.name());
            }
        }
        var names = new HashMap<String, String>();
        spellings.forEach((key, all) -> names.put(key, BodyNames.preferred(all)));
        noteSimilar(measures, names);
        return measures.stream().map(measure -> spelled(measure, names)).toList();
    }

    private static ImportedMeasure spelled(ImportedMeasure measure, Map<String, String> names) {
        return measure.withBodies(
                measure.bodies().stream()
                        .map(
                                body ->
                                        body.named(
                                                names.getOrDefault(
                                                        BodyNames.key(body.name()), body.name())))
                        .toList());
    }

    private void noteSimilar(List<ImportedMeasure> measures, Map<String, String> names) {
        if (names.size() > MOST_NAMES) {
            return;
        }
        var seen = new ArrayList<String>();
        for (var measure : measures) {
            for (var body : measure.bodies()) {
                var key = BodyNames.key(body.name());
                if (seen.contains(key)) {
                    continue;
                }
                for (var other : seen) {
                    if (similar(key, other)) {
                        var quote = names.get(key) + " / " + names.get(other);
                        doubts.add(
                                DoubtKind.SIMILAR_BODY_NAMES,
                                measure.line(),
                                measure.number().path(),
                                quote);
                    }
                }
                seen.add(key);
            }
        }
    }

    /** The same words but for a few letters in words that are long enough to be mistyped. */
    private static boolean similar(String one, String other) {
        var words = one.split(" ");
        var others = other.split(" ");
        if (words.length != others.length) {
            return false;
        }
        for (var index = 0; index < words.length; index++) {
            if (!words[index].equals(others[index]) && !similarWords(words[index], others[index])) {
                return false;
            }
        }
        return true;
    }

    private static boolean similarWords(String one, String other) {
        var shorter = Math.min(one.length(), other.length());
        var allowed = Math.max(1, shorter / 5);
        return shorter >= SHORTEST_WORD
                && Math.abs(one.length() - other.length()) <= allowed
                && one.charAt(0) == other.charAt(0)
                && distance(one, other) <= allowed;
    }

    /** How many letters have to be changed, added or left out (Levenshtein). */
    private static int distance(String one, String other) {
        var previous = new int[other.length() + 1];
        for (var column = 0; column < previous.length; column++) {
            previous[column] = column;
        }
        for (var row = 1; row <= one.length(); row++) {
            var current = new int[previous.length];
            current[0] = row;
            for (var column = 1; column < current.length; column++) {
                var change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                current[column] =
                        Math.min(
                                previous[column - 1] + change,
                                Math.min(previous[column], current[column - 1]) + 1);
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
