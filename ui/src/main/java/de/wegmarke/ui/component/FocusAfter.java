package de.wegmarke.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/**
 * Where the focus goes when a page is shown anew after a step. The button that was pressed, or that
 * had opened the dialog, is gone by then; the focus goes to the place that the step was about, or
 * else to the heading of the page:
 *
 * <pre>{@code
 * var heading = FocusAfter.goal(new H2(t("…")), "teil-3");
 * …
 * FocusAfter.remember("teil-3");
 * UI.getCurrent().refreshCurrentRoute(false);
 * }</pre>
 */
public final class FocusAfter {

    private record Wanted(String id) {}

    /**
     * A closing dialog keeps the focus for some frames. Whoever has gone somewhere else by then is
     * left there.
     */
    private static final String GO =
            """
            const settle = frames => requestAnimationFrame(() => {
                if (document.activeElement === document.body) {
                    (document.querySelector('main h1') || document.querySelector('main'))
                        .focus({ preventScroll: true });
                } else if (frames > 0) {
                    settle(frames - 1);
                }
            });
            requestAnimationFrame(() => requestAnimationFrame(() => {
                const place = $0 && document.getElementById($0);
                place ? place.focus() : settle(60);
            }))
            """;

    private FocusAfter() {}

    /** Makes a heading, or another place, one to which the focus can go. */
    public static <C extends Component> C goal(C place, String id) {
        place.setId(id);
        // Not among the places that the tab key leads to.
        place.getElement().setAttribute("tabindex", "-1");
        return place;
    }

    /** A step about the place with this id is done. */
    public static void remember(String id) {
        current().ifPresent(ui -> ComponentUtil.setData(ui, Wanted.class, new Wanted(id)));
    }

    /** The page is there again; who navigates within the application need not call it. */
    public static void go() {
        current().ifPresent(ui -> ui.getPage().executeJs(GO, taken(ui)));
    }

    private static Optional<UI> current() {
        return Optional.ofNullable(UI.getCurrent());
    }

    /** Empty if nothing was remembered. */
    private static String taken(UI ui) {
        var wanted = ComponentUtil.getData(ui, Wanted.class);
        ComponentUtil.setData(ui, Wanted.class, null);
        return wanted == null ? "" : wanted.id();
    }
}
