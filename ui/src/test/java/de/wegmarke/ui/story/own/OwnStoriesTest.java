package de.wegmarke.ui.story.own;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import de.wegmarke.RunningApplication;
import de.wegmarke.plan.MeasureFilter;
import de.wegmarke.plan.MeasureReading;
import de.wegmarke.plan.MeasureRow;
import de.wegmarke.plan.MeasureSort;
import de.wegmarke.reporting.Municipality;
import de.wegmarke.story.StoryPart;
import de.wegmarke.story.TextPlace;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The municipality's list, how a story begins, and who may do what with it. */
@RunningApplication
@ViewPackages(
        packages = {
            "de.wegmarke.ui.story.own",
            "de.wegmarke.ui.story.curation",
            "de.wegmarke.ui.measure",
            "de.wegmarke.ui.today",
            "de.wegmarke.ui.layout"
        })
class OwnStoriesTest extends OwnPagesTest {

    @Autowired MeasureReading measures;

    OwnStoriesTest() {
        super("eigen-kreis");
    }

    @Test
    void an_empty_list_says_what_a_story_is_good_for() {
        var silent = Municipality.founded("stumm-kreis", context);
        var before = town;
        town = silent;
        open(silent.manager, "eigene-geschichten");
        assertThat(text())
                .contains("Irgendwo sitzt jemand vor dem Problem, das Sie schon gelöst haben.");
        assertThat(buttons("Geschichte schreiben")).hasSize(1);
        town = before;
    }

    @Test
    void the_list_says_where_a_story_is_and_whose_turn_it_is() {
        var key = released("Gesehen in der Liste");
        open(town.education, "eigene-geschichten");

        assertThat(text()).contains("Gesehen in der Liste", "Jetzt ist das Institut dran");
        assertThat(links()).contains(town.key.value() + "/eigene-geschichten/" + key);
        var here =
                find(ListItem.class)
                        .withCondition(
                                item ->
                                        "step"
                                                .equals(
                                                        item.getElement()
                                                                .getAttribute("aria-current")))
                        .all()
                        .stream()
                        .map(ListItem::getElement)
                        .map(element -> element.getTextRecursively())
                        .toList();
        assertThat(here).contains("Freigegeben");
    }

    @Test
    void a_reader_has_no_way_to_stories_that_are_being_written() {
        var key = written("Nur für Schreibende");
        open(town.reader, "eigene-geschichten");
        assertThat(find(H1.class).single().getText()).isEqualTo("Kein Zugang");
        open(town.reader, "eigene-geschichten/" + key);
        assertThat(find(H1.class).single().getText()).isEqualTo("Kein Zugang");
        open(town.reader, "eigene-geschichten/" + key + "/bearbeiten");
        assertThat(find(H1.class).single().getText()).isEqualTo("Kein Zugang");
    }

    @Test
    void neither_the_institute_enters_a_municipality_nor_its_management_the_curation() {
        var key = takenUp("Zwei Seiten");
        open(INSTITUTE, "eigene-geschichten/" + key);
        assertThat(find(H1.class).single().getText()).isEqualTo("Kein Zugang");
        openPlatform(town.manager, "kuratieren");
        assertThat(find(H1.class).single().getText()).isEqualTo("Kein Zugang");
        openPlatform(town.manager, "kuratieren/" + town.key.value() + "/" + key);
        assertThat(find(H1.class).single().getText()).isEqualTo("Kein Zugang");
    }

    @Test
    void a_story_begins_with_its_title() {
        open(town.education, "eigene-geschichten");
        click(town.education, "Geschichte schreiben");
        as(town.education, () -> beginning().setValue(beginning().getListDataView().getItem(1)));
        click(town.education, "Anfangen");
        assertThat(notices()).contains("Bitte geben Sie der Geschichte einen Titel.");

        typeLine(town.education, "Titel", "Von Grund auf erzählt");
        click(town.education, "Anfangen");

        assertThat(text()).contains("Abschnitt 1 von 8");
        assertThat(line("Titel").getValue()).isEqualTo("Von Grund auf erzählt");
    }

    @Test
    void a_story_begins_with_a_measure_that_is_searched_for() {
        open(town.education, "eigene-geschichten");
        click(town.education, "Geschichte schreiben");
        click(town.education, "Anfangen");
        assertThat(notices()).contains("Bitte wählen Sie eine Maßnahme.");

        as(town.education, () -> measure().setValue(row("Sprachtelefon")));
        click(town.education, "Anfangen");

        assertThat(text()).contains("Abschnitt 1 von 8");
        var story =
                Municipality.as(town.education, () -> writing.list(town.key)).stream()
                        .filter(one -> "1.1-M2".equals(one.measurePath()))
                        .toList();
        assertThat(story).isNotEmpty();
    }

    @Test
    void a_measure_offers_to_be_told_to_those_who_may_write() {
        open(town.reader, "massnahmen/1.1-M1");
        assertThat(buttons("Als Erfolgsgeschichte erzählen")).isEmpty();

        open(town.education, "massnahmen/1.1-M1");
        click(town.education, "Als Erfolgsgeschichte erzählen");
        as(town.education, () -> test(find(ConfirmDialog.class).single()).confirm());

        assertThat(text()).contains("Abschnitt 1 von 8");
    }

    @Test
    void an_office_writes_but_does_not_speak_for_the_municipality() {
        var key = written("Das Amt schreibt");
        open(town.education, "eigene-geschichten/" + key);
        assertThat(links())
                .contains(town.key.value() + "/eigene-geschichten/" + key + "/bearbeiten");
        assertThat(buttons("Freigeben")).isEmpty();
        assertThat(buttons("Zurückziehen")).isEmpty();
        assertThat(text())
                .contains(
                        "Freigeben können die Geschichte Integrationsmanagement und"
                                + " Mandantenadministration.");

        open(town.manager, "eigene-geschichten/" + key);
        assertThat(buttons("Freigeben")).hasSize(1);
        assertThat(text()).contains("Jetzt sind Sie dran");
    }

    @Test
    void an_office_is_told_who_decides_about_a_proposal_and_about_another_release() {
        var key = takenUp("Das Amt sieht zu");
        propose(key, TextPlace.of(StoryPart.AIM, null), "Alle sollten einander oft begegnen.");
        open(town.education, "eigene-geschichten");
        assertThat(text())
                .contains(
                        "Ein Vorschlag des Instituts wartet. Darüber entscheidet das"
                                + " Integrationsmanagement oder die Mandantenadministration.");
        open(town.manager, "eigene-geschichten/" + key);
        click(town.manager, "Vorschlag annehmen: Ziel");

        Municipality.as(
                INSTITUTE, () -> curation.requestChanges(id(key), "Bitte das Ziel schärfen."));
        open(town.education, "eigene-geschichten/" + key);
        assertThat(text())
                .contains(
                        "Noch einmal freigeben können die Geschichte"
                                + " Integrationsmanagement und Mandantenadministration.");
    }

    @Test
    void who_throws_away_what_was_released_meanwhile_reads_why_not() {
        var key = written("Zu spät verworfen");
        open(town.education, "eigene-geschichten/" + key);
        click(town.education, "Verwerfen");
        Municipality.as(
                town.manager,
                () -> release.release(town.key, key, stored(key).version(), false, true));
        as(town.education, () -> test(find(ConfirmDialog.class).single()).confirm());

        var refusal = find(ConfirmDialog.class).single();
        assertThat(refusal.getElement().getProperty("message"))
                .contains("Sie lässt sich zurückziehen, aber nicht mehr löschen.");
        as(town.education, () -> test(refusal).confirm());
        assertThat(text()).contains("Jetzt ist das Institut dran");
    }

    @Test
    void what_was_never_released_is_thrown_away_after_a_question() {
        var key = written("Wird verworfen");
        open(town.education, "eigene-geschichten/" + key);
        click(town.education, "Verwerfen");
        as(town.education, () -> test(find(ConfirmDialog.class).single()).confirm());

        assertThat(Municipality.as(town.education, () -> writing.find(town.key, key))).isEmpty();
        assertThat(text()).doesNotContain("Wird verworfen");

        var out = released("Kann nicht verworfen werden");
        open(town.manager, "eigene-geschichten/" + out);
        assertThat(buttons("Verwerfen")).isEmpty();
    }

    private MeasureRow row(String word) {
        return measures.page(
                        town.key, MeasureFilter.NONE.withText(word), MeasureSort.BY_NUMBER, 0, 1)
                .rows()
                .getFirst();
    }

    @SuppressWarnings("unchecked") // the dialog's only one
    private ComboBox<MeasureRow> measure() {
        return (ComboBox<MeasureRow>) find(ComboBox.class).withLabel("Maßnahme").single();
    }

    @SuppressWarnings("unchecked") // what a story is written from
    private RadioButtonGroup<Object> beginning() {
        return (RadioButtonGroup<Object>) group("Womit beginnen?");
    }
}
