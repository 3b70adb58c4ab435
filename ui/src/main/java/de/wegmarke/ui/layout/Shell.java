package de.wegmarke.ui.layout;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import de.wegmarke.ui.component.FocusAfter;
import de.wegmarke.ui.component.Wording;

/**
 * What every page has around it: the link that skips to the content, the header with the mark, the
 * landmarks, and the focus that follows a navigation.
 */
abstract class Shell extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String CONTENT_ID = "inhalt";

    /** The path that was shown last in this tab. */
    private record Shown(String path) {}

    private final Header header = new Header();
    private final Div body = new Div();
    private final Main content = new Main();

    Shell() {
        addClassName("wm-shell");
        var skip = new Anchor("#" + CONTENT_ID, Wording.t("shell.skip"));
        skip.addClassName("wm-skip");
        // Otherwise Vaadin's router would take the link for a navigation.
        skip.getElement().setAttribute("router-ignore", true);
        skip.getElement()
                .executeJs(
                        """
                        this.addEventListener('click', event => {
                            event.preventDefault();
                            document.getElementById($0).focus();
                        })
                        """,
                        CONTENT_ID);
        header.addClassName("wm-header");
        header.add(mark());
        content.setId(CONTENT_ID);
        content.getElement().setAttribute("tabindex", "-1");
        content.addClassName("wm-content");
        body.addClassName("wm-body");
        body.add(content);
        add(skip, header, body);
    }

    final Header header() {
        return header;
    }

    final Div body() {
        return body;
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var ui = event.getLocationChangeEvent().getUI();
        var path = event.getLocation().getPath();
        var before = ComponentUtil.getData(ui, Shown.class);
        ComponentUtil.setData(ui, Shown.class, new Shown(path));
        // Not at the first page, where the browser has its own way.
        if (before != null && before.path().equals(path)) {
            FocusAfter.go();
        } else if (before != null) {
            focusHeading(ui);
        }
    }

    private static void focusHeading(UI ui) {
        ui.getPage()
                .executeJs(
                        """
                        requestAnimationFrame(() => {
                            const target = document.querySelector('main h1')
                                || document.querySelector('main');
                            target.focus({ preventScroll: true });
                            window.scrollTo(0, 0);
                        })
                        """);
    }

    private static Anchor mark() {
        var picture = new Span();
        picture.addClassName("wm-mark");
        picture.getElement().setAttribute("aria-hidden", "true");
        var home = new Anchor(Navigation.start());
        home.add(picture, new Span(Wording.t("product")));
        home.addClassName("wm-brand");
        home.setAriaLabel(Wording.t("shell.home"));
        return home;
    }
}
