package de.wegmarke.ui.reporting.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.RunningApplication;
import de.wegmarke.access.Actor;
import de.wegmarke.notification.MailReading;
import de.wegmarke.notification.MailSending;
import de.wegmarke.notification.MailState;
import de.wegmarke.notification.MailView;
import de.wegmarke.reporting.Municipality;
import de.wegmarke.reporting.ReminderSetup;
import de.wegmarke.ui.reporting.ReportingViewTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Reminders and outbox as the integration management sees and uses them. */
@RunningApplication
@ViewPackages(
        packages = {
            "de.wegmarke.ui.reporting",
            "de.wegmarke.ui.notification",
            "de.wegmarke.ui.layout"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReminderPagesTest extends ReportingViewTest {

    private static final String PAGE = "berichte/2025/erinnerungen";

    @Autowired ApplicationContext context;
    @Autowired MailSending sending;
    @Autowired MailReading mails;
    @Autowired ReminderSetup setup;

    @BeforeAll
    void three_bodies_are_asked() {
        town = Municipality.founded("erinnerungskreis", context).withPlan().asked(2025);
    }

    @Test
    @Order(1)
    void the_page_of_a_cycle_says_when_the_next_reminder_goes_out() {
        open(town.manager, "berichte/2025");
        assertThat(text())
                .contains(
                        "Erinnerungen",
                        "3 Stellen schulden noch Rückmeldungen. Die nächste Erinnerung geht am"
                                + " 01.01.2099",
                        "Bisher ging keine Erinnerung hinaus.");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("erinnerungskreis/" + PAGE);

        open(town.reader, "berichte/2025");
        assertThat(text()).doesNotContain("Erinnerungen");
        assertThat(find(Button.class).withText("Jetzt erinnern").exists()).isFalse();
    }

    @Test
    @Order(2)
    void a_body_without_an_address_is_marked_and_gets_one() {
        open(town.manager, PAGE);
        assertThat(row("Jugendamt")).contains("keine Adresse", "Niemand bekommt die Erinnerung");

        click(town.manager, "Adressen: Jugendamt");
        type(town.manager, "Adressen, eine je Zeile", "jugendamt at erfurt");
        click(town.manager, "Speichern");
        assertThat(notices()).contains("„jugendamt“ ist keine E-Mail-Adresse");
        type(
                town.manager,
                "Adressen, eine je Zeile",
                "jugend@erfurt.example\nzweit@erfurt.example");
        click(town.manager, "Speichern");

        assertThat(row("Jugendamt"))
                .contains("jugend@erfurt.example", "zweit@erfurt.example")
                .doesNotContain("keine Adresse");
    }

    @Test
    @Order(3)
    void days_and_those_who_stand_in_are_decided_in_a_form_that_says_what_is_wrong() {
        open(town.manager, PAGE);
        assertThat(text())
                .contains(
                        "30 Tage vorher (01.01.2099) · 7 Tage vorher (24.01.2099) · einen Tag"
                                + " vorher (30.01.2099)",
                        "alle 7 Tage, höchstens 4-mal",
                        "keine: Stellen ohne Adresse bekommen nichts");
        click(town.manager, "Ändern");
        write(town.manager, "Tage vor der Abgabefrist", "dreißig");
        click(town.manager, "Speichern");
        assertThat(notices()).contains("Schreiben Sie die Tage als Zahlen");
        write(town.manager, "Tage vor der Abgabefrist", "14; 3");
        write(town.manager, "Ersatzadresse", "nirgends");
        click(town.manager, "Speichern");
        assertThat(notices()).contains("„nirgends“ ist keine E-Mail-Adresse");
        write(town.manager, "Ersatzadresse", "integration@erfurt.example");
        click(town.manager, "Speichern");

        assertThat(text()).contains("14 Tage vorher (17.01.2099) · 3 Tage vorher (28.01.2099)");
        assertThat(row("Sozialamt")).contains("Erinnerungen gehen an integration@erfurt.example");
        assertThat(Municipality.as(town.manager, () -> setup.setting(town.key)).plan().daysBefore())
                .containsExactly(14, 3);
    }

    @Test
    @Order(4)
    void one_is_reminded_and_then_the_others_and_nobody_twice_a_day() {
        open(town.manager, PAGE);
        click(town.manager, "Jetzt erinnern: Sozialamt");
        assertThat(row("Sozialamt")).contains("heute");
        assertThat(buttons("Jetzt erinnern: Sozialamt")).isEmpty();

        click(town.manager, "Jetzt erinnern");
        assertThat(text(find(Dialog.class).single()))
                .contains(
                        "Diese 2 Stellen bekommen",
                        "Eine Stelle wurde heute schon erinnert und bekommt keine zweite");
        click(town.manager, "2 Stellen erinnern");

        assertThat(row("Jugendamt")).contains("heute");
        assertThat(find(Button.class).withText("Jetzt erinnern").exists()).isFalse();
        assertThat(ledger()).hasSize(3).allMatch(mail -> mail.state() == MailState.WAITING);
    }

    @Test
    @Order(5)
    void what_waits_says_why_it_has_no_text_yet() {
        open(town.manager, "postausgang/" + of("Jugendamt").id());
        assertThat(text()).contains("Der Wortlaut entsteht, wenn die Nachricht verschickt wird");
        assertThat(find(Pre.class).exists()).isFalse();
    }

    @Test
    @Order(6)
    void the_outbox_says_that_nothing_leaves_this_machine_and_lets_one_read() {
        Municipality.as(town.manager, () -> sending.sendDue(town.key));

        open(town.manager, "postausgang");
        assertThat(notices()).contains("Nichts davon verlässt diesen Rechner");
        assertThat(row("Sozialamt"))
                .contains("integration@erfurt.example", "Hier abgelegt", "Rückmeldung fehlt");

        open(town.manager, "postausgang/" + of("Jugendamt").id());
        assertThat(find(H1.class).single().getText())
                .isEqualTo("2 Rückmeldungen fehlen: Jugendamt, bis 31.01.2099");
        assertThat(find(Pre.class).single().getText())
                .contains("/erinnerungskreis/link/", "1.1 M3: Lernpaten");
        assertThat(text()).contains("jugend@erfurt.example, zweit@erfurt.example", "Ina Leitung");

        open(town.manager, PAGE);
        assertThat(text()).contains("Was an wen ging", "jugend@erfurt.example");
    }

    @Test
    @Order(7)
    void who_may_not_read_mails_sees_neither_page() {
        for (var person : List.of(town.reader, town.education)) {
            for (var path : List.of("postausgang", PAGE, "postausgang/" + of("Jugendamt").id())) {
                open(person, path);
                assertThat(text(UI.getCurrent()))
                        .doesNotContain("jugend@erfurt.example", "Was an wen ging");
            }
        }
    }

    @Test
    @Order(8)
    void what_does_not_exist_is_not_found() {
        for (var path :
                List.of(
                        "postausgang/" + UUID.randomUUID(),
                        "postausgang/x",
                        "berichte/1999/erinnerungen")) {
            open(town.manager, path);
            assertThat(find(Pre.class).exists()).isFalse();
            assertThat(find(H1.class).single().getText()).as(path).contains("nicht gefunden");
        }
    }

    @Test
    @Order(9)
    void an_empty_outbox_says_what_will_be_there() {
        var other = Municipality.founded("stillerkreis", context);
        requestBy(other.manager);
        as(other.manager, () -> UI.getCurrent().navigate("stillerkreis/postausgang"));
        assertThat(text()).contains("Noch keine Nachricht");
    }

    private List<MailView> ledger() {
        return Municipality.as(town.manager, () -> mails.about(town.key, "2025"));
    }

    private MailView of(String recipient) {
        return ledger().stream()
                .filter(mail -> mail.recipient().equals(recipient))
                .findFirst()
                .orElseThrow();
    }

    private void write(Actor person, String label, String words) {
        as(
                person,
                () ->
                        test(find(TextField.class)
                                        .withCondition(field -> label.equals(field.getLabel()))
                                        .single())
                                .setValue(words));
    }

    /** The first line of a table that names this body. */
    private String row(String body) {
        return find(NativeTableRow.class).all().stream()
                .map(ReportingViewTest::text)
                .filter(row -> row.contains(body))
                .findFirst()
                .orElseThrow();
    }
}
