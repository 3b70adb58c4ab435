package de.wegmarke.ui.layout;

import com.vaadin.flow.component.Component;

/**
 * What stands in the browser's address bar while one searches and filters, so that it can be
 * bookmarked, sent and gone back to.
 */
public final class AddressBar {

    // History.replaceState of Vaadin goes through the client's router. A link that is followed in
    // the same moment then meets a navigation that is over, and the browser reports an error.
    private static final String REPLACE =
            """
            history.replaceState(history.state, '', new URL($0, document.baseURI));
            """;

    private AddressBar() {}

    /**
     * Shows another address for the page that is open, without a step in the history.
     *
     * @param view what the address belongs to; a view that has been left changes nothing
     * @param address without a slash in front, encoded, as {@link Navigation} makes them
     */
    public static void replace(Component view, String address) {
        view.getUI().ifPresent(ui -> ui.getPage().executeJs(REPLACE, address));
    }
}
