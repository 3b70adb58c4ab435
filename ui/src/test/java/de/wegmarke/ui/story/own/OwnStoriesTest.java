package de.wegmarke.ui.story.own;

import static de.wegmarke.story.SampleStory.withSteps;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.checkbox.Checkbox;
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
import de.wegmarke.story.NewComment;
import de.wegmarke.story.NewProposal;
import de.wegmarke.story.ProposalState;
import de.wegmarke.story.Step;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryPart;
import de.wegmarke.story.StoryState;
import de.wegmarke.story.TextPlace;
import de.wegmarke.ui.story.SampleStory;
import de.wegmarke.ui.story.StoryViewTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The municipality's list, one story, and what opens over it. */
@RunningApplication
@ViewPackages(
        packages = {
            "de.wegmarke.ui.story.own",
            "de.wegmarke.ui.story.curation",
            "de.wegmarke.ui.measure",
            "de.wegmarke.ui.today",
            "de.wegmarke.ui.layout"
        })
class OwnStoriesTest extends StoryViewTest {

    @Autowired ApplicationContext context;
    @Autowired MeasureReading measures;

    @BeforeAll
    void a_municipality_has_a_plan() {
        town = Municipality.founded("eigen-kreis", context).withPlan();
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
        assertThat(links()).contains("eigen-kreis/eigene-geschichten/" + key);
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
        openPlatform(town.manager, "kuratieren/eigen-kreis/" + key);
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
        assertThat(links()).contains("eigen-kreis/eigene-geschichten/" + key + "/bearbeiten");
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
    void what_is_missing_keeps_a_story_from_being_released_and_leads_to_its_field() {
        var key =
                Municipality.as(
                        town.education,
                        () ->
                                writing.create(
                                        town.key,
                                        StoryContent.EMPTY.withText(
                                                TextPlace.of(StoryPart.TITLE), "Halb fertig")));
        open(town.manager, "eigene-geschichten/" + key);
        click(town.manager, "Freigeben");

        assertThat(dialog())
                .contains("9 Teile fehlen")
                .contains("Darum geht es: Was ist danach anders?");
        assertThat(links())
                .contains("eigen-kreis/eigene-geschichten/" + key + "/bearbeiten?teil=effect");
        assertThat(buttons("Freigeben")).as("nothing to press in the dialog").hasSize(1);
    }

    @Test
    void suspected_names_are_shown_in_their_place_and_confirmed_before_a_release() {
        var key =
                Municipality.as(
                        town.education,
                        () ->
                                writing.create(
                                        town.key,
                                        SampleStory.complete("Mit einem Namen")
                                                .withText(
                                                        TextPlace.of(StoryPart.EFFECT),
                                                        "Zuletzt half Frau Beispiel allen weiter.")));
        open(town.manager, "eigene-geschichten/" + key);
        click(town.manager, "Freigeben");
        assertThat(dialog()).contains("Eine Stelle", "Frau Beispiel", "Wirkung");

        clickLast(town.manager, "Freigeben");
        assertThat(notices()).contains("nach einem Namen oder einer Anschrift");
        assertThat(stored(key).state()).isEqualTo(StoryState.DRAFT);

        as(
                town.manager,
                () ->
                        test(find(Checkbox.class)
                                        .withCondition(
                                                box ->
                                                        box.getLabel()
                                                                .startsWith("Ich habe die Stellen"))
                                        .single())
                                .click());
        clickLast(town.manager, "Freigeben");

        assertThat(stored(key).state()).isEqualTo(StoryState.RELEASED);
        assertThat(text()).contains("wartet auf das Institut", "Was geschah", "Ina Leitung");
        assertThat(links()).doesNotContain("eigen-kreis/eigene-geschichten/" + key + "/bearbeiten");
    }

    @Test
    void the_release_asks_for_the_public_page_and_starts_without() {
        var key = written("Öffentlich oder nicht");
        open(town.manager, "eigene-geschichten/" + key);
        click(town.manager, "Freigeben");
        assertThat(publicPage().getValue()).isEqualTo(false);

        as(town.manager, () -> publicPage().setValue(true));
        clickLast(town.manager, "Freigeben");
        assertThat(stored(key).publicPage()).isTrue();

        click(town.manager, "Öffentliche Seite beenden");
        assertThat(stored(key).publicPage()).isFalse();
        assertThat(text()).contains("Nur wer auf der Plattform angemeldet ist");
    }

    @Test
    void a_page_that_is_allowed_for_the_next_version_can_be_opened_at_once() {
        var key = takenUp("Erst die nächste Fassung");
        Municipality.as(
                INSTITUTE,
                () -> curation.publish(id(key), curation.find(id(key)).orElseThrow().version()));
        Municipality.as(
                town.manager,
                () -> {
                    var story = stored(key);
                    var content =
                            story.content()
                                    .withText(TextPlace.of(StoryPart.AIM), "Ein neues Ziel.");
                    writing.save(town.key, story.id(), story.version(), content);
                    release.release(town.key, key, stored(key).version(), true, true);
                });
        open(town.manager, "eigene-geschichten/" + key);
        assertThat(text()).contains("Für die nächste Fassung erlaubt");

        click(town.manager, "Schon jetzt erlauben");

        assertThat(text()).contains("können alle sie ohne Anmeldung lesen");
        assertThat(buttons("Schon jetzt erlauben")).isEmpty();
    }

    @Test
    void a_release_tells_of_what_is_typed_and_not_saved() {
        var key = written("Getippt und nicht gespeichert");
        open(town.manager, "eigene-geschichten/" + key + "/bearbeiten");
        type(town.manager, "Kurzfassung", "Anders.");
        open(town.manager, "eigene-geschichten/" + key);
        click(town.manager, "Freigeben");
        assertThat(dialog()).contains("Freigegeben würde, was gespeichert ist.");
    }

    @Test
    void a_proposal_is_seen_as_a_difference_and_accepted() {
        var key = takenUp("Vorschlag wird angenommen");
        propose(key, TextPlace.of(StoryPart.AIM), "Alle sollten einander oft begegnen.");
        open(town.education, "eigene-geschichten/" + key);
        assertThat(text()).contains("entfernt: einmal", "eingefügt: oft");
        assertThat(buttons("Vorschlag annehmen: Ziel")).as("an office does not speak").isEmpty();

        open(town.manager, "eigene-geschichten/" + key);
        click(town.manager, "Vorschlag annehmen: Ziel");

        assertThat(stored(key).content().aim()).isEqualTo("Alle sollten einander oft begegnen.");
        assertThat(stored(key).proposals().getFirst().state()).isEqualTo(ProposalState.ACCEPTED);
        assertThat(text()).contains("Angenommen", "Vorschlag angenommen");
    }

    @Test
    void a_name_in_a_proposal_is_shown_and_confirmed_before_it_is_accepted() {
        var key = takenUp("Vorschlag mit Namen");
        propose(key, TextPlace.of(StoryPart.AIM), "Frau Sabine Musterfeld leitet es.");
        open(town.manager, "eigene-geschichten/" + key);
        assertThat(text())
                .contains(
                        "Eine Stelle darin sieht nach einer Person aus", "Frau Sabine Musterfeld");

        click(town.manager, "Vorschlag annehmen: Ziel");
        assertThat(notices()).contains("nach einem Namen oder einer Anschrift");
        assertThat(stored(key).proposals().getFirst().isOpen()).isTrue();

        as(
                town.manager,
                () ->
                        test(find(Checkbox.class)
                                        .withCondition(
                                                box ->
                                                        box.getLabel()
                                                                .startsWith("Ich habe nachgesehen"))
                                        .single())
                                .click());
        click(town.manager, "Vorschlag annehmen: Ziel");
        assertThat(stored(key).content().aim()).isEqualTo("Frau Sabine Musterfeld leitet es.");
    }

    @Test
    void what_waits_for_a_decision_is_said_on_the_page_of_today() {
        var key = takenUp("Wartet auf uns");
        propose(key, TextPlace.of(StoryPart.AIM), "Alle sollten einander oft begegnen.");
        open(town.manager, "heute");
        assertThat(text()).contains("auf Ihre Entscheidung", "Zuletzt geändert");
        open(town.education, "heute");
        assertThat(text()).doesNotContain("auf Ihre Entscheidung");
    }

    @Test
    void a_comment_on_an_earlier_release_says_so_and_is_answered_all_the_same() {
        var key = takenUp("Ein Schritt weniger");
        Municipality.as(
                INSTITUTE,
                () -> {
                    curation.comment(
                            id(key),
                            new NewComment(StoryPart.ACTIVITY, 1, null, "An welcher?", false));
                    curation.requestChanges(id(key), "Bitte kürzen.");
                });
        open(town.manager, "eigene-geschichten/" + key);
        assertThat(text()).contains("Zu Eintrag 2").doesNotContain("Gesagt zur 1. Freigabe.");
        Municipality.as(
                town.manager,
                () -> {
                    var content = stored(key).content();
                    var shorter = withSteps(content, content.activity().getFirst());
                    writing.save(town.key, stored(key).id(), stored(key).version(), shorter);
                    release.release(town.key, key, stored(key).version(), false, true);
                });

        open(town.manager, "eigene-geschichten/" + key);
        assertThat(text()).contains("Gesagt zur 1. Freigabe.");
        click(town.manager, "Kuno Kuratiert antworten");
        type(town.manager, "Ihre Antwort an das Institut", "Den Schritt gibt es nicht mehr.");
        click(town.manager, "Antwort senden");
        assertThat(text())
                .contains("Den Schritt gibt es nicht mehr.", "Antwort auf den Kommentar darüber");
    }

    @Test
    void a_proposal_is_declined_with_a_reason() {
        var key = takenUp("Vorschlag wird abgelehnt");
        propose(key, TextPlace.of(StoryPart.ACTIVITY, 1), "Eingeladen wurde mit einem Brief.");
        open(town.manager, "eigene-geschichten/" + key);
        assertThat(text()).contains("Zu Eintrag 2");
        click(town.manager, "Vorschlag ablehnen: Vorgehen Schritt für Schritt");
        clickLast(town.manager, "Ablehnen");
        assertThat(notices()).contains("Bitte nennen Sie den Grund");

        type(town.manager, "Warum bleibt Ihre Formulierung?", "Briefe gab es nie.");
        clickLast(town.manager, "Ablehnen");

        var proposal = stored(key).proposals().getFirst();
        assertThat(proposal.state()).isEqualTo(ProposalState.DECLINED);
        assertThat(stored(key).content().activity())
                .extracting(Step::text)
                .contains("Eingeladen wurde an der Haustür.");
        assertThat(text()).contains("Antwort der Kommune: Briefe gab es nie.");
    }

    @Test
    void a_comment_is_answered_and_an_internal_one_never_seen() {
        var key = takenUp("Es wird gesprochen");
        comment(key, "Was heißt einmal?", false);
        comment(key, "Das klingt dünn.", true);
        open(town.manager, "eigene-geschichten/" + key);
        assertThat(text()).contains("Was heißt einmal?", "Kuno Kuratiert (Institut)");
        assertThat(text()).doesNotContain("Das klingt dünn.");

        click(town.manager, "Kuno Kuratiert antworten");
        type(town.manager, "Ihre Antwort an das Institut", "Einmal im Monat.");
        click(town.manager, "Antwort senden");

        assertThat(text()).contains("Einmal im Monat.", "Ina Leitung (Kommune)");
    }

    @Test
    void requested_changes_open_the_form_again_and_are_released_once_more() {
        var key = takenUp("Noch einmal ändern");
        Municipality.as(
                INSTITUTE, () -> curation.requestChanges(id(key), "Bitte das Ziel schärfen."));
        open(town.manager, "eigene-geschichten/" + key);

        assertThat(notices()).contains("Bitte das Ziel schärfen.", "Kuno Kuratiert");
        assertThat(links()).contains("eigen-kreis/eigene-geschichten/" + key + "/bearbeiten");
        click(town.manager, "Freigeben");
        clickLast(town.manager, "Freigeben");
        assertThat(stored(key).state()).isEqualTo(StoryState.RELEASED);
        assertThat(stored(key).revision()).isEqualTo(2);
    }

    @Test
    void a_withdrawal_says_what_happens_and_asks_why() {
        var key = takenUp("Wird zurückgezogen");
        Municipality.as(
                INSTITUTE,
                () -> curation.publish(id(key), curation.find(id(key)).orElseThrow().version()));
        open(town.manager, "eigene-geschichten/" + key);
        assertThat(buttons("Freigeben")).as("nothing new to release").isEmpty();
        click(town.manager, "Zurückziehen");
        assertThat(dialog())
                .contains("unter der Adresse nur noch der Titel")
                .contains("Kommunen, die sie übernommen haben, behalten ihre Maßnahme")
                .contains("Broschüren, die schon heruntergeladen")
                .contains("Ihr Entwurf bleibt bei Ihnen");
        clickLast(town.manager, "Zurückziehen");
        assertThat(notices()).contains("Bitte nennen Sie den Grund");

        type(town.manager, "Grund, für das Institut", "Der Verein hat sich aufgelöst.");
        clickLast(town.manager, "Zurückziehen");

        assertThat(stored(key).state()).isEqualTo(StoryState.WITHDRAWN);
        assertThat(text()).contains("Niemand außerhalb Ihrer Kommune kann die Geschichte lesen");
        assertThat(buttons("Zurückziehen")).isEmpty();
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

    private void propose(String key, TextPlace place, String after) {
        var before = stored(key).content().text(place).orElseThrow();
        Municipality.as(
                INSTITUTE,
                () -> curation.propose(id(key), new NewProposal(place, before, after, null)));
    }

    private void comment(String key, String text, boolean internal) {
        Municipality.as(
                INSTITUTE,
                () ->
                        curation.comment(
                                id(key),
                                new NewComment(StoryPart.AIM, null, null, text, internal)));
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

    @SuppressWarnings("unchecked") // yes or no
    private RadioButtonGroup<Boolean> publicPage() {
        return (RadioButtonGroup<Boolean>)
                group(
                        "Darf die Geschichte nach der Veröffentlichung eine öffentliche Seite bekommen?");
    }

    private RadioButtonGroup<?> group(String label) {
        return find(RadioButtonGroup.class)
                .withCondition(group -> label.equals(group.getLabel()))
                .single();
    }
}
