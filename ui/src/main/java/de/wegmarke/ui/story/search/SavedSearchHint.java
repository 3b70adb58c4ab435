package de.wegmarke.ui.story.search;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.access.Actor;
import de.wegmarke.access.Permission;
import de.wegmarke.story.search.SavedSearches;
import de.wegmarke.ui.layout.StartHint;
import de.wegmarke.ui.layout.Visit;
import de.wegmarke.ui.today.TodayHint;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Says where people begin, today in a municipality or the start page of the platform, that
 * something new matches what they once looked for.
 */
@Component
class SavedSearchHint implements TodayHint, StartHint {

    private final SavedSearches searches;

    SavedSearchHint(SavedSearches searches) {
        this.searches = searches;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> content(Visit visit) {
        return visit.may(Permission.STORY_READ)
                ? hint(new StoryPlace.InTenant(visit.key()))
                : Optional.empty();
    }

    /** For those who have a role here; whoever is a member only reads it there. */
    @Override
    public Optional<com.vaadin.flow.component.Component> content(Actor actor) {
        return !actor.grants().isEmpty() && actor.mayOnPlatform(Permission.STORY_READ)
                ? hint(new StoryPlace.OnPlatform())
                : Optional.empty();
    }

    private Optional<com.vaadin.flow.component.Component> hint(StoryPlace place) {
        int found = searches.found();
        if (found == 0) {
            return Optional.empty();
        }
        return Optional.of(new Hint(place, found));
    }

    @StyleSheet("context://wegmarke/overview.css")
    private static final class Hint extends Div {

        Hint(StoryPlace place, int found) {
            addClassName("wm-today-hint");
            var link = new Anchor(place.list(), t("find.hint.open"));
            link.addClassName("wm-action-link");
            add(new Paragraph(t("find.hint", found)), link);
        }
    }
}
