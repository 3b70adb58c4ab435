package de.wegmarke.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * A message in the page, told by word, shape and colour, and read out when it appears. It stays
 * until the view takes it away: a message that vanishes by itself is missed.
 */
public final class Notice extends Div {

    /** What kind of message it is; an error interrupts a screen reader, the others wait. */
    public enum Kind {
        SUCCESS,
        INFO,
        WARNING,
        ERROR
    }

    private Notice(Kind kind, String text) {
        addClassName("wm-notice");
        getElement().setAttribute("data-kind", kind.name());
        getElement().setAttribute("role", kind == Kind.ERROR ? "alert" : "status");
        var word = new Span(Wording.of(kind));
        word.addClassName("wm-notice-kind");
        add(word, new Paragraph(text));
    }

    public static Notice success(String text) {
        return new Notice(Kind.SUCCESS, text);
    }

    public static Notice info(String text) {
        return new Notice(Kind.INFO, text);
    }

    public static Notice warning(String text) {
        return new Notice(Kind.WARNING, text);
    }

    /** Says what happened, what was kept and what to do next. */
    public static Notice error(String text) {
        return new Notice(Kind.ERROR, text);
    }

    /** Adds what can be done about it. */
    public Notice with(Component... actions) {
        var bar = new Div(actions);
        bar.addClassName("wm-actions");
        add(bar);
        return this;
    }
}
