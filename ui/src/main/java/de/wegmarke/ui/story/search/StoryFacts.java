package de.wegmarke.ui.story.search;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.story.search.StoryHit;
import de.wegmarke.ui.component.Language;

/** Whose a story is, of when, and what became of it: the line under its title. */
final class StoryFacts extends Div {

    StoryFacts(StoryHit hit) {
        addClassName("wm-find-facts");
        var municipality = Language.german(new Span());
        Marked.into(municipality, hit.municipality());
        municipality.addClassName("wm-find-municipality");
        add(municipality);
        var year = hit.year();
        if (year != null) {
            add(new Span(year.toString()));
        }
        if (hit.regular()) {
            add(new Span(t("find.regular")));
        }
        if (hit.takenUp() > 0) {
            var taken = new Span(t("find.takenUp", hit.takenUp()));
            taken.addClassName("wm-find-taken");
            add(taken);
        }
    }
}
