package de.wegmarke.reporting;

import de.wegmarke.notification.MailKind;
import de.wegmarke.notification.MailRecipient;
import de.wegmarke.notification.Outbox;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts a mail with a new personal link into the outbox. */
@Component
class LinkSending {

    private final Outbox outbox;
    private final BodyContacts contacts;
    private final ReminderSettingRepository settings;

    LinkSending(Outbox outbox, BodyContacts contacts, ReminderSettingRepository settings) {
        this.outbox = outbox;
        this.contacts = contacts;
        this.settings = settings;
    }

    /** Whether there is somebody to send it to: the body itself, or who forwards it. */
    boolean reaches(String body) {
        return !contacts.of(body).isEmpty() || settings.plan().fallback() != null;
    }

    void send(String cycle, String body, String bodyName) {
        outbox.queue(MailKind.PERSONAL_LINK, cycle, List.of(MailRecipient.body(body, bodyName)));
    }
}
