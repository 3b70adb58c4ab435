package de.wegmarke.ui.notification;

import com.vaadin.flow.component.html.Span;
import de.wegmarke.notification.MailState;
import de.wegmarke.ui.component.Wording;

/** What became of a mail, in a word. */
final class MailBadge extends Span {

    MailBadge(MailState state) {
        super(Wording.of(state));
        addClassName("wm-mail-state");
        getElement().setAttribute("data-state", state.name());
    }
}
