package de.wegmarke.ui.form;

import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;

/** How often what somebody types reaches the server, and with it the draft. */
public final class Typing {

    /** Milliseconds: what a crash may cost at most is a word. */
    private static final int KEEP_EVERY_MS = 300;

    private Typing() {}

    /** Sends what is typed into the field on, while typing goes on, not only when it pauses. */
    public static void keepUp(HasValueChangeMode field) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(KEEP_EVERY_MS);
    }
}
