package de.wegmarke.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;

/**
 * Turns components that are only read into plain HTML. A long list then costs the session one text
 * instead of thousands of nodes. Links still work; listeners do not survive, nor does anything that
 * the browser would have to build (no field, no button, no grid).
 */
public final class Frozen {

    private Frozen() {}

    /** The same content; all text in it stays text, whatever characters it has. */
    public static Html of(Component content) {
        return new Html(content.getElement().getOuterHTML());
    }
}
