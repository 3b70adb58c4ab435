package de.wegmarke.ui.measure.detail;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.ui.measure.MeasureViewTest;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = {"de.wegmarke.ui.measure", "de.wegmarke.ui.layout"})
class MeasureEditingViewTest extends MeasureViewTest {

    private static final String PAGE = "erfurt/massnahmen/" + PATH;

    @Test
    void the_page_says_which_measure_of_which_municipality_it_is() {
        open(READER, PAGE);
        assertThat(heading()).isEqualTo("Maßnahme 13.1 M1");
        assertThat(UI.getCurrent().getInternals().getTitle())
                .isEqualTo("13.1 M1 – Maßnahme – Erfurt – Wegmarke");
    }

    @Test
    void a_number_that_no_measure_has_gets_an_answer_that_helps() {
        open(READER, "erfurt/massnahmen/99.9-M9");
        assertThat(heading()).isEqualTo("Maßnahme 99.9 M9");
        assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText))
                .anyMatch(text -> text.contains("andere Nummer"));
    }

    @Test
    void who_only_reads_is_offered_no_change() {
        open(READER, PAGE);
        assertThat(hasButton("Bearbeiten")).isFalse();
        assertThat(hasButton("Stand melden")).isFalse();
        assertThat(hasButton("Eintragen")).isFalse();
    }

    @Test
    void who_reports_for_another_body_is_told_who_may_change_it() {
        open(reporter(false), PAGE);
        assertThat(hasButton("Stand melden")).isFalse();
        assertThat(notices()).contains("Integrationsmanagement");
    }

    @Test
    void who_reports_for_this_measure_sees_its_state_and_nothing_else_on_the_form() {
        var reporter = reporter(true);
        open(reporter, PAGE);
        click(reporter, "Stand melden");
        assertThat(find(Select.class).withLabel("Stand der Umsetzung").exists()).isTrue();
        assertThat(find(TextField.class).withLabel("Frist").exists()).isFalse();
        assertThat(find(TextArea.class).withLabel("Wortlaut").exists()).isFalse();
    }

    @Test
    void a_half_typed_form_is_offered_again() {
        open(MANAGER, PAGE);
        click(MANAGER, "Bearbeiten");
        write(MANAGER, "Begründung", "Angefangener Satz, der");
        assertThat(stored().stateReason()).isNull();

        open(MANAGER, "erfurt/massnahmen");
        open(MANAGER, PAGE);
        assertThat(notices()).contains("Ihr Entwurf von heute");
        click(MANAGER, "Weiter bearbeiten");
        assertThat(find(TextArea.class).withLabel("Begründung").single().getValue())
                .isEqualTo("Angefangener Satz, der");
    }

    @Test
    void a_draft_is_shown_to_nobody_else_and_can_be_thrown_away() {
        open(MANAGER, PAGE);
        click(MANAGER, "Bearbeiten");
        write(MANAGER, "Begründung", "Nur für mich");
        open(COLLEAGUE, "erfurt/massnahmen");
        open(COLLEAGUE, PAGE);
        assertThat(hasButton("Weiter bearbeiten")).isFalse();

        open(MANAGER, "erfurt/massnahmen");
        open(MANAGER, PAGE);
        click(MANAGER, "Verwerfen");
        assertThat(hasButton("Weiter bearbeiten")).isFalse();
    }

    @Test
    void what_is_saved_is_shown_and_its_draft_is_gone() {
        open(MANAGER, PAGE);
        click(MANAGER, "Bearbeiten");
        type(MANAGER, "Frist", "3. Quartal 2028");
        assertThat(find(TextField.class).withLabel("Frist").single().getHelperText())
                .isEqualTo("Verstanden als: Quartal, bis 30.09.2028");
        click(MANAGER, "Speichern");
        assertThat(notices()).contains("Gespeichert.").doesNotContain("Entwurf");
        assertThat(stored().deadline().asWritten()).isEqualTo("3. Quartal 2028");
    }

    @Test
    void a_broken_rule_is_told_at_the_field_it_belongs_to() {
        open(MANAGER, PAGE);
        click(MANAGER, "Bearbeiten");
        as(MANAGER, () -> state().setValue(MeasureState.POSTPONED));
        click(MANAGER, "Speichern");
        var reason = find(TextArea.class).withLabel("Begründung").single();
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).contains("verschoben", "Begründung");
        assertThat(stored().state()).isNotEqualTo(MeasureState.POSTPONED);
    }

    @Test
    void a_conflict_shows_both_values_and_overwrites_nothing() {
        open(MANAGER, PAGE);
        click(MANAGER, "Bearbeiten");
        type(MANAGER, "Frist", "1. Quartal 2030");
        colleagueSavesDeadline("2. Quartal 2029");
        click(MANAGER, "Speichern");

        assertThat(notices()).contains("Karl Kollege", "Nichts wurde überschrieben");
        assertThat(stored().deadline().asWritten()).isEqualTo("2. Quartal 2029");
        var choice = choice();
        assertThat(choice.getLabel()).isEqualTo("Frist");
        assertThat(text(choice)).contains("1. Quartal 2030", "2. Quartal 2029");

        click(MANAGER, "Mit dieser Auswahl speichern");
        assertThat(notices()).contains("Bei einem Feld fehlt noch Ihre Wahl.");
        assertThat(stored().deadline().asWritten()).isEqualTo("2. Quartal 2029");

        as(MANAGER, () -> choose(choice, 0));
        click(MANAGER, "Mit dieser Auswahl speichern");
        assertThat(notices()).contains("Gespeichert.");
        assertThat(stored().deadline().asWritten()).isEqualTo("1. Quartal 2030");
    }

    @SuppressWarnings("unchecked") // the form's select of states
    private Select<MeasureState> state() {
        return (Select<MeasureState>) find(Select.class).withLabel("Stand der Umsetzung").single();
    }

    @SuppressWarnings("unchecked") // whatever it offers, mine or theirs
    private RadioButtonGroup<Object> choice() {
        return (RadioButtonGroup<Object>)
                find(RadioButtonGroup.class).withClassName("wm-conflict-field").single();
    }

    private static void choose(RadioButtonGroup<Object> choice, int index) {
        choice.setValue(choice.getListDataView().getItem(index));
    }
}
