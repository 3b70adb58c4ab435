package de.wegmarke.ui.story.own;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import de.wegmarke.RunningApplication;
import de.wegmarke.reporting.Municipality;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryPart;
import de.wegmarke.story.StoryState;
import de.wegmarke.story.TextPlace;
import de.wegmarke.ui.story.SampleStory;
import org.junit.jupiter.api.Test;

/** What is asked before a story leaves the municipality, and before it is taken back. */
@RunningApplication
@ViewPackages(
        packages = {
            "de.wegmarke.ui.story.own",
            "de.wegmarke.ui.story.curation",
            "de.wegmarke.ui.measure",
            "de.wegmarke.ui.today",
            "de.wegmarke.ui.layout"
        })
class ReleaseDialogTest extends OwnPagesTest {

    ReleaseDialogTest() {
        super("freigebe-kreis");
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
                .contains(
                        town.key.value()
                                + "/eigene-geschichten/"
                                + key
                                + "/bearbeiten?teil=effect");
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
        assertThat(links())
                .doesNotContain(town.key.value() + "/eigene-geschichten/" + key + "/bearbeiten");
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
    void requested_changes_open_the_form_again_and_are_released_once_more() {
        var key = takenUp("Noch einmal ändern");
        Municipality.as(
                INSTITUTE, () -> curation.requestChanges(id(key), "Bitte das Ziel schärfen."));
        open(town.manager, "eigene-geschichten/" + key);

        assertThat(notices()).contains("Bitte das Ziel schärfen.", "Kuno Kuratiert");
        assertThat(links())
                .contains(town.key.value() + "/eigene-geschichten/" + key + "/bearbeiten");
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

    @SuppressWarnings("unchecked") // yes or no
    private RadioButtonGroup<Boolean> publicPage() {
        return (RadioButtonGroup<Boolean>)
                group(
                        "Darf die Geschichte nach der Veröffentlichung eine öffentliche Seite bekommen?");
    }
}
