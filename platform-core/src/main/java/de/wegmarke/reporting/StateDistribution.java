package de.wegmarke.reporting;

import de.wegmarke.plan.MeasureState;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many measures are in which state.
 *
 * @param counts measures per state; a state without any is absent
 * @param notStated measures of which nobody said how far they are. They count: a report that leaves
 *     them out looks better than the work is.
 */
public record StateDistribution(Map<MeasureState, Integer> counts, int notStated) {

    public StateDistribution {
        counts = Map.copyOf(counts);
    }

    public static StateDistribution of(Collection<? extends @Nullable MeasureState> states) {
        var counts = new EnumMap<MeasureState, Integer>(MeasureState.class);
        int notStated = 0;
        for (var state : states) {
            if (state == null) {
                notStated++;
            } else {
                counts.merge(state, 1, Integer::sum);
            }
        }
        return new StateDistribution(counts, notStated);
    }

    public int of(MeasureState state) {
        return counts.getOrDefault(state, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum() + notStated;
    }
}
