package de.wegmarke.ui.story.adoption;

import com.vaadin.flow.component.html.Span;
import de.wegmarke.story.adoption.AdoptionOutcome;
import de.wegmarke.ui.component.Wording;

/** What became of a story, in a word with a sign; the sign is for the eye only. */
public final class OutcomeMark extends Span {

    public OutcomeMark(AdoptionOutcome outcome) {
        super(Wording.of(outcome));
        addClassName("wm-outcome");
        getElement().setAttribute("data-outcome", outcome.name());
    }
}
