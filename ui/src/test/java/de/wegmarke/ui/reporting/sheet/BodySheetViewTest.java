package de.wegmarke.ui.reporting.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.RunningApplication;
import de.wegmarke.access.Actor;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.reporting.Municipality;
import de.wegmarke.reporting.ReturnContent;
import de.wegmarke.reporting.ReturnRef;
import de.wegmarke.reporting.ReturnState;
import de.wegmarke.reporting.ReturnView;
import de.wegmarke.ui.reporting.ReportingViewTest;
import de.wegmarke.ui.reporting.StatementFacts;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A body's screen with the real services, in a municipality that no other test touches. */
@RunningApplication
@ViewPackages(packages = {"de.wegmarke.ui.reporting", "de.wegmarke.ui.layout"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BodySheetViewTest extends ReportingViewTest {

    @Autowired ApplicationContext context;

    @BeforeAll
    void bodies_are_asked() {
        town = new Municipality("saale-orla-kreis", context).withPlan().asked(2025);
    }

    @Test
    @Order(1)
    void the_first_open_measure_is_ready_to_be_written_and_what_is_typed_is_there_again() {
        open(town.education, "rueckmeldung");
        assertThat(cards()).hasSize(3);
        assertThat(text()).contains("Amt für Bildung", "0 von 3 abgegeben", "31.12.2025");

        type(town.education, "Was wurde getan?", "Zwölf Ausgaben erschienen");
        choose(town.education, MeasureState.ONGOING_RUNNING);
        open(town.education, "rueckmeldung");

        assertThat(area("Was wurde getan?").getValue()).isEqualTo("Zwölf Ausgaben erschienen");
        assertThat(stored("1.1-M1").state()).isEqualTo(ReturnState.DRAFT);
    }

    @Test
    @Order(2)
    void a_cost_that_is_no_amount_is_said_at_its_field_and_nothing_else_is_lost() {
        open(town.education, "rueckmeldung");
        typeLine(town.education, "Tatsächliche Kosten in EUR", "viel");
        assertThat(line("Tatsächliche Kosten in EUR").isInvalid()).isTrue();
        click(town.education, "Abgeben");
        assertThat(notices()).contains("Das ist kein Betrag");
        assertThat(stored("1.1-M1").content().achieved()).isEqualTo("Zwölf Ausgaben erschienen");

        typeLine(town.education, "Tatsächliche Kosten in EUR", "1.500");
        click(town.education, "Abgeben");
        assertThat(stored("1.1-M1"))
                .satisfies(
                        in -> {
                            assertThat(in.state()).isEqualTo(ReturnState.SUBMITTED);
                            assertThat(in.content().actualCost())
                                    .isEqualTo(new BigDecimal("1500.00"));
                        });
        assertThat(text()).contains("1 von 3 abgegeben", "1.1 M1 ist abgegeben.");
    }

    @Test
    @Order(3)
    void what_is_missing_is_said_at_its_field() {
        open(town.education, "rueckmeldung");
        type(town.education, "Was wurde getan?", "Noch nicht viel");
        click(town.education, "Abgeben");
        assertThat(notices()).contains("Bitte wählen Sie den Stand am Stichtag.");
        assertThat(state().isInvalid()).isTrue();
        assertThat(stored("1.1-M2").state()).isEqualTo(ReturnState.DRAFT);
    }

    @Test
    @Order(4)
    void two_of_one_body_see_each_other_and_lose_nothing() {
        open(town.education, "rueckmeldung");
        var colleague = stored("1.1-M2");
        as(
                town.education,
                () ->
                        town.reporting.keep(
                                town.key,
                                colleague.ref(),
                                colleague.version(),
                                Municipality.said(MeasureState.IN_PROGRESS, "Von der Kollegin")));
        type(town.education, "Was wurde getan?", "Von mir");

        assertThat(notices()).contains("Inzwischen hat", "Von der Kollegin");
        assertThat(area("Was wurde getan?").getValue()).isEqualTo("Von mir");
        click(town.education, "Meine Eingaben behalten");
        assertThat(stored("1.1-M2").content().achieved()).isEqualTo("Von mir");
    }

    @Test
    @Order(5)
    void nil_is_signed_and_a_return_is_taken_back() {
        open(town.education, "rueckmeldung");
        click(town.education, "Fehlanzeige für alle übrigen");
        click(town.education, "Fehlanzeige abgeben");
        assertThat(stored("2.1-M1").state()).isEqualTo(ReturnState.SUBMITTED);
        assertThat(text()).contains("2 von 3 abgegeben");

        card("1.1 M1").open();
        click(town.education, "Zurückholen");
        assertThat(stored("1.1-M1").state()).isEqualTo(ReturnState.DRAFT);
        as(
                town.education,
                () ->
                        test(find(Button.class, card("1.1 M1")).withText("Abgeben").single())
                                .click());
        assertThat(stored("1.1-M1").state()).isEqualTo(ReturnState.SUBMITTED);
    }

    @Test
    @Order(6)
    void what_was_sent_back_stands_on_top_with_what_is_asked() {
        var ref = ref("2.1-M1");
        as(
                town.manager,
                () ->
                        town.review.sendBack(
                                town.key, ref, stored("2.1-M1").version(), "Bitte Zahl"));
        open(town.education, "rueckmeldung");
        assertThat(cards().getFirst().view().ref()).isEqualTo(ref);
        assertThat(notices()).contains("Bitte Zahl");
    }

    @Test
    @Order(7)
    void the_management_writes_on_behalf_and_never_over_a_draft() {
        open(town.manager, "rueckmeldung/2025/amt-fuer-bildung");
        assertThat(notices()).contains("Sie schreiben für die Stelle „Amt für Bildung“");
        card("1.1 M2").open();
        assertThat(text()).contains("schreibt schon an dieser Rückmeldung");
    }

    @Test
    @Order(8)
    void who_reports_for_another_body_is_refused() {
        open(town.youth, "rueckmeldung/2025/amt-fuer-bildung");
        assertThat(find(ReturnCard.class).exists()).isFalse();
    }

    @Test
    @Order(9)
    void a_closed_cycle_says_why_nothing_can_be_changed() {
        town.closed(2025);
        open(town.education, "rueckmeldung/2025/amt-fuer-bildung");
        assertThat(notices()).contains("ist abgeschlossen und nimmt keine Änderung mehr an");
        assertThat(find(Button.class).withText("Abgeben").exists()).isFalse();
        open(town.education, "rueckmeldung");
        assertThat(text()).contains("Zurzeit wird nichts abgefragt");
    }

    @Test
    @Order(10)
    void the_last_return_stands_beside_this_one_and_is_confirmed_with_one_look() {
        town.asked(2026);
        open(town.education, "rueckmeldung");
        assertThat(text()).contains("So stand es 2025", "Zwölf Ausgaben erschienen");
        click(town.education, "Unverändert übernehmen");
        as(
                town.education,
                () -> test(find(Button.class).withText("Abgeben").all().getLast()).click());
        var again =
                Municipality.as(
                                town.manager,
                                () ->
                                        town.review.one(
                                                town.key,
                                                new ReturnRef(
                                                        "2026", "1.1-M1", "amt-fuer-bildung")))
                        .orElseThrow();
        assertThat(again.state()).isEqualTo(ReturnState.SUBMITTED);
        assertThat(again.content().achieved()).isEqualTo("Zwölf Ausgaben erschienen");
    }

    @Test
    @Order(11)
    void an_address_that_a_browser_would_run_never_becomes_a_link() {
        var content =
                new ReturnContent(
                        MeasureState.DONE,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "javascript:alert(1)");
        as(town.education, () -> UI.getCurrent().add(new StatementFacts(content)));
        assertThat(find(StatementFacts.class).single().getElement().getOuterHTML())
                .contains("javascript:alert(1)")
                .doesNotContain("href");
    }

    private List<ReturnCard> cards() {
        return find(ReturnCard.class).all();
    }

    private ReturnCard card(String label) {
        return cards().stream()
                .filter(card -> card.view().label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private TextField line(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked") // the only select with this label holds states
    private Select<MeasureState> state() {
        return find(Select.class)
                .withCondition(field -> "Stand am Stichtag".equals(field.getLabel()))
                .single();
    }

    private void typeLine(Actor person, String label, String words) {
        as(person, () -> test(line(label)).setValue(words));
    }

    private void choose(Actor person, MeasureState chosen) {
        as(person, () -> test(state()).selectItem(state().getItemLabelGenerator().apply(chosen)));
    }

    private ReturnView stored(String measure) {
        var sheet =
                Municipality.as(
                                town.education,
                                () -> town.reporting.sheet(town.key, "2025", "amt-fuer-bildung"))
                        .orElseThrow();
        return sheet.returns().stream()
                .filter(view -> view.ref().equals(ref(measure)))
                .findFirst()
                .orElseThrow();
    }

    private static ReturnRef ref(String measure) {
        return new ReturnRef("2025", measure, "amt-fuer-bildung");
    }
}
