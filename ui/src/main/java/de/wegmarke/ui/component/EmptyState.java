package de.wegmarke.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Says that there is nothing here, why, and what to do about it. */
public final class EmptyState extends Div {

    /**
     * @param title what is missing, in few words
     * @param advice why, and what to do next
     * @param actions buttons or links that do it
     */
    public EmptyState(String title, String advice, Component... actions) {
        addClassName("wm-empty");
        var trail = new Div();
        trail.addClassName("wm-empty-trail");
        trail.getElement().setAttribute("aria-hidden", "true");
        add(trail, new H2(title), new Paragraph(advice));
        if (actions.length > 0) {
            var bar = new Div(actions);
            bar.addClassName("wm-actions");
            add(bar);
        }
    }
}
