package de.wegmarke.plan;

import java.util.EnumMap;
import java.util.List;

/** Adds up states. */
final class StateTally {

    private StateTally() {}

    static PlanOutline.StateCounts of(List<PlanOutline.Leaf> measures) {
        var byState = new EnumMap<MeasureState, Integer>(MeasureState.class);
        int overdue = 0;
        for (var measure : measures) {
            byState.merge(measure.state(), 1, Integer::sum);
            overdue += measure.overdue() ? 1 : 0;
        }
        return new PlanOutline.StateCounts(measures.size(), byState, overdue);
    }

    static PlanOutline.StateCounts sum(List<PlanOutline.StateCounts> parts) {
        var byState = new EnumMap<MeasureState, Integer>(MeasureState.class);
        int measures = 0;
        int overdue = 0;
        for (var part : parts) {
            part.byState().forEach((state, count) -> byState.merge(state, count, Integer::sum));
            measures += part.measures();
            overdue += part.overdue();
        }
        return new PlanOutline.StateCounts(measures, byState, overdue);
    }
}
