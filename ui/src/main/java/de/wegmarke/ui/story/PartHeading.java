package de.wegmarke.ui.story;

import com.vaadin.flow.component.html.H2;
import de.wegmarke.story.StoryPart;
import de.wegmarke.ui.component.FocusAfter;
import de.wegmarke.ui.component.Wording;

/** The heading of a part of a story, to which the focus goes after a step about it. */
public final class PartHeading extends H2 {

    public PartHeading(StoryPart part) {
        super(Wording.of(part));
        FocusAfter.goal(this, id(part));
    }

    /** A step about this part is done. */
    public static void remember(StoryPart part) {
        FocusAfter.remember(id(part));
    }

    private static String id(StoryPart part) {
        return "teil-" + part.ordinal();
    }
}
