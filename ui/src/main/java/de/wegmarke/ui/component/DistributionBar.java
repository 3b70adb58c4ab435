package de.wegmarke.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.plan.MeasureState;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a number of measures is spread over the states, as one bar of parts that touch. Who does not
 * see it hears the same in words: "146 Maßnahmen: 80 Daueraufgabe läuft, 30 umgesetzt, …".
 */
public final class DistributionBar extends Div {

    /** Furthest first, so that the filled part grows from the left. */
    private static final MeasureState[] ORDER = {
        MeasureState.DONE,
        MeasureState.ONGOING_RUNNING,
        MeasureState.PARTLY_DONE,
        MeasureState.IN_PROGRESS,
        MeasureState.IN_PREPARATION,
        MeasureState.NOT_STARTED,
        MeasureState.POSTPONED,
        MeasureState.DISCONTINUED
    };

    /**
     * @param counts measures per state; a state that is missing counts 0
     */
    public DistributionBar(Map<MeasureState, Integer> counts) {
        addClassName("wm-distribution");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", inWords(counts));
        Arrays.stream(ORDER)
                .filter(state -> count(counts, state) > 0)
                .map(state -> part(state, count(counts, state)))
                .forEach(this::add);
    }

    /** The states in the order in which the bar shows them. */
    static Stream<MeasureState> order() {
        return Arrays.stream(ORDER);
    }

    private static Span part(MeasureState state, int count) {
        var part = new Span();
        part.addClassNames("wm-distribution-part", "wm-state-measure");
        part.getElement().setAttribute("data-state", state.name());
        part.getStyle().set("flex-grow", String.valueOf(count));
        part.getElement().setAttribute("title", t(state, count));
        return part;
    }

    private static String inWords(Map<MeasureState, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            return Wording.t("distribution.empty");
        }
        var parts =
                Arrays.stream(ORDER)
                        .filter(state -> count(counts, state) > 0)
                        .map(state -> t(state, count(counts, state)))
                        .collect(Collectors.joining(", "));
        return Wording.t("distribution.words", all, parts);
    }

    private static String t(MeasureState state, int count) {
        return count + " " + Wording.of(state);
    }

    private static int count(Map<MeasureState, Integer> counts, MeasureState state) {
        return counts.getOrDefault(state, 0);
    }
}
