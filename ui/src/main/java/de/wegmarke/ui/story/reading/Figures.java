package de.wegmarke.ui.story.reading;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.story.StoryFigure;
import de.wegmarke.story.StoryPart;
import de.wegmarke.ui.component.Language;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.story.StoryText;
import java.util.List;

/** The numbers of a story, large, each with its unit, its day and where it comes from. */
final class Figures extends Section {

    Figures(List<StoryFigure> figures) {
        addClassName("wm-story-figures");
        var heading = new H2(Wording.of(StoryPart.FIGURES));
        heading.addClassName("wm-spoken");
        var list = new UnorderedList();
        figures.forEach(figure -> list.add(item(figure)));
        add(heading, list);
    }

    private static ListItem item(StoryFigure figure) {
        var value = Language.german(new Span(figure.value()));
        value.addClassName("wm-story-figure-value");
        var unit = Language.german(new Span(figure.unit()));
        unit.addClassName("wm-story-figure-unit");
        var origin = new Div(new Span(StoryText.origin(figure)));
        origin.addClassName("wm-story-figure-origin");
        return new ListItem(value, unit, origin);
    }
}
