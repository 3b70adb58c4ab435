package de.wegmarke.ui.story.own;

import static de.wegmarke.story.SampleStory.withSteps;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.checkbox.Checkbox;
import de.wegmarke.RunningApplication;
import de.wegmarke.reporting.Municipality;
import de.wegmarke.story.NewComment;
import de.wegmarke.story.ProposalState;
import de.wegmarke.story.Step;
import de.wegmarke.story.StoryPart;
import de.wegmarke.story.TextPlace;
import org.junit.jupiter.api.Test;

/** What the institute proposes and comments, and how the municipality answers. */
@RunningApplication
@ViewPackages(
        packages = {
            "de.wegmarke.ui.story.own",
            "de.wegmarke.ui.story.curation",
            "de.wegmarke.ui.measure",
            "de.wegmarke.ui.today",
            "de.wegmarke.ui.layout"
        })
class OwnStoryTalkTest extends OwnPagesTest {

    OwnStoryTalkTest() {
        super("rede-kreis");
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

    private void comment(String key, String text, boolean internal) {
        Municipality.as(
                INSTITUTE,
                () ->
                        curation.comment(
                                id(key),
                                new NewComment(StoryPart.AIM, null, null, text, internal)));
    }
}
