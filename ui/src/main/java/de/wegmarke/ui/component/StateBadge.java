package de.wegmarke.ui.component;

import com.vaadin.flow.component.html.Span;
import de.wegmarke.plan.Assessment;
import de.wegmarke.plan.MeasureState;

/**
 * A state told three times: by its word, by a shape and by a colour, so that it is understood
 * without any one of them (WCAG 2.1, 1.4.1). The shape fills up with progress, like the phases of
 * the moon.
 */
public final class StateBadge extends Span {

    private StateBadge(Enum<?> constant, String group) {
        addClassNames("wm-state", group);
        getElement().setAttribute("data-state", constant.name());
        var shape = new Span();
        shape.addClassName("wm-state-shape");
        shape.getElement().setAttribute("aria-hidden", "true");
        var word = new Span(Wording.of(constant));
        word.addClassName("wm-state-word");
        add(shape, word);
    }

    /** How far a measure is. */
    public static StateBadge of(MeasureState state) {
        return new StateBadge(state, "wm-state-measure");
    }

    /** How its responsible office judges it (Ampel). */
    public static StateBadge of(Assessment assessment) {
        return new StateBadge(assessment, "wm-state-assessment");
    }
}
