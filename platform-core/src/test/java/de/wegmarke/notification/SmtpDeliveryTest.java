package de.wegmarke.notification;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.notification.Delivery.Outcome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Against a real SMTP server in this process. */
class SmtpDeliveryTest {

    private static final MailAddress FROM = new MailAddress("wegmarke@erfurt.example");
    private static final MailServer SERVER = new MailServer();

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void empty() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
    }

    private static Outcome deliver(String... to) {
        return new SmtpDelivery(SERVER.sender(), FROM).deliver(UUID.randomUUID(), mail(to));
    }

    private static MailText mail(String... to) {
        return new MailText(
                Arrays.stream(to).map(MailAddress::new).toList(),
                "Rückmeldungen fehlen: Amt für Bildung – „Stand“",
                "Grüße aus Erfurt,\nweiter geht es hier: ß ÄÖÜ €\n",
                List.of());
    }

    @Test
    void a_mail_arrives_as_plain_text_that_no_absence_note_answers() throws Exception {
        var id = UUID.randomUUID();
        var outcome =
                new SmtpDelivery(SERVER.sender(), FROM)
                        .deliver(id, mail("bildung@erfurt.example", "zweit@erfurt.example"));

        assertThat(outcome).isEqualTo(new Outcome.Sent(List.of()));
        assertThat(SERVER.getReceivedMessages()).hasSize(2);
        var message = SERVER.getReceivedMessages()[0];
        assertThat(message.getSubject())
                .isEqualTo("Rückmeldungen fehlen: Amt für Bildung – „Stand“");
        assertThat(message.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(message.getContent().toString().replace("\r", ""))
                .startsWith("Grüße aus Erfurt,\nweiter geht es hier: ß ÄÖÜ €");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Message-ID")).containsExactly("<" + id + "@erfurt.example>");
        assertThat(message.getFrom()).extracting(Object::toString).containsExactly(FROM.value());
        assertThat(message.getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("bildung@erfurt.example", "zweit@erfurt.example");
    }

    @Test
    void a_mailbox_that_does_not_exist_is_refused_for_good() {
        assertThat(deliver("gone@erfurt.example"))
                .isEqualTo(new Outcome.Refused(MailProblem.REFUSED, "gone@erfurt.example"));
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_mailbox_without_room_is_tried_again() {
        assertThat(deliver("full@erfurt.example"))
                .isInstanceOfSatisfying(
                        Outcome.Postponed.class,
                        later ->
                                assertThat(later.problem()).isEqualTo(MailProblem.REFUSED_FOR_NOW));
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void one_refused_mailbox_does_not_keep_it_from_the_others() {
        assertThat(deliver("gone@erfurt.example", "bildung@erfurt.example"))
                .isEqualTo(new Outcome.Sent(List.of("gone@erfurt.example")));
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_server_that_is_down_is_asked_again() throws IOException {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertThat(
                        new SmtpDelivery(MailServer.sender(port), FROM)
                                .deliver(UUID.randomUUID(), mail("bildung@erfurt.example")))
                .isEqualTo(new Outcome.Postponed(MailProblem.SERVER_UNREACHABLE, null));
    }

    @Test
    void a_server_that_does_not_know_our_login_is_asked_again() {
        SERVER.setUser(FROM.value(), "wegmarke", "right");
        var sender = (JavaMailSenderImpl) SERVER.sender();
        sender.setUsername("wegmarke");
        sender.setPassword("wrong");
        sender.getJavaMailProperties().setProperty("mail.smtp.auth", "true");

        assertThat(
                        new SmtpDelivery(sender, FROM)
                                .deliver(UUID.randomUUID(), mail("bildung@erfurt.example")))
                .isEqualTo(new Outcome.Postponed(MailProblem.LOGIN_REFUSED, null));
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_server_that_breaks_off_after_the_mail_may_have_taken_it() {
        assertThat(deliver("breaks@erfurt.example")).isEqualTo(new Outcome.Unclear());
    }
}
