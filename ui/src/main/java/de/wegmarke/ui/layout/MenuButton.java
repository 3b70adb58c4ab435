package de.wegmarke.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;

/**
 * A button in the header that unfolds a panel below itself. A panel with links and fields, not a
 * menu: a screen reader then knows what is chosen, and a link can be opened in a new tab.
 */
class MenuButton extends Div {

    private final Button button = new Button();
    private final Popover panel = new Popover();

    MenuButton(Component face, String description, PopoverPosition position) {
        addClassName("wm-menu");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.getElement().appendChild(face.getElement());
        button.setAriaLabel(description);
        panel.setTarget(button);
        panel.setPosition(position);
        panel.setAutofocus(true);
        panel.setAriaLabel(description);
        panel.addClassName("wm-menu-panel");
        add(button, panel);
    }

    final Popover panel() {
        return panel;
    }
}
