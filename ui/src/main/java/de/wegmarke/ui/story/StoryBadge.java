package de.wegmarke.ui.story;

import com.vaadin.flow.component.html.Span;
import de.wegmarke.story.StoryState;
import de.wegmarke.ui.component.Wording;

/**
 * Where a story is on its way, told by word, shape and colour. Its shapes stand in story-own.css.
 */
public final class StoryBadge extends Span {

    public StoryBadge(StoryState state) {
        addClassNames("wm-state", "wm-state-story");
        getElement().setAttribute("data-state", state.name());
        var shape = new Span();
        shape.addClassName("wm-state-shape");
        shape.getElement().setAttribute("aria-hidden", "true");
        var word = new Span(Wording.of(state));
        word.addClassName("wm-state-word");
        add(shape, word);
    }
}
