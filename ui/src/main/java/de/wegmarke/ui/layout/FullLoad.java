package de.wegmarke.ui.layout;

import com.vaadin.flow.component.UI;

/** Opens an address of ours as a new page, so that a new tab state begins. */
final class FullLoad {

    private FullLoad() {}

    static void of(UI ui, String address) {
        ui.getPage().executeJs("window.location.assign(new URL($0, document.baseURI))", address);
    }
}
