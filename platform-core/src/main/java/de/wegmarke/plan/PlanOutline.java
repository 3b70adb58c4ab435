package de.wegmarke.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The whole plan as a tree with counts at every level. */
public record PlanOutline(PlanHead plan, List<Node> fields, StateCounts total) {

    /**
     * One place in the outline.
     *
     * @param counts states of all measures here and below
     * @param measures the measures that hang on this place itself, in natural order
     */
    public record Node(
            ElementKind kind,
            String path,
            String number,
            String title,
            String text,
            boolean markedNew,
            @Nullable String addressee,
            @Nullable String topic,
            StateCounts counts,
            List<Node> children,
            List<Leaf> measures)
            implements OutlinePlace {}

    /** One measure in the outline. */
    public record Leaf(
            String path,
            String number,
            String text,
            MeasureKind kind,
            boolean markedNew,
            MeasureState state,
            boolean overdue) {}

    /** How many measures there are, by state, and how many of them are overdue. */
    public record StateCounts(int measures, Map<MeasureState, Integer> byState, int overdue) {

        public int in(MeasureState state) {
            return byState.getOrDefault(state, 0);
        }

        /** Implemented or running as a permanent task: what a council calls "umgesetzt". */
        public int achieved() {
            return in(MeasureState.DONE) + in(MeasureState.ONGOING_RUNNING);
        }
    }
}
