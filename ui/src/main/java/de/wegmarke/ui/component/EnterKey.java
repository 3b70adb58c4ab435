package de.wegmarke.ui.component;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Enter in the only line of a dialog does what its button does. */
public final class EnterKey {

    private EnterKey() {}

    /**
     * Nowhere else in the dialog: on the button that closes it Enter closes it. The key arrives
     * before a field tells its change, so the line tells what is typed at once.
     */
    public static void presses(Button act, TextField line) {
        line.setValueChangeMode(ValueChangeMode.EAGER);
        act.addClickShortcut(Key.ENTER).listenOn(line);
    }
}
