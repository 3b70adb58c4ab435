package de.wegmarke.ui.reporting.cycle;

import com.vaadin.flow.component.html.Span;
import de.wegmarke.reporting.CycleState;
import de.wegmarke.ui.component.Wording;

/** The state of a cycle, by word and frame. */
final class CycleBadge extends Span {

    CycleBadge(CycleState state) {
        super(Wording.of(state));
        addClassName("wm-cycle-state");
        getElement().setAttribute("data-state", state.name());
    }
}
