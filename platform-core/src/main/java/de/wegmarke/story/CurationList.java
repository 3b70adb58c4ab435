package de.wegmarke.story;

import java.util.List;
import java.util.Map;

/**
 * Released stories in the institute's list.
 *
 * @param rows as many of each state as were asked for: of what waits those that wait longest first,
 *     of what is done those that were done last
 * @param counts how many there are in each state
 * @param released how many were released at all, whatever was asked for
 */
public record CurationList(List<CurationRow> rows, Map<StoryState, Integer> counts, int released) {

    public CurationList {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
    }

    public List<CurationRow> in(StoryState state) {
        return rows.stream().filter(row -> row.state() == state).toList();
    }

    public int count(StoryState state) {
        return counts.getOrDefault(state, 0);
    }

    /** How many match. */
    public int found() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
