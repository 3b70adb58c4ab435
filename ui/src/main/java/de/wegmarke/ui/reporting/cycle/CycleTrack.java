package de.wegmarke.ui.reporting.cycle;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.reporting.CycleState;
import de.wegmarke.reporting.CycleView;
import de.wegmarke.ui.component.Wording;

/** The way of a cycle, with a mark at the place that it has reached. */
final class CycleTrack extends OrderedList {

    CycleTrack(CycleView cycle) {
        addClassName("wm-track");
        getElement().setAttribute("aria-label", t("cycle.track"));
        for (var state : CycleState.values()) {
            var item = new ListItem(new Span(Wording.of(state)));
            item.getElement().setAttribute("data-place", place(state, cycle.state()));
            if (state == cycle.state()) {
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }

    private static String place(CycleState state, CycleState reached) {
        return switch (Integer.signum(state.compareTo(reached))) {
            case -1 -> "behind";
            case 0 -> "here";
            default -> "ahead";
        };
    }
}
