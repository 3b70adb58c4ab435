package de.wegmarke.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/**
 * Something long to read in a place that scrolls, such as a list in a dialog. It can be focused, so
 * that who has no mouse reaches its end (WCAG 2.1.1).
 */
public final class ReadableRegion extends Div {

    /**
     * @param label what it is, for those who do not see it
     */
    public ReadableRegion(String label, Component... content) {
        super(content);
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", label);
    }
}
