package de.wegmarke.notification;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * A real mail server in this process, with the moods of real ones: it knows no {@code gone@…}, has
 * no room for {@code full@…}, and breaks off after the mail for {@code breaks@…}.
 */
public final class MailServer extends GreenMail {

    public MailServer() {
        super(ServerSetup.SMTP.dynamicPort());
    }

    @Override
    protected Map<String, AbstractServer> createServices(ServerSetup[] config, Managers usual) {
        managers = new Moody();
        return super.createServices(config, managers);
    }

    /** A sender for this server, set as the application sets it. */
    public JavaMailSender sender() {
        return sender(getSmtp().getPort());
    }

    public static JavaMailSender sender(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        var settings = new Properties();
        settings.setProperty("mail.smtp.sendpartial", "true");
        settings.setProperty("mail.smtp.connectiontimeout", "5000");
        settings.setProperty("mail.smtp.timeout", "5000");
        sender.setJavaMailProperties(settings);
        return sender;
    }

    private static final class Moody extends Managers {

        private final SmtpManager manager =
                new SmtpManager(getImapHostManager(), getUserManager()) {

                    @Override
                    public @Nullable String checkRecipient(SmtpState state, MailAddress address) {
                        if (address.getEmail().startsWith("gone@")) {
                            return "550 5.1.1 No such mailbox";
                        }
                        return address.getEmail().startsWith("full@")
                                ? "452 4.2.2 Mailbox full"
                                : null;
                    }

                    @Override
                    public @Nullable String checkData(SmtpState state) {
                        if (state.getMessage().getToAddresses().stream()
                                .anyMatch(to -> to.getEmail().startsWith("breaks@"))) {
                            throw new IllegalStateException("The server stops here");
                        }
                        return null;
                    }
                };

        @Override
        public SmtpManager getSmtpManager() {
            return manager;
        }
    }
}
