package de.wegmarke.ui.story;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.story.StoryState;
import de.wegmarke.ui.component.Wording;
import java.util.List;

/** The way of a story, with a mark at the place that it has reached. */
public final class StoryTrail extends OrderedList {

    public StoryTrail(StoryState reached) {
        addClassName("wm-story-trail");
        getElement().setAttribute("aria-label", t("story.trail"));
        var way = way(reached);
        var here = way.indexOf(reached);
        for (var index = 0; index < way.size(); index++) {
            var item = new ListItem(new Span(Wording.of(way.get(index))));
            item.getElement()
                    .setAttribute(
                            "data-place",
                            index < here ? "behind" : index == here ? "here" : "ahead");
            if (index == here) {
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }

    /** A detour is shown only to those who are on it. */
    private static List<StoryState> way(StoryState reached) {
        return switch (reached) {
            case CHANGES_REQUESTED ->
                    List.of(
                            StoryState.DRAFT,
                            StoryState.RELEASED,
                            StoryState.WITH_INSTITUTE,
                            StoryState.CHANGES_REQUESTED,
                            StoryState.PUBLISHED);
            case WITHDRAWN -> List.of(StoryState.DRAFT, StoryState.WITHDRAWN);
            default ->
                    List.of(
                            StoryState.DRAFT,
                            StoryState.RELEASED,
                            StoryState.WITH_INSTITUTE,
                            StoryState.PUBLISHED);
        };
    }
}
