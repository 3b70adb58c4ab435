package de.wegmarke.ui.story;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import de.wegmarke.story.StoryPart;
import de.wegmarke.ui.component.Wording;
import java.util.Optional;

/**
 * Where the focus goes when a page is shown anew after a step: to the heading of the part that the
 * step was about. The button that was pressed is gone by then.
 */
public final class FocusAfter {

    private record Wanted(StoryPart part) {}

    private FocusAfter() {}

    /** The heading of a part, to which {@link #go} can lead. */
    public static H2 heading(StoryPart part) {
        var heading = new H2(Wording.of(part));
        heading.setId(id(part));
        heading.getElement().setAttribute("tabindex", "-1");
        return heading;
    }

    private static String id(StoryPart part) {
        return "teil-" + part.ordinal();
    }

    /** A step about this part begins. */
    public static void remember(StoryPart part) {
        Optional.ofNullable(UI.getCurrent())
                .ifPresent(ui -> ComponentUtil.setData(ui, Wanted.class, new Wanted(part)));
    }

    /** The page is there again. */
    public static void go(Component page) {
        var ui = UI.getCurrent();
        var wanted = ComponentUtil.getData(ui, Wanted.class);
        if (wanted != null) {
            ComponentUtil.setData(ui, Wanted.class, null);
            page.getElement()
                    .executeJs(
                            """
                            requestAnimationFrame(() => requestAnimationFrame(
                                () => document.getElementById($0)?.focus()))
                            """,
                            id(wanted.part()));
        }
    }
}
