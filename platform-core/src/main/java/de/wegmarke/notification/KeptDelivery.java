package de.wegmarke.notification;

import java.util.UUID;

/** Lets nothing leave the server: mails are to be read in the application. */
final class KeptDelivery implements Delivery {

    @Override
    public Outcome deliver(UUID id, MailText mail) {
        return new Outcome.Kept();
    }
}
