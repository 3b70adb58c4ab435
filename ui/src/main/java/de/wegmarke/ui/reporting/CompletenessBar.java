package de.wegmarke.ui.reporting;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.reporting.Completeness;
import java.util.ArrayList;

/** How complete the returns are: a sentence that says everything, and a bar that shows it. */
public final class CompletenessBar extends Div {

    public CompletenessBar(Completeness completeness) {
        addClassName("wm-completeness");
        var bar = new Div();
        bar.addClassName("wm-completeness-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        part(bar, "accepted", completeness.accepted());
        part(bar, "handed-in", completeness.handedIn() - completeness.accepted());
        part(bar, "missing", completeness.missing());
        add(new Paragraph(sentence(completeness)), bar);
    }

    /** What is zero is not worth a word, but for what is missing. */
    private static String sentence(Completeness completeness) {
        var parts = new ArrayList<String>();
        parts.add(t("cycle.completeness", completeness.handedIn(), completeness.expected()));
        if (completeness.late() > 0) {
            parts.add(t("cycle.completeness.late", completeness.late()));
        }
        if (completeness.accepted() > 0) {
            parts.add(t("cycle.completeness.accepted", completeness.accepted()));
        }
        parts.add(t("cycle.completeness.missing", completeness.missing()));
        return String.join(" · ", parts);
    }

    private static void part(Div bar, String kind, int count) {
        if (count > 0) {
            var part = new Span();
            part.getElement().setAttribute("data-part", kind);
            part.getStyle().set("flex-grow", String.valueOf(count));
            bar.add(part);
        }
    }
}
