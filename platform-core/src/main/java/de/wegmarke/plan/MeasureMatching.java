package de.wegmarke.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds for every measure of an edition the stored measure it continues. First the same text
 * wherever it stands now, the same place first, so that a renumbered measure takes its history
 * along; then the same number, because a reworded measure keeps it. What is left over is new or
 * gone. A measure that was added here has a number that no document knew: it is continued under it
 * only if half of the words are the same too, else that number now means another measure.
 */
final class MeasureMatching {

    private final Map<Edition.Statement, Measure> continued = new LinkedHashMap<>();
    private final List<Measure> gone;

    MeasureMatching(List<Edition.Statement> edition, List<Measure> stored) {
        var remaining =
                stored.stream()
                        .collect(
                                Collectors.toMap(
                                        Measure::path, m -> m, (a, b) -> a, LinkedHashMap::new));
        for (var statement : edition) {
            var same = remaining.get(statement.number().path());
            if (same != null && text(same).equals(text(statement))) {
                take(statement, same, remaining);
            }
        }
        matchByText(edition, remaining);
        for (var statement : edition) {
            var sameNumber = remaining.get(statement.number().path());
            if (sameNumber != null
                    && !continued.containsKey(statement)
                    && (!sameNumber.isAddedHere() || hasWordsOf(sameNumber, statement))) {
                take(statement, sameNumber, remaining);
            }
        }
        gone = List.copyOf(remaining.values());
    }

    private void matchByText(List<Edition.Statement> edition, Map<String, Measure> remaining) {
        var byText = new HashMap<String, Measure>();
        Set<String> ambiguous = new HashSet<>();
        for (var measure : remaining.values()) {
            if (byText.put(text(measure), measure) != null) {
                ambiguous.add(text(measure));
            }
        }
        for (var statement : edition) {
            var sameText = byText.get(text(statement));
            if (sameText != null
                    && !continued.containsKey(statement)
                    && !ambiguous.contains(text(statement))
                    && remaining.containsKey(sameText.path())) {
                take(statement, sameText, remaining);
            }
        }
    }

    private void take(
            Edition.Statement statement, Measure measure, Map<String, Measure> remaining) {
        continued.put(statement, measure);
        remaining.remove(measure.path());
    }

    @Nullable Measure continuedBy(Edition.Statement statement) {
        return continued.get(statement);
    }

    /** What the edition no longer holds, but for what was added here. */
    List<Measure> gone() {
        return gone.stream().filter(measure -> !measure.isAddedHere()).toList();
    }

    /** What was added here and is not stated by the edition either. */
    List<Measure> addedHere() {
        return gone.stream().filter(Measure::isAddedHere).toList();
    }

    private static boolean hasWordsOf(Measure measure, Edition.Statement statement) {
        var mine = words(text(measure));
        var theirs = words(text(statement));
        var all = new HashSet<>(mine);
        all.addAll(theirs);
        mine.retainAll(theirs);
        return mine.size() * 2 >= all.size();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(text.split("\\s+")));
    }

    private static String text(Measure measure) {
        return GermanSearchText.normalise(measure.content().text());
    }

    private static String text(Edition.Statement statement) {
        return GermanSearchText.normalise(statement.text());
    }
}
