package de.wegmarke.notification;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Decides once, at start, whether mails go out by SMTP or are kept. */
@Component
class DeliveryRoute {

    private final Delivery delivery;

    DeliveryRoute(
            MailProperties settings, PublicAddress address, ObjectProvider<JavaMailSender> server) {
        var sender = settings.keep() ? null : server.getIfAvailable();
        if (sender == null) {
            delivery = new KeptDelivery();
            return;
        }
        if (settings.from() == null || !address.isConfigured()) {
            throw new IllegalStateException(
                    "A mail server is set (spring.mail.host), so wegmarke.mail.from and"
                            + " wegmarke.public-address must be set too");
        }
        delivery = new SmtpDelivery(sender, MailAddress.parse(settings.from()));
    }

    Delivery delivery() {
        return delivery;
    }

    boolean leavesTheServer() {
        return !(delivery instanceof KeptDelivery);
    }
}
