package de.wegmarke.notification;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Sends by SMTP, as plain text in UTF-8. Of what the server answers it says only what a person can
 * act on; the server's own words could name anything and stay out of every log.
 */
final class SmtpDelivery implements Delivery {

    private static final int PERMANENT = 500;

    private final JavaMailSender sender;
    private final MailAddress from;

    SmtpDelivery(JavaMailSender sender, MailAddress from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public Outcome deliver(UUID id, MailText mail) {
        var message = message(id, mail);
        try {
            sender.send(message);
            return new Outcome.Sent(List.of());
        } catch (MailAuthenticationException refused) {
            return new Outcome.Postponed(MailProblem.LOGIN_REFUSED, null);
        } catch (MailSendException failed) {
            return outcome(failed);
        }
    }

    private MimeMessage message(UUID id, MailText mail) {
        var message = sender.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
            helper.setFrom(from.value());
            helper.setTo(mail.to().stream().map(MailAddress::value).toArray(String[]::new));
            helper.setSubject(mail.subject());
            helper.setText(mail.text(), false);
            // RFC 3834: no absence note answers it.
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Message-ID", "<" + id + "@" + domain() + ">");
        } catch (MessagingException impossible) {
            throw new IllegalStateException("Addresses and subject are checked", impossible);
        }
        return message;
    }

    private String domain() {
        return from.value().substring(from.value().indexOf('@') + 1);
    }

    /** Spring says by where it puts an exception how far it came. */
    private static Outcome outcome(MailSendException failed) {
        var ofMessage = failed.getMessageExceptions();
        if (ofMessage.length == 0) {
            // The mail went out; only the connection could not be closed in good order.
            return new Outcome.Sent(List.of());
        }
        return Objects.equals(ofMessage[0], failed.getCause())
                ? new Outcome.Postponed(MailProblem.SERVER_UNREACHABLE, null)
                : outcome(ofMessage[0]);
    }

    private static Outcome outcome(Exception thrown) {
        if (!(thrown instanceof SendFailedException failed)) {
            return new Outcome.Unclear();
        }
        if (sent(failed)) {
            return new Outcome.Sent(
                    addresses(failed.getInvalidAddresses(), failed.getValidUnsentAddresses()));
        }
        var code = code(failed);
        if (code == null) {
            // No answer to the mail itself: the server may have taken it.
            return new Outcome.Unclear();
        }
        var refused = String.join(", ", addresses(failed.getInvalidAddresses()));
        var detail = refused.isEmpty() ? null : refused;
        return code >= PERMANENT
                ? new Outcome.Refused(MailProblem.REFUSED, detail)
                : new Outcome.Postponed(MailProblem.REFUSED_FOR_NOW, detail);
    }

    private static boolean sent(SendFailedException failed) {
        var taken = failed.getValidSentAddresses();
        return taken != null && taken.length > 0;
    }

    /**
     * What the server answered: for good only if it refuses everybody for good. Null if it did not
     * answer.
     */
    private static @Nullable Integer code(SendFailedException failed) {
        var codes = new ArrayList<Integer>();
        for (Exception next = failed;
                next instanceof MessagingException one;
                next = one.getNextException()) {
            switch (one) {
                case SMTPAddressFailedException address -> codes.add(address.getReturnCode());
                case SMTPSenderFailedException ours -> codes.add(ours.getReturnCode());
                case SMTPSendFailedException mail -> codes.add(mail.getReturnCode());
                default -> {
                    // It only gathers those that follow.
                }
            }
        }
        return codes.stream().filter(code -> code > 0).min(Integer::compare).orElse(null);
    }

    private static List<String> addresses(Address[] @Nullable ... groups) {
        var found = new ArrayList<String>();
        for (var group : groups) {
            if (group != null) {
                for (var address : group) {
                    found.add(
                            address instanceof InternetAddress internet
                                    ? internet.getAddress()
                                    : address.toString());
                }
            }
        }
        return found;
    }
}
