package de.wegmarke.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import de.wegmarke.RunningApplication;
import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.local.Then;
import de.wegmarke.reporting.Municipality;
import de.wegmarke.tenancy.TenantContext;
import de.wegmarke.tenancy.TenantKey;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A mail's way from the transaction that causes it to the mail server, and back out of it. */
@RunningApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class MailSendingTest {

    private static final TenantKey TOWN = new TenantKey("postkreis");
    private static final Actor SYSTEM = Actor.system("Test", TOWN);
    private static final MailServer SERVER = new MailServer();
    private static final MailAddress FROM = new MailAddress("wegmarke@altenburg.example");

    @Autowired ApplicationContext context;
    @Autowired Outbox outbox;
    @Autowired MailRepository repository;
    @Autowired MailLog log;
    @Autowired MailReading reading;
    @Autowired PlatformTransactionManager transactions;
    @Autowired Clock clock;

    /** Each test writes to a body of its own, on a day of its own. */
    private final AtomicInteger next = new AtomicInteger();

    private String about = "";
    private LocalDate today = LocalDate.EPOCH;

    @BeforeAll
    void start() {
        Municipality.founded(TOWN.value(), context);
        SERVER.start();
    }

    @AfterAll
    void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void another_day() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
        about = "zyklus-" + next.incrementAndGet();
        today = LocalDate.of(2040, 1, 1).plusDays(100L * next.get());
    }

    @AfterEach
    void nothing_waits_for_the_next_test() {
        sendAfter(3_000, sending(new KeptDelivery(), one -> Optional.empty()));
    }

    private MailSending sending(Delivery delivery, Function<MailSubject, Optional<MailText>> text) {
        var template =
                new MailTemplate() {
                    @Override
                    public MailKind kind() {
                        return MailKind.REMINDER;
                    }

                    @Override
                    public Optional<MailText> build(MailSubject subject) {
                        return text.apply(subject);
                    }
                };
        return new MailSending(repository, log, List.of(template), delivery, transactions, clock);
    }

    private MailSending smtp(String... to) {
        return sending(
                new SmtpDelivery(SERVER.sender(), FROM), subject -> Optional.of(mail(subject, to)));
    }

    private static MailText mail(MailSubject subject, String... to) {
        return new MailText(
                List.of(to).stream().map(MailAddress::new).toList(),
                "Für " + subject.recipient().name(),
                "Hier: https://a.example/geheim\n",
                List.of("https://a.example/geheim"));
    }

    private <T> T inTown(ScopedValue.CallableOp<T, RuntimeException> work) {
        return ActorContext.call(SYSTEM, () -> TenantContext.call(TOWN, work));
    }

    private int queue(String... bodies) {
        var queued = new int[1];
        Then.at(
                context,
                today,
                () ->
                        queued[0] =
                                inTown(
                                        () -> {
                                            @Nullable Integer count =
                                                    new TransactionTemplate(transactions)
                                                            .execute(status -> put(bodies));
                                            return count == null ? -1 : count;
                                        }));
        return queued[0];
    }

    private int put(String... bodies) {
        return outbox.queue(
                MailKind.REMINDER,
                about,
                List.of(bodies).stream().map(body -> MailRecipient.body(body, body)).toList());
    }

    private int sendAfter(int days, MailSending sending) {
        var taken = new int[1];
        Then.at(
                context,
                today.plusDays(days),
                () -> taken[0] = inTown(() -> sending.sendDue(TOWN)));
        return taken[0];
    }

    private List<MailView> ledger() {
        return ActorContext.call(SYSTEM, () -> reading.about(TOWN, about));
    }

    private MailDetail only() {
        assertThat(ledger()).hasSize(1);
        return ActorContext.call(SYSTEM, () -> reading.find(TOWN, ledger().getFirst().id()))
                .orElseThrow();
    }

    @Test
    void what_is_rolled_back_is_not_sent() {
        inTown(
                () -> {
                    new TransactionTemplate(transactions)
                            .executeWithoutResult(
                                    status -> {
                                        put("jugendamt");
                                        status.setRollbackOnly();
                                    });
                    return 0;
                });
        assertThat(ledger()).isEmpty();
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .as("outside of a transaction nothing is queued")
                .isThrownBy(() -> inTown(() -> put("jugendamt")));
    }

    @Test
    void a_mail_goes_out_and_the_ledger_keeps_it_without_its_secret() throws Exception {
        queue("jugendamt");
        assertThat(sendAfter(0, smtp("jugend@altenburg.example"))).isEqualTo(1);
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(SERVER.getReceivedMessages()[0].getContent().toString()).contains("geheim");
        var kept = only();
        assertThat(kept.mail().state()).isEqualTo(MailState.SENT);
        assertThat(kept.mail().addresses()).isEqualTo("jugend@altenburg.example");
        assertThat(kept.text()).isEqualTo("Hier: […]\n");
        assertThat(kept.steps())
                .extracting(MailStep::state, MailStep::by)
                .containsExactly(tuple(MailState.WAITING, "Test"), tuple(MailState.SENT, "Test"));
        assertThat(sendAfter(1, smtp("jugend@altenburg.example"))).isZero();
    }

    @Test
    void what_is_kept_is_kept_whole_because_it_is_read_here() {
        queue("jugendamt");
        sendAfter(0, sending(new KeptDelivery(), one -> Optional.of(mail(one, "a@b.example"))));
        assertThat(only().mail().state()).isEqualTo(MailState.KEPT);
        assertThat(only().text()).contains("https://a.example/geheim");
    }

    @Test
    void a_body_gets_one_a_day_even_if_two_ask_at_the_same_moment() throws Exception {
        var start = new CyclicBarrier(4);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asking = new ArrayList<java.util.concurrent.Future<Integer>>();
            for (int i = 0; i < 4; i++) {
                asking.add(
                        threads.submit(
                                () -> {
                                    start.await(1, TimeUnit.MINUTES);
                                    return queue("jugendamt", "sozialamt");
                                }));
            }
            int queued = 0;
            for (var one : asking) {
                queued += one.get(2, TimeUnit.MINUTES);
            }
            assertThat(queued).isEqualTo(2);
        }
        assertThat(ledger()).hasSize(2);
        about = about + "-anderer";
        assertThat(queue("jugendamt")).as("about something else, on the same day").isZero();
    }

    @Test
    void several_servers_send_each_mail_once() throws Exception {
        queue("a", "b", "c", "d", "e", "f", "g", "h");
        var start = new CyclicBarrier(3);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sending = new ArrayList<java.util.concurrent.Future<Integer>>();
            for (int i = 0; i < 3; i++) {
                sending.add(
                        threads.submit(
                                () -> {
                                    start.await(1, TimeUnit.MINUTES);
                                    return sendAfter(0, smtp("amt@altenburg.example"));
                                }));
            }
            int taken = 0;
            for (var one : sending) {
                taken += one.get(2, TimeUnit.MINUTES);
            }
            assertThat(taken).isEqualTo(8);
        }
        assertThat(SERVER.getReceivedMessages()).hasSize(8);
        assertThat(ledger()).allMatch(mail -> mail.state() == MailState.SENT);
    }

    @Test
    void a_server_that_is_down_is_tried_again_and_the_mail_arrives_when_it_is_up() {
        queue("jugendamt");
        var down = new SmtpDelivery(MailServer.sender(1), FROM);
        assertThat(sendAfter(0, sending(down, one -> Optional.of(mail(one, "a@b.example")))))
                .isEqualTo(1);
        var waiting = only().mail();
        assertThat(waiting.state()).isEqualTo(MailState.WAITING);
        assertThat(waiting.problem()).isEqualTo(MailProblem.SERVER_UNREACHABLE);
        assertThat(waiting.nextAttempt()).isEqualTo(ten(today).plus(Mail.WAITS.getFirst()));
        assertThat(sendAfter(0, smtp("a@b.example"))).as("not before its time").isZero();
        assertThat(sendAfter(1, smtp("a@b.example"))).isEqualTo(1);
        assertThat(only().mail().state()).isEqualTo(MailState.SENT);
        assertThat(only().mail().problem()).isNull();
    }

    private Instant ten(LocalDate day) {
        return day.atTime(10, 0).atZone(clock.getZone()).toInstant();
    }

    @Test
    void after_the_last_attempt_it_is_given_up_with_the_reason(CapturedOutput output) {
        queue("jugendamt");
        var down =
                sending(
                        new SmtpDelivery(MailServer.sender(1), FROM),
                        one -> Optional.of(mail(one, "jugend@altenburg.example")));
        for (int day = 0; day < Mail.WAITS.size() * 2; day += 2) {
            assertThat(sendAfter(day, down)).isEqualTo(1);
            assertThat(only().mail().state()).isEqualTo(MailState.WAITING);
        }
        sendAfter(50, down);
        assertThat(only().mail().state()).isEqualTo(MailState.FAILED);
        assertThat(only().mail().attempts()).isEqualTo(Mail.WAITS.size() + 1);
        assertThat(sendAfter(99, down)).isZero();
        assertThat(output).contains("SERVER_UNREACHABLE").doesNotContain("@", "\tat ");
    }

    @Test
    void a_refused_recipient_is_given_up_at_once_and_named_to_the_management(
            CapturedOutput output) {
        queue("jugendamt");
        sendAfter(0, smtp("gone@altenburg.example"));
        assertThat(only().mail())
                .extracting(MailView::state, MailView::problem, MailView::detail)
                .containsExactly(MailState.FAILED, MailProblem.REFUSED, "gone@altenburg.example");
        assertThat(output).contains("REFUSED").doesNotContain("gone@");
    }

    @Test
    void of_two_recipients_the_one_that_is_refused_is_named_and_the_other_has_it() {
        queue("jugendamt");
        sendAfter(0, smtp("gone@altenburg.example", "jugend@altenburg.example"));
        assertThat(only().mail())
                .extracting(MailView::state, MailView::problem, MailView::detail)
                .containsExactly(
                        MailState.SENT, MailProblem.PARTLY_REFUSED, "gone@altenburg.example");
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void with_nothing_left_to_say_it_is_dropped() {
        queue("jugendamt");
        sendAfter(0, sending(new KeptDelivery(), one -> Optional.empty()));
        assertThat(only().mail())
                .extracting(MailView::state, MailView::problem)
                .containsExactly(MailState.DROPPED, MailProblem.NOTHING_LEFT);
    }

    @Test
    void a_text_that_cannot_be_made_is_tried_again_and_keeps_no_other_from_its_turn() {
        queue("jugendamt", "sozialamt");
        sendAfter(
                0,
                sending(
                        new KeptDelivery(),
                        one -> {
                            if (one.recipient().bodyCode().equals("jugendamt")) {
                                throw new IllegalStateException("broken");
                            }
                            return Optional.of(mail(one, "a@b.example"));
                        }));
        assertThat(ledger())
                .extracting(MailView::recipient, MailView::state, MailView::problem)
                .containsExactlyInAnyOrder(
                        tuple("jugendamt", MailState.WAITING, MailProblem.NOT_BUILT),
                        tuple("sozialamt", MailState.KEPT, null));
        sendAfter(1, sending(new KeptDelivery(), one -> Optional.empty()));
    }

    /**
     * The process ends after the mail server has taken the mail and before that is written down.
     */
    @Test
    void after_a_crash_between_sending_and_writing_it_down_it_is_not_sent_again() {
        queue("jugendamt");
        var real = new SmtpDelivery(SERVER.sender(), FROM);
        Delivery dies =
                (UUID id, MailText text) -> {
                    real.deliver(id, text);
                    throw new ProcessEnds();
                };
        assertThatExceptionOfType(ProcessEnds.class)
                .isThrownBy(
                        () ->
                                sendAfter(
                                        0,
                                        sending(
                                                dies,
                                                one -> Optional.of(mail(one, "a@b.example")))));
        assertThat(only().mail().state()).isEqualTo(MailState.SENDING);
        assertThat(SERVER.getReceivedMessages()).hasSize(1);

        assertThat(sendAfter(0, smtp("a@b.example"))).as("perhaps it is still at it").isZero();
        assertThat(only().mail().state()).isEqualTo(MailState.SENDING);
        assertThat(sendAfter(1, smtp("a@b.example"))).isZero();

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(only().mail())
                .extracting(MailView::state, MailView::problem)
                .containsExactly(MailState.UNCLEAR, MailProblem.INTERRUPTED);
    }

    private static final class ProcessEnds extends RuntimeException {}
}
