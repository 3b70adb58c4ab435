package de.wegmarke.notification;

import java.util.Optional;

/**
 * Says what stands in the mails of one kind. Called in a transaction of the tenant, at the moment a
 * mail is sent, so that nothing is asked for that has come in since it was queued.
 */
public interface MailTemplate {

    MailKind kind();

    /** The mail; empty if there is nothing left to say. */
    Optional<MailText> build(MailSubject subject);
}
