package de.wegmarke.reporting;

import static de.wegmarke.reporting.Municipality.as;
import static de.wegmarke.reporting.Municipality.said;
import static de.wegmarke.reporting.Refusals.refused;
import static de.wegmarke.reporting.Refusals.violates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.wegmarke.RunningApplication;
import de.wegmarke.local.Then;
import de.wegmarke.notification.MailAddress;
import de.wegmarke.notification.MailDetail;
import de.wegmarke.notification.MailReading;
import de.wegmarke.notification.MailSending;
import de.wegmarke.notification.MailState;
import de.wegmarke.notification.MailView;
import de.wegmarke.plan.MeasureState;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A round in which departments have to be reminded, day after day, against the real database. */
@RunningApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RemindersTest {

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");
    private static final String CYCLE = "2025";
    private static final int NO_ADDRESS = List.of().hashCode();

    @Autowired ApplicationContext context;
    @Autowired Reminders reminders;
    @Autowired ReminderSetup setup;
    @Autowired MailReading mails;
    @Autowired MailSending sending;

    private Municipality town;
    private LocalDate submission;

    @BeforeAll
    void three_bodies_are_asked_today_for_a_day_in_forty_days() {
        town = Municipality.founded("mahnkreis", context).withPlan();
        var today = LocalDate.now(GERMANY);
        submission = today.plusDays(40);
        as(
                town.manager,
                () -> {
                    town.opening.plan(
                            town.key,
                            new CyclePlan(
                                    CYCLE,
                                    1,
                                    new CycleDates(
                                            LocalDate.of(2025, 12, 31),
                                            submission,
                                            submission.plusDays(200),
                                            null)),
                            false);
                    town.opening.open(town.key, CYCLE, Set.of());
                });
    }

    private void on(int daysFromSubmission, Runnable work) {
        Then.at(context, submission.plusDays(daysFromSubmission), () -> as(town.manager, work));
    }

    private int due(int daysFromSubmission) {
        var queued = new int[1];
        on(daysFromSubmission, () -> queued[0] = reminders.remindDue(town.key));
        return queued[0];
    }

    private void send(int daysFromSubmission) {
        on(daysFromSubmission, () -> sending.sendDue(town.key));
    }

    private List<MailView> ledger() {
        return as(town.manager, () -> mails.about(town.key, CYCLE));
    }

    private MailDetail newest(String recipient) {
        var view =
                ledger().stream()
                        .filter(mail -> mail.recipient().equals(recipient))
                        .findFirst()
                        .orElseThrow();
        return as(town.manager, () -> mails.find(town.key, view.id())).orElseThrow();
    }

    private static String text(MailDetail mail) {
        @Nullable String text = mail.text();
        assertThat(text).isNotNull();
        return String.valueOf(text);
    }

    @Test
    @Order(1)
    void nobody_is_reminded_before_the_first_day_and_the_outlook_says_when_that_is() {
        assertThat(due(-40)).isZero();
        assertThat(due(-31)).isZero();
        var outlook = as(town.manager, () -> reminders.outlook(town.key, CYCLE));
        assertThat(outlook.running()).isTrue();
        assertThat(outlook.next()).isEqualTo(submission.minusDays(30));
        assertThat(outlook.missing())
                .extracting(MissingBody::name, MissingBody::missing, MissingBody::reachable)
                .containsExactly(
                        tuple("Amt für Bildung", 3, false),
                        tuple("Jugendamt", 2, false),
                        tuple("Sozialamt", 1, false));
    }

    @Test
    @Order(2)
    void addresses_and_days_are_decided_by_the_management_and_checked() {
        as(
                town.manager,
                () -> {
                    setup.reach(
                            town.key,
                            "amt-fuer-bildung",
                            NO_ADDRESS,
                            List.of(
                                    new MailAddress("bildung@kyff.example"),
                                    new MailAddress("schule@kyff.example")),
                            false);
                    setup.reach(
                            town.key,
                            "jugendamt",
                            NO_ADDRESS,
                            List.of(new MailAddress("jugend@kyff.example")),
                            false);
                });
        assertThat(as(town.manager, () -> setup.contacts(town.key)))
                .extracting(BodyContact::code, BodyContact::addresses)
                .contains(
                        tuple(
                                "amt-fuer-bildung",
                                List.of("bildung@kyff.example", "schule@kyff.example")),
                        tuple("sozialamt", List.of()));
        var proposed = as(town.manager, () -> setup.setting(town.key));
        assertThat(proposed.plan()).isEqualTo(ReminderPlan.PROPOSED);
        var plan =
                new ReminderPlan(
                        List.of(30, 7, 1),
                        7,
                        2,
                        10,
                        new MailAddress("integration@kyff.example"),
                        new MailAddress("leitung@kyff.example"),
                        "Ina Leitung, Telefon 123");
        as(town.manager, () -> setup.decide(town.key, proposed.version(), plan));
        assertThat(as(town.manager, () -> setup.setting(town.key)).plan()).isEqualTo(plan);
        violates(
                "reminder.rule.changed-meanwhile",
                () -> as(town.manager, () -> setup.decide(town.key, proposed.version(), plan)));
        violates(
                "body.rule.not-found",
                () ->
                        as(
                                town.manager,
                                () ->
                                        setup.reach(
                                                town.key,
                                                "gibt-es-nicht",
                                                NO_ADDRESS,
                                                List.of(),
                                                false)));
        violates(
                "reminder.contact.changed-meanwhile",
                () ->
                        as(
                                town.manager,
                                () ->
                                        setup.reach(
                                                town.key,
                                                "jugendamt",
                                                NO_ADDRESS,
                                                List.of(),
                                                false)));
        refused(() -> as(town.youth, () -> setup.decide(town.key, 0, plan)));
        refused(() -> as(town.reader, () -> setup.contacts(town.key)));
    }

    @Test
    @Order(3)
    void a_day_that_was_missed_is_made_up_for_once() {
        assertThat(due(-28)).isEqualTo(3);
        assertThat(due(-28)).isZero();
        assertThat(due(-27)).isZero();
        assertThat(ledger()).hasSize(3).allMatch(mail -> mail.state() == MailState.WAITING);
    }

    @Test
    @Order(4)
    void a_mail_is_built_when_it_is_sent_and_asks_for_nothing_that_came_in_meanwhile() {
        as(
                town.welfare,
                () ->
                        town.reporting.handIn(
                                town.key,
                                new ReturnRef(CYCLE, "1.1-M2", "sozialamt"),
                                0,
                                said(MeasureState.IN_PROGRESS, "Angebot eingeholt")));
        as(
                town.education,
                () ->
                        town.reporting.handIn(
                                town.key,
                                new ReturnRef(CYCLE, "1.1-M1", "amt-fuer-bildung"),
                                0,
                                said(MeasureState.DONE, "Fertig")));
        as(
                town.manager,
                () ->
                        town.review.sendBack(
                                town.key,
                                new ReturnRef(CYCLE, "1.1-M1", "amt-fuer-bildung"),
                                1,
                                "Wie viele Kurse?"));

        send(-28);

        assertThat(ledger())
                .extracting(MailView::recipient, MailView::state, MailView::addresses)
                .containsExactlyInAnyOrder(
                        tuple(
                                "Amt für Bildung",
                                MailState.KEPT,
                                "bildung@kyff.example, schule@kyff.example"),
                        tuple("Jugendamt", MailState.KEPT, "jugend@kyff.example"),
                        tuple("Sozialamt", MailState.DROPPED, null));
        var mail = newest("Amt für Bildung");
        assertThat(mail.mail().subject())
                .startsWith("3 Rückmeldungen fehlen: Amt für Bildung, bis ");
        assertThat(text(mail))
                .contains(
                        "Bericht 2025",
                        "fehlen\nnoch 3 Rückmeldungen der Stelle „Amt für Bildung“",
                        "31.12.2025",
                        "/mahnkreis/link/",
                        "Zurückgegeben mit einer Rückfrage (1):\n- 1.1 M1: Eine Kursübersicht",
                        "  Rückfrage: Wie viele Kurse?",
                        "Noch offen (2):\n- 1.1 M2: Ein Sprachtelefon",
                        "Ina Leitung, Telefon 123")
                .doesNotContain("weiterleiten", "Lernpaten");
        assertThat(mail.steps())
                .extracting(step -> step.state())
                .containsExactly(MailState.WAITING, MailState.KEPT);
        assertThat(text(newest("Jugendamt"))).contains("Noch offen (2):\n- 1.1 M3: Lernpaten");
        assertThat(newest("Sozialamt").text()).isNull();
    }

    @Test
    @Order(5)
    void by_hand_a_body_is_reminded_once_a_day_and_the_calendar_respects_it() {
        on(
                -7,
                () -> {
                    assertThat(reminders.remind(town.key, CYCLE, Set.of("jugendamt", "sozialamt")))
                            .as("the Sozialamt owes nothing")
                            .isEqualTo(new ReminderResult(1, 0));
                    assertThat(reminders.remindAll(town.key, CYCLE))
                            .isEqualTo(new ReminderResult(1, 1));
                    assertThat(reminders.remindAll(town.key, CYCLE))
                            .isEqualTo(new ReminderResult(0, 2));
                    assertThat(reminders.outlook(town.key, CYCLE).missing())
                            .allMatch(MissingBody::remindedToday);
                    assertThat(reminders.remindDue(town.key)).isZero();
                });
        assertThat(due(-6)).isZero();
        send(-7);
        refused(() -> as(town.education, () -> reminders.remindAll(town.key, CYCLE)));
        refused(() -> as(town.youth, () -> mails.about(town.key, CYCLE)));
    }

    @Test
    @Order(6)
    void a_body_without_an_address_is_reminded_through_the_one_that_stands_in() {
        as(
                town.manager,
                () ->
                        setup.reach(
                                town.key,
                                "jugendamt",
                                List.of("jugend@kyff.example").hashCode(),
                                List.of(),
                                false));
        assertThat(due(-1)).isEqualTo(2);
        send(-1);
        var mail = newest("Jugendamt");
        assertThat(mail.mail().addresses()).isEqualTo("integration@kyff.example");
        assertThat(text(mail)).contains("keine Adresse eingetragen", "leiten Sie sie weiter");
        assertThat(as(town.manager, () -> reminders.outlook(town.key, CYCLE)).withoutAddress())
                .isEqualTo(1);
    }

    @Test
    @Order(7)
    void after_the_deadline_it_is_said_so_and_the_management_is_told_once() {
        as(town.manager, () -> town.closing.endCollecting(town.key, CYCLE));
        assertThat(due(7)).isEqualTo(2);
        assertThat(due(10)).as("the management").isEqualTo(1);
        assertThat(due(11)).isZero();
        send(11);
        assertThat(newest("Amt für Bildung").mail().subject())
                .startsWith("3 Rückmeldungen sind überfällig: Amt für Bildung, Frist war ");
        var list = newest("Integrationsmanagement");
        assertThat(list.mail().addresses()).isEqualTo("leitung@kyff.example");
        assertThat(list.mail().subject()).startsWith("2 Stellen fehlen noch: 2025, Frist war ");
        assertThat(text(list))
                .contains(
                        "- Amt für Bildung: 3 Rückmeldungen, davon 1 mit Rückfrage",
                        "- Jugendamt: 2 Rückmeldungen",
                        "/mahnkreis/berichte/2025/rueckmeldungen")
                .doesNotContain("Sozialamt");
    }

    @Test
    @Order(8)
    void nobody_to_write_to_is_a_mail_that_failed_with_the_reason() {
        var known = as(town.manager, () -> setup.setting(town.key));
        as(
                town.manager,
                () ->
                        setup.decide(
                                town.key,
                                known.version(),
                                new ReminderPlan(List.of(30, 7, 1), 7, 2, 10, null, null, null)));
        on(14, () -> reminders.remindAll(town.key, CYCLE));
        send(14);
        assertThat(newest("Jugendamt").mail())
                .extracting(MailView::state, view -> String.valueOf(view.problem()))
                .containsExactly(MailState.FAILED, "NO_ADDRESS");
    }

    @Test
    @Order(9)
    void what_was_done_by_hand_and_by_itself_stands_in_the_log_of_the_cycle() {
        assertThat(as(town.manager, () -> town.reading.log(town.key, CYCLE)))
                .filteredOn(entry -> entry.step() == CycleStep.REMINDED)
                .extracting(CycleLogEntry::detail)
                .contains("Jugendamt", "Amt für Bildung, Jugendamt, Sozialamt");
    }

    @Test
    @Order(10)
    void of_a_closed_cycle_nobody_is_reminded_and_a_mail_that_waits_is_dropped() {
        on(15, () -> reminders.remindAll(town.key, CYCLE));
        as(town.manager, () -> town.closing.close(town.key, CYCLE, "Fertig"));
        send(15);
        assertThat(newest("Jugendamt").mail().state()).isEqualTo(MailState.DROPPED);
        assertThat(due(21)).isZero();
        violates(
                "cycle.rule.closed",
                () -> as(town.manager, () -> reminders.remindAll(town.key, CYCLE)));
        var outlook = as(town.manager, () -> reminders.outlook(town.key, CYCLE));
        assertThat(outlook.running()).isFalse();
        assertThat(outlook.missing()).isEmpty();
    }

    @Test
    @Order(11)
    void no_body_ever_had_two_on_one_day() {
        assertThat(ledger())
                .extracting(mail -> mail.recipient() + " " + mail.day())
                .doesNotHaveDuplicates();
    }
}
