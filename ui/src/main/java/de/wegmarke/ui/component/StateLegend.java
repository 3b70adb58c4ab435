package de.wegmarke.ui.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.plan.MeasureState;
import java.util.Map;
import java.util.function.Function;

/**
 * The words and numbers to a {@link DistributionBar}: each state that occurs, with a link to its
 * measures.
 */
public final class StateLegend extends UnorderedList {

    /**
     * @param counts measures per state
     * @param address where the measures of a state are listed
     */
    public StateLegend(Map<MeasureState, Integer> counts, Function<MeasureState, String> address) {
        addClassName("wm-legend");
        DistributionBar.order()
                .filter(state -> counts.getOrDefault(state, 0) > 0)
                .map(state -> entry(state, counts.getOrDefault(state, 0), address.apply(state)))
                .forEach(this::add);
    }

    private static ListItem entry(MeasureState state, int count, String address) {
        var number = new Span(String.valueOf(count));
        number.addClassName("wm-number");
        var link = new Anchor(address);
        link.add(number, StateBadge.of(state));
        return new ListItem(link);
    }
}
