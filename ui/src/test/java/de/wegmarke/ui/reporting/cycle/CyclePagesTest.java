package de.wegmarke.ui.reporting.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import de.wegmarke.RunningApplication;
import de.wegmarke.access.Actor;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.reporting.BodyCompleteness;
import de.wegmarke.reporting.CycleState;
import de.wegmarke.reporting.Municipality;
import de.wegmarke.reporting.ReturnRef;
import de.wegmarke.reporting.ReturnState;
import de.wegmarke.ui.reporting.ReportingViewTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One round on the manager's pages, with the real services, where no other test goes. */
@RunningApplication
@ViewPackages(packages = {"de.wegmarke.ui.reporting", "de.wegmarke.ui.layout"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CyclePagesTest extends ReportingViewTest {

    @Autowired ApplicationContext context;
    private String year = "";

    @BeforeAll
    void there_is_a_plan() {
        town = new Municipality("soemmerda", context).withPlan();
        year = String.valueOf(LocalDate.now().getYear());
    }

    @Test
    @Order(1)
    void the_first_cycle_is_planned_from_an_empty_page() {
        open(town.reader, "berichte");
        assertThat(text()).contains("Noch kein Berichtszyklus");
        assertThat(find(Button.class).withText("Zyklus planen").exists()).isFalse();

        open(town.manager, "berichte");
        click(town.manager, "Zyklus planen");
        day(town.manager, "Abgabefrist", LocalDate.now().minusYears(1));
        click(town.manager, "Speichern");
        assertThat(notices()).contains("Die Abgabefrist kann nicht vor dem Stichtag");
        day(town.manager, "Abgabefrist", LocalDate.of(2099, 1, 31));
        day(town.manager, "Redaktionsschluss", LocalDate.of(2099, 3, 31));
        click(town.manager, "Speichern");
        assertThat(cycle()).isEqualTo(CycleState.PLANNED);
    }

    @Test
    @Order(2)
    void opening_shows_whom_it_asks_and_lets_bodies_be_left_out() {
        open(town.manager, "berichte/" + year);
        click(town.manager, "Zyklus eröffnen");
        assertThat(dialog()).contains("Sozialamt", "31.01.2099");
        assertThat(find(Checkbox.class).all())
                .extracting(Checkbox::getLabel)
                .containsExactlyInAnyOrder("Amt für Bildung", "Jugendamt");
        assertThat(find(Button.class).withText("Eröffnen und um 6 Rückmeldungen bitten").exists())
                .isTrue();
        var youth = find(Checkbox.class).withCondition(box -> "Jugendamt".equals(box.getLabel()));
        as(town.manager, () -> test(youth.single()).click());
        click(town.manager, "Eröffnen und um 5 Rückmeldungen bitten");
        assertThat(cycle()).isEqualTo(CycleState.OPEN);
        assertThat(text()).contains("0 von 5 Rückmeldungen abgegeben");
    }

    @Test
    @Order(3)
    void returns_are_accepted_one_after_the_other() {
        handIn(town.welfare, "1.1-M2", "sozialamt", MeasureState.DONE);
        handIn(town.education, "1.1-M2", "amt-fuer-bildung", MeasureState.IN_PROGRESS);
        handIn(town.education, "1.1-M1", "amt-fuer-bildung", MeasureState.ONGOING_RUNNING);

        open(town.manager, "berichte/" + year + "/rueckmeldungen?status=waiting");
        assertThat(text())
                .contains("3 von 3 Rückmeldungen", "Uneinheitlich gemeldet: eine Maßnahme");

        open(town.manager, "berichte/" + year + "/rueckmeldungen/1.1-M1/amt-fuer-bildung");
        assertThat(text()).contains("3 warten auf Prüfung", "Beispiel zu 1.1-M1");
        click(town.manager, "Zurückgeben");
        assertThat(notices()).contains("Bitte schreiben Sie, was die Stelle ergänzen soll.");
        click(town.manager, "Annehmen");
        assertThat(stored("1.1-M1", "amt-fuer-bildung")).isEqualTo(ReturnState.ACCEPTED);
        assertThat(text()).contains("1.1 M2: Amt für Bildung");

        as(
                town.manager,
                () ->
                        test(find(TextArea.class)
                                        .withCondition(
                                                area ->
                                                        "Was soll die Stelle ergänzen?"
                                                                .equals(area.getLabel()))
                                        .single())
                                .setValue("Wie viele?"));
        click(town.manager, "Zurückgeben");
        assertThat(stored("1.1-M2", "amt-fuer-bildung")).isEqualTo(ReturnState.SENT_BACK);
        assertThat(text()).contains("1.1 M2: Sozialamt");
    }

    @Test
    @Order(4)
    void a_colleague_who_was_faster_is_shown_and_nothing_is_done_twice() {
        var ref = new ReturnRef(year, "1.1-M2", "sozialamt");
        open(town.manager, "berichte/" + year + "/rueckmeldungen/1.1-M2/sozialamt");
        Municipality.as(
                town.manager,
                () ->
                        town.review.accept(
                                town.key,
                                ref,
                                town.review.one(town.key, ref).orElseThrow().version()));
        click(town.manager, "Annehmen");
        assertThat(notices()).contains("Inzwischen ist diese Rückmeldung angenommen.");
    }

    @Test
    @Order(5)
    void what_is_open_is_said_before_the_close_and_the_close_needs_a_reason() {
        open(town.manager, "berichte/" + year);
        click(town.manager, "Abgabe beenden");
        assertThat(text())
                .contains(
                        "2 Rückmeldungen fehlen; der Bericht sagt es",
                        "1 zurückgegebene Rückmeldung ist nicht wiedergekommen");
        click(town.manager, "Abschließen");
        clickLast(town.manager, "Abschließen");
        assertThat(notices()).contains("Bitte nennen Sie den Grund");
        reason(town.manager, "Redaktionsschluss");
        clickLast(town.manager, "Abschließen");
        assertThat(cycle()).isEqualTo(CycleState.CLOSED);
    }

    @Test
    @Order(6)
    void a_body_is_named_that_may_still_hand_in() {
        open(town.manager, "berichte/" + year);
        click(town.manager, "Nachmeldung zulassen");
        click(town.manager, "Zulassen");
        assertThat(notices()).contains("Bitte wählen Sie eine Stelle.");
        as(town.manager, () -> test(bodies()).selectItem("Jugendamt"));
        day(town.manager, "Bis einschließlich", LocalDate.of(2099, 6, 30));
        reason(town.manager, "Kosten kommen nach");
        click(town.manager, "Zulassen");
        assertThat(dialog()).contains("Jugendamt, bis 30.06.2099: Kosten kommen nach");
        assertThat(
                        Municipality.as(
                                        town.youth,
                                        () -> town.reporting.sheet(town.key, year, "jugendamt"))
                                .orElseThrow()
                                .takesReturns())
                .isTrue();
        click(town.manager, "Beenden");
        assertThat(dialog()).doesNotContain("Kosten kommen nach");
    }

    @Test
    @Order(7)
    void the_report_is_written_published_and_then_read_by_all() {
        open(town.reader, "berichte/" + year + "/bericht");
        assertThat(text()).contains("Noch kein Bericht");

        open(town.manager, "berichte/" + year + "/bericht");
        assertThat(find(Anchor.class).withText("PDF").exists()).isTrue();
        click(town.manager, "Schreiben");
        as(
                town.manager,
                () ->
                        test(find(TextArea.class)
                                        .withCondition(area -> "Text".equals(area.getLabel()))
                                        .single())
                                .setValue("Ein gutes Jahr."));
        click(town.manager, "Speichern");
        assertThat(text()).contains("Fassung 1 vom");
        click(town.manager, "Veröffentlichen");
        assertThat(text()).contains("Der Bericht ist veröffentlicht und ändert sich nicht mehr.");

        open(town.reader, "berichte/" + year + "/bericht");
        assertThat(find(Button.class).withText("Berichtigung anfügen").exists()).isFalse();
        assertThat(text()).doesNotContain("Noch kein Bericht");
    }

    @Test
    @Order(8)
    void the_municipality_decides_what_the_programme_sees_and_takes_it_back() {
        open(town.manager, "berichte/" + year);
        click(town.manager, "Für das Programm freigeben");
        click(town.manager, "Freigeben");
        assertThat(cycle()).isEqualTo(CycleState.RELEASED);
        assertThat(text()).contains("Freigegeben ist: nur Zahlen");
        click(town.manager, "Freigabe zurückziehen");
        reason(town.manager, "Wird geprüft");
        clickLast(town.manager, "Freigabe zurückziehen");
        assertThat(cycle()).isEqualTo(CycleState.CLOSED);
    }

    private void handIn(Actor person, String measure, String body, MeasureState state) {
        Municipality.as(
                person,
                () ->
                        town.reporting.handIn(
                                town.key,
                                new ReturnRef(year, measure, body),
                                0,
                                Municipality.said(state, "Beispiel zu " + measure)));
    }

    private void reason(Actor person, String why) {
        as(
                person,
                () ->
                        test(find(TextArea.class)
                                        .withCondition(area -> "Grund".equals(area.getLabel()))
                                        .single())
                                .setValue(why));
    }

    private void day(Actor person, String label, LocalDate day) {
        as(
                person,
                () ->
                        test(find(DatePicker.class)
                                        .withCondition(picker -> label.equals(picker.getLabel()))
                                        .single())
                                .setValue(day));
    }

    @SuppressWarnings("unchecked") // the only one in the dialog
    private ComboBox<BodyCompleteness> bodies() {
        return find(ComboBox.class).single();
    }

    private CycleState cycle() {
        return Municipality.as(town.manager, () -> town.reading.find(town.key, year))
                .orElseThrow()
                .state();
    }

    private ReturnState stored(String measure, String body) {
        return Municipality.as(
                        town.manager,
                        () -> town.review.one(town.key, new ReturnRef(year, measure, body)))
                .orElseThrow()
                .state();
    }
}
