package de.wegmarke.ui.story.curation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.dom.Element;
import de.wegmarke.RunningApplication;
import de.wegmarke.reporting.Municipality;
import de.wegmarke.story.CuratedStory;
import de.wegmarke.story.NewProposal;
import de.wegmarke.story.StoryPart;
import de.wegmarke.story.StoryProposal;
import de.wegmarke.story.StoryState;
import de.wegmarke.story.TextPlace;
import de.wegmarke.ui.story.PartText;
import de.wegmarke.ui.story.SampleStory;
import de.wegmarke.ui.story.StoryViewTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the institute sees of a story, and does about it. */
@RunningApplication
@ViewPackages(
        packages = {
            "de.wegmarke.ui.story.curation",
            "de.wegmarke.ui.story.own",
            "de.wegmarke.ui.layout"
        })
class CurationViewsTest extends StoryViewTest {

    @Autowired ApplicationContext context;

    @BeforeAll
    void a_municipality_tells_stories() {
        town = Municipality.founded("kurations-kreis", context);
    }

    @Test
    void a_draft_has_no_page_here() {
        var key = written("Unsichtbar für das Institut");
        openStory(key);
        assertThat(platformText())
                .contains("Diese Geschichte ist nicht freigegeben")
                .doesNotContain("Unsichtbar");
        openPlatform(INSTITUTE, "kuratieren/gibt-es-nicht/nirgends");
        assertThat(platformText()).contains("Diese Geschichte ist nicht freigegeben");
    }

    @Test
    void a_story_is_taken_up() {
        var key = released("Wird aufgenommen");
        openStory(key);
        assertThat(buttons("Anders formulieren: Ziel")).isEmpty();
        assertThat(buttons("Veröffentlichen")).isEmpty();

        click(INSTITUTE, "Aufnehmen");

        assertThat(curated(key).state()).isEqualTo(StoryState.WITH_INSTITUTE);
        assertThat(buttons("Anders formulieren: Ziel")).hasSize(1);
        assertThat(platformText()).contains("Vom Institut aufgenommen", "Kuno Kuratiert");
    }

    @Test
    void a_comment_says_who_will_read_it_and_an_internal_one_looks_different() {
        var key = takenUp("Wird besprochen");
        openStory(key);
        click(INSTITUTE, "Kommentieren: Ziel");
        assertThat(audience()).isEqualTo("shared");
        as(INSTITUTE, () -> internal().setValue(true));
        assertThat(audience()).isEqualTo("internal");
        assertThat(dialog()).contains("Die Kommune sieht ihn nie.");
        click(INSTITUTE, "Kommentar speichern");
        assertThat(notices()).contains("Bitte schreiben Sie Ihren Kommentar.");

        type(INSTITUTE, "Kommentar", "Unter uns: dünn.");
        as(INSTITUTE, () -> quotes().setValue("nirgends zu lesen"));
        click(INSTITUTE, "Kommentar speichern");
        assertThat(notices()).contains("Diese Wörter stehen so nicht an dieser Stelle.");
        as(INSTITUTE, () -> quotes().setValue("einmal begegnen"));
        click(INSTITUTE, "Kommentar speichern");

        assertThat(platformText()).contains("Unter uns: dünn.", "Nur für das Institut");
        assertThat(curated(key).comments().getFirst().quote()).isEqualTo("einmal begegnen");
        assertThat(stored(key).comments()).isEmpty();

        assertThat(marked()).containsExactly("kommentiert: einmal begegnen");
        click(INSTITUTE, "Kommentar von Kuno Kuratiert erledigt: Ziel");
        assertThat(marked()).isEmpty();
        assertThat(curated(key).comments().getFirst().isResolved()).isTrue();
        assertThat(platformText()).contains("Erledigt am");
    }

    @Test
    void the_words_that_a_comment_is_about_are_chosen_from_the_sentences_of_its_entry() {
        var key = takenUp("Satz für Satz");
        openStory(key);
        click(INSTITUTE, "Kommentieren: Ausgangslage");
        assertThat(quotes().getListDataView().getItems())
                .containsExactly(
                        "Viele kannten niemanden im Ort.", "Die Vereine suchten Mitglieder.");
        as(INSTITUTE, () -> find(StepDialog.class).single().leave());

        click(INSTITUTE, "Kommentieren: Vorgehen Schritt für Schritt");
        as(INSTITUTE, () -> find(EntryChoice.class).single().setValue(1));
        assertThat(quotes().getListDataView().getItems())
                .containsExactly("Einladen", "Eingeladen wurde an der Haustür.");
        as(INSTITUTE, () -> quotes().setValue("Eingeladen wurde an der Haustür."));
        type(INSTITUTE, "Kommentar", "An welcher?");
        click(INSTITUTE, "Kommentar speichern");
        assertThat(marked()).containsExactly("kommentiert: Eingeladen wurde an der Haustür.");
    }

    @Test
    void a_comment_can_be_about_one_step() {
        var key = takenUp("Über einen Schritt");
        openStory(key);
        click(INSTITUTE, "Kommentieren: Vorgehen Schritt für Schritt");
        as(INSTITUTE, () -> find(EntryChoice.class).single().setValue(1));
        type(INSTITUTE, "Kommentar", "Wer hat eingeladen?");
        click(INSTITUTE, "Kommentar speichern");

        assertThat(stored(key).comments().getFirst().entry()).isEqualTo(1);
        assertThat(platformText()).contains("Zu Eintrag 2", "Wer hat eingeladen?");
    }

    @Test
    void another_wording_is_seen_as_a_difference_before_it_is_sent() {
        var key = takenUp("Wird umformuliert");
        openStory(key);
        click(INSTITUTE, "Anders formulieren: Ausgangslage");
        assertThat(area("So könnte es lauten").getValue()).isEqualTo(SampleStory.STARTING_POINT);
        assertThat(dialog()).contains("Noch ist nichts geändert.");

        click(INSTITUTE, "Vorschlagen");
        assertThat(notices()).contains("derselbe wie der alte");

        type(
                INSTITUTE,
                "So könnte es lauten",
                "Viele kannten niemanden im Ort.\n\nDie Chöre suchten Mitglieder.");
        assertThat(dialog())
                .contains("entfernt: Vereine", "eingefügt: Chöre", "eingefügt: ¶Absatz");
        type(INSTITUTE, "Begründung", "Es waren Chöre.");
        click(INSTITUTE, "Vorschlagen");

        assertThat(curated(key).openProposals()).isEqualTo(1);
        assertThat(stored(key).content().startingPoint()).isEqualTo(SampleStory.STARTING_POINT);
        assertThat(platformText()).contains("Begründung: Es waren Chöre.", "Offen");

        click(INSTITUTE, "Vorschlag zurücknehmen: Ausgangslage");
        assertThat(curated(key).proposals()).isEmpty();
    }

    @Test
    void a_wording_for_a_text_that_was_accepted_otherwise_meanwhile_is_kept_and_compared_anew() {
        var key = takenUp("Inzwischen anders");
        openStory(key);
        click(INSTITUTE, "Anders formulieren: Ziel");
        type(INSTITUTE, "So könnte es lauten", "Alle sollten einander dreimal begegnen.");
        reworded(key, StoryPart.AIM, "Alle sollten einander oft begegnen.");

        click(INSTITUTE, "Vorschlagen");

        assertThat(notices()).contains("Der Text lautet inzwischen anders");
        assertThat(area("So könnte es lauten").getValue())
                .isEqualTo("Alle sollten einander dreimal begegnen.");
        assertThat(dialog()).contains("entfernt: oft", "eingefügt: dreimal");
        click(INSTITUTE, "Vorschlagen");
        assertThat(curated(key).proposals().getLast().before())
                .isEqualTo("Alle sollten einander oft begegnen.");
    }

    private void reworded(String key, StoryPart part, String after) {
        var proposal = proposed(key, part, after);
        Municipality.as(town.manager, () -> release.accept(town.key, key, proposal.id(), false));
    }

    private StoryProposal proposed(String key, StoryPart part, String after) {
        Municipality.as(
                INSTITUTE,
                () ->
                        curation.propose(
                                id(key),
                                new NewProposal(
                                        TextPlace.of(part),
                                        stored(key)
                                                .content()
                                                .text(TextPlace.of(part))
                                                .orElseThrow(),
                                        after,
                                        null)));
        return curated(key).proposals().getLast();
    }

    @Test
    void a_step_has_a_text_and_a_heading_and_the_next_one_waits_for_what_is_typed() {
        var key = takenUp("Schritt und Überschrift");
        openStory(key);
        click(INSTITUTE, "Anders formulieren: Vorgehen Schritt für Schritt");
        var places = find(PlaceChoice.class).single();
        assertThat(area("So könnte es lauten").getValue())
                .isEqualTo("Eine Schule gab ihre Küche her.");
        as(INSTITUTE, () -> places.setValue(TextPlace.headingOf(1)));
        assertThat(area("So könnte es lauten").getValue()).isEqualTo("Einladen");

        type(INSTITUTE, "So könnte es lauten", "Zusammen einladen");
        assertThat(places.isReadOnly()).isTrue();
        assertThat(places.getHelperText()).contains("Schlagen Sie ihn zuerst vor");
        click(INSTITUTE, "Vorschlagen");

        assertThat(platformText()).contains("Zur Überschrift von Eintrag 2");
        assertThat(curated(key).proposals().getFirst().place()).isEqualTo(TextPlace.headingOf(1));
    }

    @Test
    void what_is_no_single_text_is_commented_but_not_reworded() {
        var key = takenUp("Listen und Zahlen");
        openStory(key);
        assertThat(buttons("Anders formulieren: Zahlen")).isEmpty();
        assertThat(buttons("Kommentieren: Zahlen")).hasSize(1);
        assertThat(buttons("Anders formulieren: Ansprechstelle")).hasSize(1);
        assertThat(buttons("Anders formulieren: Vorgehen Schritt für Schritt")).hasSize(1);
    }

    @Test
    void nothing_that_was_typed_is_lost_by_escape() {
        var key = takenUp("Ohne Verlust");
        openStory(key);
        click(INSTITUTE, "Kommentieren: Ziel");
        type(INSTITUTE, "Kommentar", "Schon getippt");
        as(INSTITUTE, () -> find(StepDialog.class).single().leave());
        assertThat(question().getElement().getProperty("header")).isEqualTo("Getipptes verwerfen?");
        as(INSTITUTE, () -> test(question()).cancel());
        assertThat(area("Kommentar").getValue()).isEqualTo("Schon getippt");

        as(INSTITUTE, () -> find(StepDialog.class).single().leave());
        as(INSTITUTE, () -> test(question()).confirm());
        assertThat(find(Dialog.class).exists()).isFalse();

        click(INSTITUTE, "Anders formulieren: Ziel");
        type(INSTITUTE, "Begründung", "Auch das ist getippt");
        assertThat(find(StepDialog.class).single().isTyped()).isTrue();
        type(INSTITUTE, "Begründung", "");
        as(INSTITUTE, () -> find(StepDialog.class).single().leave());
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    private ConfirmDialog question() {
        return find(ConfirmDialog.class).single();
    }

    @Test
    void the_municipality_is_asked_for_changes_with_a_message() {
        var key = takenUp("Geht zurück");
        openStory(key);
        click(INSTITUTE, "Um Änderungen bitten");
        click(INSTITUTE, "An die Kommune zurückgeben");
        assertThat(notices()).contains("Bitte schreiben Sie der Kommune");

        type(INSTITUTE, "Was soll die Kommune ändern?", "Bitte Zahlen belegen.");
        click(INSTITUTE, "An die Kommune zurückgeben");

        assertThat(curated(key).state()).isEqualTo(StoryState.CHANGES_REQUESTED);
        assertThat(platformText()).contains("Bitte Zahlen belegen.", "Die Kommune ist dran");
        assertThat(buttons("Anders formulieren: Ziel")).isEmpty();
    }

    @Test
    void an_open_proposal_is_in_the_way_of_a_publication() {
        var key = takenUp("Noch nicht so weit");
        proposed(key, StoryPart.AIM, "Kürzer.");
        openStory(key);
        assertThat(notices()).contains("Ein Vorschlag ist noch nicht entschieden.");
        click(INSTITUTE, "Veröffentlichen");

        assertThat(dialog()).contains("Ein Vorschlag ist noch nicht entschieden.");
        assertThat(buttons("Veröffentlichen")).as("nothing to press in the dialog").hasSize(1);
    }

    @Test
    void a_story_is_published_and_a_newer_release_is_compared_with_it() {
        var key = takenUp("Wird veröffentlicht");
        openStory(key);
        click(INSTITUTE, "Veröffentlichen");
        assertThat(dialog()).contains("Die Kommune hat keine öffentliche Seite erlaubt.");
        clickLast(INSTITUTE, "Veröffentlichen");
        assertThat(curated(key).state()).isEqualTo(StoryState.PUBLISHED);
        assertThat(platformText()).contains("Die Geschichte ist veröffentlicht.");

        var story = stored(key);
        Municipality.as(
                town.manager,
                () -> {
                    writing.save(
                            town.key,
                            story.id(),
                            story.version(),
                            story.content()
                                    .withText(TextPlace.of(StoryPart.AIM), "Ein neues Ziel."));
                    release.release(town.key, key, stored(key).version(), false, true);
                });
        openStory(key);
        assertThat(platformText())
                .contains("Anders als das, was veröffentlicht ist (ein Teil)")
                .contains("Ein neues Ziel.", "2. Freigabe");
        Municipality.as(town.manager, () -> release.withdraw(town.key, key, "Prüfung des Tests"));
    }

    @Test
    void of_a_story_that_was_taken_back_nothing_can_be_read() {
        var key = takenUp("Zurückgenommen");
        Municipality.as(
                town.manager, () -> release.withdraw(town.key, key, "Ein Partner will nicht"));
        openStory(key);
        assertThat(platformText())
                .contains("Die Kommune hat die Geschichte zurückgezogen.")
                .doesNotContain(SampleStory.STARTING_POINT);
        assertThat(buttons("Kommentieren: Ziel")).isEmpty();
    }

    private void openStory(String key) {
        openPlatform(INSTITUTE, "kuratieren/kurations-kreis/" + key);
    }

    private CuratedStory curated(String key) {
        return Municipality.as(INSTITUTE, () -> curation.find(id(key))).orElseThrow();
    }

    private QuoteChoice quotes() {
        return find(QuoteChoice.class).single();
    }

    /** What is marked in the story's text, as it is spoken. */
    private List<String> marked() {
        return find(PartText.class).all().stream()
                .flatMap(part -> marks(part.getElement()))
                .map(mark -> mark.getTextRecursively())
                .toList();
    }

    private static Stream<Element> marks(Element place) {
        if (place.isTextNode()) {
            return Stream.empty();
        }
        return "mark".equals(place.getTag())
                ? Stream.of(place)
                : place.getChildren().flatMap(CurationViewsTest::marks);
    }

    private String audience() {
        return find(Paragraph.class)
                .withClassName("wm-audience")
                .single()
                .getElement()
                .getAttribute("data-kind");
    }

    @SuppressWarnings("unchecked") // for whom a comment is
    private RadioButtonGroup<Boolean> internal() {
        return (RadioButtonGroup<Boolean>)
                find(RadioButtonGroup.class)
                        .withCondition(group -> "Für wen?".equals(group.getLabel()))
                        .single();
    }
}
