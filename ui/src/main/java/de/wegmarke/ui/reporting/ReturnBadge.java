package de.wegmarke.ui.reporting;

import com.vaadin.flow.component.html.Span;
import de.wegmarke.reporting.ReturnState;
import de.wegmarke.ui.component.Wording;

/** Where a return stands, told by word, shape and colour. */
public final class ReturnBadge extends Span {

    public ReturnBadge(ReturnState state) {
        addClassNames("wm-state", "wm-state-return");
        getElement().setAttribute("data-state", state.name());
        var shape = new Span();
        shape.addClassName("wm-state-shape");
        shape.getElement().setAttribute("aria-hidden", "true");
        var word = new Span(Wording.of(state));
        word.addClassName("wm-state-word");
        add(shape, word);
    }
}
