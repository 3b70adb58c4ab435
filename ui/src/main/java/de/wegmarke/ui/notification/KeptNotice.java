package de.wegmarke.ui.notification;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Div;
import de.wegmarke.ui.component.Notice;

/** Says that mails stay on this server, where that is so. */
public final class KeptNotice extends Div {

    /**
     * @param leaves whether mails leave the server; then there is nothing to say
     */
    public KeptNotice(boolean leaves) {
        setVisible(!leaves);
        if (!leaves) {
            add(Notice.info(t("mail.kept")));
        }
    }
}
