package de.wegmarke.ui.story.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Location;
import de.wegmarke.RunningApplication;
import de.wegmarke.access.Actor;
import de.wegmarke.access.PlatformGrant;
import de.wegmarke.access.PlatformRole;
import de.wegmarke.plan.MeasureReading;
import de.wegmarke.reporting.Municipality;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryCuration;
import de.wegmarke.story.StoryId;
import de.wegmarke.story.StoryRelease;
import de.wegmarke.story.StoryWriting;
import de.wegmarke.story.adoption.Adopting;
import de.wegmarke.story.adoption.AdoptionOutcome;
import de.wegmarke.story.adoption.AdoptionReading;
import de.wegmarke.story.adoption.DraftMeasure;
import de.wegmarke.story.adoption.StoryNews;
import de.wegmarke.story.adoption.UptakeReading;
import de.wegmarke.tenantadmin.TenantAdministration;
import de.wegmarke.ui.layout.PlatformView;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.reporting.ReportingViewTest;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A story is read in another municipality, taken up, asked about, followed, and taken back at last;
 * in this order. Municipalities of its own; the story is taken back at the end, so that no other
 * test finds it.
 */
@RunningApplication
@ViewPackages(packages = "de.wegmarke.ui")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryPagesTest extends ReportingViewTest {

    private static final String TITLE = "Ein Probefest bringt Vereinen neue Mitglieder";

    @Autowired ApplicationContext context;
    @Autowired StoryWriting writing;
    @Autowired StoryRelease release;
    @Autowired StoryCuration curation;
    @Autowired UptakeReading uptake;
    @Autowired Adopting adopting;
    @Autowired AdoptionReading adoptions;
    @Autowired StoryNews news;
    @Autowired TenantAdministration administration;
    @Autowired MeasureReading measures;

    private Municipality teller;
    private Municipality adopter;
    private Municipality planless;
    private Actor institute;
    private StoryId story;

    @BeforeAll
    void a_story_is_published() throws IOException {
        teller = Municipality.founded("lesestoff-kreis", context);
        adopter = Municipality.founded("nachnutz-kreis", context).withPlan();
        planless = Municipality.founded("planlos-kreis", context);
        town = adopter;
        institute =
                new Actor(
                        UUID.randomUUID(),
                        "Begleitinstitut",
                        Set.of(),
                        Set.of(new PlatformGrant(PlatformRole.INSTITUTE, null)));
        var content = content();
        story =
                Municipality.as(
                        teller.manager,
                        () -> {
                            var key = writing.create(teller.key, content);
                            release.release(
                                    teller.key,
                                    key,
                                    writing.find(teller.key, key).orElseThrow().version(),
                                    false,
                                    true);
                            return new StoryId(teller.key, key);
                        });
        as(
                institute,
                () -> {
                    curation.takeUp(story);
                    curation.publish(story, curation.find(story).orElseThrow().version());
                });
    }

    /** The first sample story, under a name that no other has. */
    private static StoryContent content() throws IOException {
        var json =
                JsonMapper.builder()
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build();
        try (var file = new ClassPathResource("demo/stories.json").getInputStream()) {
            var first = (ObjectNode) json.readTree(file).get(0);
            first.put("title", TITLE);
            first.put("obstacles", "Beim ersten Versuch kamen nur wenige.");
            return json.treeToValue(first, StoryContent.class);
        }
    }

    private String page() {
        return "geschichten/" + story.municipality().value() + "/" + story.key();
    }

    @Test
    @Order(1)
    void everybody_reads_the_story_and_only_who_speaks_for_the_municipality_takes_it_up() {
        open(adopter.reader, page());
        assertThat(find(H1.class).single().getText()).isEqualTo(TITLE);
        assertThat(headings())
                .containsSubsequence(
                        "Zahlen",
                        "Steckbrief",
                        "Auf dieser Seite",
                        "Ausgangslage",
                        "Ziel",
                        "Vorgehen Schritt für Schritt",
                        "Hürden, und was nicht geklappt hat",
                        "Übertragbarkeit",
                        "Noch nicht übernommen");
        assertThat(text())
                .contains("500", "Teilnehmende am Fest", "Landkreis Lesestoff (Beispiel)");
        assertThat(buttons("Als Maßnahme übernehmen")).isEmpty();
        assertThat(buttons("Frage stellen")).isEmpty();

        open(adopter.manager, page());
        assertThat(buttons("Als Maßnahme übernehmen"))
                .singleElement()
                .satisfies(button -> assertThat(button.isEnabled()).isTrue());

        openOf(planless, planless.manager, page());
        assertThat(buttons("Als Maßnahme übernehmen"))
                .singleElement()
                .satisfies(button -> assertThat(button.isEnabled()).isFalse());
        assertThat(text()).contains("Ihre Kommune hat noch keinen Plan.");
        leaveMunicipality(adopter.reader);
    }

    @Test
    @Order(2)
    void the_contents_lead_to_each_chapter_of_this_page() {
        open(adopter.reader, page());
        var chapters =
                find(Anchor.class)
                        .withCondition(link -> link.getHref().contains(page() + "#"))
                        .all()
                        .stream()
                        .map(link -> link.getHref().replaceAll(".*#", ""))
                        .toList();
        assertThat(chapters).contains("ausgangslage", "vorgehen", "huerden", "nachnutzung");
        assertThat(chapters)
                .allSatisfy(
                        id ->
                                assertThat(
                                                find(Component.class)
                                                        .withCondition(
                                                                part ->
                                                                        id.equals(
                                                                                part.getId()
                                                                                        .orElse(
                                                                                                "")))
                                                        .all())
                                        .hasSize(1));
    }

    @Test
    @Order(3)
    void on_the_platform_the_same_page_leads_to_the_municipality_for_which_one_speaks() {
        openOnPlatform(adopter.manager);
        assertThat(find(H1.class).single().getText()).isEqualTo(TITLE);
        assertThat(links()).contains("nachnutz-kreis/" + page());
        openOnPlatform(adopter.reader);
        assertThat(links()).doesNotContain("nachnutz-kreis/" + page());
        openOnPlatform(institute);
        assertThat(links()).contains("platform/kuratieren/lesestoff-kreis/" + story.key());
    }

    @Test
    @Order(4)
    void taking_it_up_proposes_title_and_aim_and_asks_for_a_place_of_ones_own_plan() {
        open(adopter.manager, page());
        click(adopter.manager, "Als Maßnahme übernehmen");
        assertThat(area("Was getan werden soll").getValue())
                .startsWith(TITLE + ". Menschen sollten beim Spielen");
        click(adopter.manager, "Übernehmen");
        assertThat(notices()).contains("Wählen Sie die Stelle im Plan");

        as(adopter.manager, () -> find(PlaceField.class).single().choose("1.1"));
        type(adopter.manager, "Was getan werden soll", "Wir laden zu einem Spielefest ein.");
        click(adopter.manager, "Übernehmen");

        assertThat(notices()).contains("als Entwurf übernommen");
        assertThat(buttons("Als Maßnahme übernehmen")).isEmpty();
        assertThat(text())
                .contains("Von einer Kommune übernommen", "Landkreis Nachnutz (Beispiel)");
    }

    @Test
    @Order(5)
    void the_draft_stands_in_the_plan_and_counts_nowhere() {
        open(adopter.reader, "plan");
        assertThat(html())
                .contains("Wir laden zu einem Spielefest ein.", "Ein Entwurf steht neben dem Plan")
                .contains("4 Maßnahmen");
        open(adopter.reader, draft());
        assertThat(notices()).contains("Das ist ein Entwurf neben dem Plan.");
        assertThat(text()).contains(TITLE + ", Landkreis Lesestoff (Beispiel)");
        assertThat(buttons("In den Plan aufnehmen")).isEmpty();
        assertThat(buttons("Verwerfen")).isEmpty();
    }

    @Test
    @Order(6)
    void taken_into_the_plan_it_is_a_measure_that_says_where_it_comes_from() {
        open(adopter.manager, draft());
        somebodyElseChangesTheDraft();
        click(adopter.manager, "In den Plan aufnehmen");
        confirm(adopter.manager);
        assertThat(notices())
                .contains("Inzwischen hat jemand anderes diesen Entwurf geändert")
                .doesNotContain("Unter den Feldern");
        assertThat(text()).contains("4. Quartal 2031", "Entwurf geändert", "Verlauf (2)");
        assertThat(ledTo()).as("the heading of the draft as it is now").containsExactly("");

        click(adopter.manager, "In den Plan aufnehmen");
        confirm(adopter.manager);

        assertThat(find(H1.class).single().getText()).contains("1.1 M4");
        assertThat(text())
                .contains("Wir laden zu einem Spielefest ein.", "Aus einer Erfolgsgeschichte")
                .contains(TITLE + ", Landkreis Lesestoff (Beispiel)");
        open(adopter.manager, "uebernommen");
        assertThat(text()).contains("Im Plan (1)", "1.1 M4");
        open(adopter.manager, page());
        assertThat(notices()).contains("daraus wurde die Maßnahme 1.1 M4");
    }

    private void somebodyElseChangesTheDraft() {
        Municipality.as(
                adopter.manager,
                () -> {
                    var known = adoptions.ofStory(adopter.key, story).orElseThrow();
                    adopting.change(
                            adopter.key,
                            known.id(),
                            known.version(),
                            new DraftMeasure(
                                    known.draft().place(),
                                    known.draft().text(),
                                    List.of(),
                                    "4. Quartal 2031",
                                    ""));
                });
    }

    @Test
    @Order(7)
    void what_became_of_it_stands_on_the_storys_page_once_it_is_released() {
        open(adopter.manager, "massnahmen/1.1-M4");
        click(adopter.manager, "Ergebnis eintragen");
        say(AdoptionOutcome.WORKED_AFTER_CHANGES, "Wir luden zusätzlich per Brief ein.", false);
        assertThat(text()).contains("Hat nach Änderungen funktioniert");

        openOfTeller(teller.manager, page());
        assertThat(text()).contains("Übernommen am").doesNotContain("per Brief");
        leaveMunicipality(adopter.reader);
        open(adopter.reader, "massnahmen/1.1-M4");
        assertThat(text()).contains("Aus einer Erfolgsgeschichte").doesNotContain("per Brief");

        open(adopter.manager, "massnahmen/1.1-M4");
        click(adopter.manager, "Ergebnis ändern");
        say(AdoptionOutcome.WORKED_AFTER_CHANGES, "Wir luden zusätzlich per Brief ein.", true);
        openOfTeller(teller.reader, page());
        assertThat(text())
                .contains(
                        "Hat nach Änderungen funktioniert", "Wir luden zusätzlich per Brief ein.");
    }

    @Test
    @Order(8)
    void a_question_is_seen_by_both_and_by_everybody_once_it_is_published() {
        leaveMunicipality(adopter.manager);
        open(adopter.manager, page());
        click(adopter.manager, "Frage stellen");
        type(adopter.manager, "Ihre Frage", "Wie habt ihr die Vereine gewonnen?");
        tick(adopter.manager, "Frage und Antwort dürfen veröffentlicht werden");
        click(adopter.manager, "Frage senden");
        open(adopter.manager, "fragen");
        assertThat(notices()).contains("erst, wenn eine Adresse des Integrationsmanagements");
        assertThat(text())
                .contains("Von Ihrer Kommune (1)", "Noch nicht beantwortet.", "Ina Leitung");

        openOfTeller(teller.manager, "heute");
        assertThat(text()).contains("Eine Frage zu Ihren Geschichten ist offen");
        openOfTeller(teller.manager, "fragen");
        assertThat(text())
                .contains("Wie habt ihr die Vereine gewonnen?")
                .contains("Frage von Landkreis Nachnutz (Beispiel), Integrationsmanagement")
                .doesNotContain("Ina Leitung");
        as(teller.manager, () -> test(answerButton()).click());
        type(teller.manager, "Ihre Antwort", "Über den Kreissportbund.");
        tick(teller.manager, "Auf der Seite der Geschichte veröffentlichen");
        click(teller.manager, "Antwort senden");
        assertThat(text()).contains("Veröffentlicht auf der Seite der Geschichte.");
        var question = find(H3.class).single().getId().orElseThrow();
        assertThat(ledTo()).last().isEqualTo(question);
        click(teller.manager, "Nicht mehr veröffentlichen");
        assertThat(ledTo()).containsExactly(question);
        click(teller.manager, "Veröffentlichen: „" + TITLE + "“");
        assertThat(ledTo()).containsExactly(question);
        openOfTeller(teller.reader, page());
        assertThat(text()).contains("Fragen und Antworten", "Über den Kreissportbund.");
        leaveMunicipality(adopter.manager);
        open(adopter.manager, "heute");
        assertThat(text()).contains("Landkreis Lesestoff (Beispiel) hat Ihre Frage zu „" + TITLE);
    }

    @Test
    @Order(9)
    void a_municipality_that_is_suspended_cannot_be_asked() {
        administration.suspend(teller.key);
        try {
            open(adopter.manager, page());
            assertThat(buttons("Frage stellen"))
                    .singleElement()
                    .satisfies(button -> assertThat(button.isEnabled()).isFalse());
            assertThat(text()).contains("ist auf Wegmarke zurzeit gesperrt");
        } finally {
            administration.resume(teller.key);
        }
    }

    @Test
    @Order(10)
    void once_taken_back_only_its_name_is_left_and_the_measure_stays() {
        adopter.reachedAt("integration@kreis.example");
        Municipality.as(adopter.manager, () -> news.deliver(adopter.key));
        as(teller.manager, () -> release.withdraw(teller.key, story.key(), "Nicht mehr aktuell"));

        assertThat(Municipality.as(adopter.manager, () -> news.deliver(adopter.key))).isEqualTo(1);
        leaveMunicipality(adopter.manager);
        open(adopter.manager, "heute");
        assertThat(text()).contains("hat die Geschichte „" + TITLE + "“ zurückgezogen");
        open(adopter.manager, "massnahmen/1.1-M4");
        assertThat(text()).contains("Freigegeben, aber niemand liest es");
        click(adopter.manager, "Ergebnis ändern");
        assertThat(
                        find(Checkbox.class)
                                .withCondition(box -> "Für andere freigeben".equals(box.getLabel()))
                                .single()
                                .isEnabled())
                .isFalse();
        open(adopter.manager, page());
        assertThat(find(H1.class).single().getText()).isEqualTo(TITLE);
        assertThat(find(H1.class).single().getElement().getAttribute("lang")).isEqualTo("de");
        assertThat(text())
                .contains("zurückgezogen")
                .doesNotContain("Teilnehmende am Fest", "Kreissportbund");
        open(adopter.reader, "massnahmen/1.1-M4");
        assertThat(text()).contains("(wurde am ", " zurückgezogen)");
        openOnPlatform(institute);
        assertThat(text(find(PlatformView.class).single())).doesNotContain("Teilnehmende am Fest");
        assertThat(Municipality.as(adopter.reader, () -> uptake.of(story)).count()).isZero();
    }

    private void say(AdoptionOutcome outcome, String why, boolean released) {
        as(
                adopter.manager,
                () -> {
                    @SuppressWarnings("unchecked") // the dialog's only group of radio buttons
                    RadioButtonGroup<AdoptionOutcome> choice =
                            find(RadioButtonGroup.class)
                                    .withCondition(
                                            group ->
                                                    "Hat es funktioniert?".equals(group.getLabel()))
                                    .single();
                    choice.setValue(outcome);
                    find(Checkbox.class)
                            .withCondition(box -> "Für andere freigeben".equals(box.getLabel()))
                            .single()
                            .setValue(released);
                });
        type(adopter.manager, "Warum?", why);
        click(adopter.manager, "Speichern");
    }

    private void tick(Actor person, String label) {
        as(
                person,
                () -> {
                    var box =
                            find(Checkbox.class)
                                    .withCondition(one -> label.equals(one.getLabel()))
                                    .single();
                    assertThat(box.getValue()).isFalse();
                    box.setValue(true);
                });
    }

    private Button answerButton() {
        return find(Button.class)
                .withCondition(button -> "Antworten".equals(button.getText()))
                .single();
    }

    private void confirm(Actor person) {
        as(person, () -> test(find(ConfirmDialog.class).single()).confirm());
    }

    private String draft() {
        return Municipality.as(
                adopter.manager,
                () -> "uebernommen/" + adoptions.ofStory(adopter.key, story).orElseThrow().id());
    }

    private void openOfTeller(Actor person, String path) {
        openOf(teller, person, path);
    }

    private void openOf(Municipality municipality, Actor person, String path) {
        leaveMunicipality(person);
        town = municipality;
        open(person, path);
        town = adopter;
    }

    /** A tab belongs to one municipality until it shows a page of none. */
    private void leaveMunicipality(Actor person) {
        requestBy(person);
        as(person, () -> UI.getCurrent().navigate(""));
    }

    private void openOnPlatform(Actor person) {
        leaveMunicipality(person);
        var location = new Location("platform/" + page());
        as(
                person,
                () -> UI.getCurrent().navigate(location.getPath(), location.getQueryParameters()));
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    /** With the parts that are frozen to plain HTML. */
    private String html() {
        return find(TenantView.class).single().getElement().getOuterHTML();
    }
}
