package de.wegmarke.ui.story.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import de.wegmarke.RunningApplication;
import de.wegmarke.access.Actor;
import de.wegmarke.access.Membership;
import de.wegmarke.access.PersonDirectory;
import de.wegmarke.access.PlatformGrant;
import de.wegmarke.access.PlatformRole;
import de.wegmarke.access.Role;
import de.wegmarke.plan.Assessment;
import de.wegmarke.plan.BulkChange;
import de.wegmarke.plan.MeasureEditing;
import de.wegmarke.plan.MeasureFilter;
import de.wegmarke.plan.MeasureReading;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.plan.StateReport;
import de.wegmarke.reporting.Municipality;
import de.wegmarke.story.StoryId;
import de.wegmarke.story.search.FacetValue;
import de.wegmarke.story.search.StoryFacet;
import de.wegmarke.story.search.StorySearch;
import de.wegmarke.story.search.StorySort;
import de.wegmarke.tenancy.TenantDirectory;
import de.wegmarke.ui.story.StoryViewTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Stories of a municipality of its own beside the sample ones, written, released and published as
 * everybody does it; the tests look for words that only those have.
 */
@RunningApplication
@ViewPackages(packages = "de.wegmarke.ui")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoriesViewTest extends StoryViewTest {

    private static final String MINE = "geschichten?kommune=fundstellen-kreis";

    @Autowired ApplicationContext context;
    @Autowired PersonDirectory persons;
    @Autowired StorySearch search;
    @Autowired TenantDirectory tenants;

    private Actor reader;
    private Actor institute;
    private String published;

    @BeforeAll
    void some_stories_are_published_and_some_are_not() {
        town = Municipality.founded("fundstellen-kreis", context).withPlan();
        reader = person("Lore Liest", Set.of(Membership.of(town.key, Role.READER)), Set.of());
        institute =
                person(
                        "Ines Institut",
                        Set.of(),
                        Set.of(new PlatformGrant(PlatformRole.INSTITUTE, null)));
        published = published("Quittenernte verbindet Gartenvereine");
        published("Ein Mostfest im Vereinsgarten");
        written("Mirabellenschnaps als Entwurf");
        takenUp("Zwetschgenmus wartet beim Institut");
    }

    @AfterAll
    void what_was_published_is_taken_back() {
        withdraw(published);
        withdraw("ein-mostfest-im-vereinsgarten");
    }

    private Actor person(String name, Set<Membership> memberships, Set<PlatformGrant> grants) {
        var id = persons.findOrCreate("https://login.example", name, name);
        return new Actor(id.value(), name, memberships, grants);
    }

    private String published(String title) {
        var key = takenUp(title);
        Municipality.as(
                INSTITUTE,
                () -> curation.publish(id(key), curation.find(id(key)).orElseThrow().version()));
        return key;
    }

    private void withdraw(String key) {
        Municipality.as(town.manager, () -> release.withdraw(town.key, key, "Nur ein Versuch"));
    }

    private String hits() {
        return find(Span.class)
                .withCondition(span -> "status".equals(span.getElement().getAttribute("role")))
                .single()
                .getText();
    }

    private String page() {
        return text(find(Main.class).single());
    }

    private List<String> titles() {
        return find(StoryCard.class).all().stream()
                .map(card -> text(card.getChildren().findFirst().orElseThrow()))
                .toList();
    }

    private List<String> marked() {
        return find(StoryCard.class).all().stream()
                .flatMap(card -> card.getElement().getChildren())
                .flatMap(StoriesViewTest::withDescendants)
                .filter(element -> !element.isTextNode() && element.getTag().equals("mark"))
                .map(Element::getText)
                .toList();
    }

    private static Stream<Element> withDescendants(Element element) {
        return Stream.concat(
                Stream.of(element),
                element.getChildren().flatMap(StoriesViewTest::withDescendants));
    }

    private static String address(UI ui) {
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .flatMap(call -> call.getInvocation().getParameters().stream())
                .map(String::valueOf)
                .filter(told -> told.contains("geschichten"))
                .reduce((first, last) -> last)
                .orElse("");
    }

    @Test
    void a_question_finds_marks_and_leads_to_the_story() {
        open(reader, "geschichten?q=Quittenernte");

        assertThat(hits()).isEqualTo("Eine Geschichte");
        assertThat(titles()).containsExactly("Quittenernte verbindet Gartenvereine");
        assertThat(marked()).contains("Quittenernte");
        assertThat(links())
                .contains("fundstellen-kreis/geschichten/fundstellen-kreis/" + published);
    }

    @Test
    void a_typing_error_is_named_and_what_was_meant_is_found() {
        open(reader, "geschichten?q=Quitenernte");

        assertThat(titles()).containsExactly("Quittenernte verbindet Gartenvereine");
        assertThat(page()).contains("Gesucht wurde auch: Quittenernte");
    }

    @Test
    void what_is_not_published_is_found_by_nobody() {
        for (var question : List.of("Mirabellenschnaps", "Zwetschgenmus")) {
            open(town.manager, "geschichten?q=" + question);
            assertThat(hits()).as(question).isEqualTo("Keine Geschichte");
            openPlatform(institute, "geschichten?q=" + question);
            assertThat(hits()).as(question).isEqualTo("Keine Geschichte");
        }
    }

    @Test
    void what_is_taken_back_is_found_no_more() {
        var key = published("Hagebuttentee am Wegesrand");
        open(reader, "geschichten?q=Hagebuttentee");
        assertThat(titles()).hasSize(1);

        withdraw(key);

        open(reader, "geschichten?q=Hagebuttentee");
        assertThat(titles()).isEmpty();
        assertThat(page())
                .contains("Dieses Wort kommt in keiner Geschichte vor: Hagebuttentee")
                .doesNotContain("am Wegesrand");
    }

    @Test
    void what_is_typed_stands_in_the_address() {
        open(reader, MINE);
        assertThat(hits()).isEqualTo("2 Geschichten");
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();

        typeLine(reader, "Geschichten durchsuchen", "Mostfest");

        assertThat(titles()).containsExactly("Ein Mostfest im Vereinsgarten");
        assertThat(address(UI.getCurrent()))
                .isEqualTo("fundstellen-kreis/geschichten?q=Mostfest&kommune=fundstellen-kreis");
    }

    @Test
    void a_box_narrows_and_its_chip_takes_the_choice_back() {
        open(reader, "geschichten?q=Gartenvereine");
        var box =
                find(Checkbox.class)
                        .withCondition(
                                one ->
                                        one.getAriaLabel()
                                                .orElse("")
                                                .startsWith("Landkreis Fundstellen (Beispiel),"))
                        .single();
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();

        as(reader, () -> test(box).click());

        assertThat(address(UI.getCurrent())).contains("kommune=fundstellen-kreis");
        // The same box, so that the focus stays where it was.
        assertThat(box.isAttached()).isTrue();
        assertThat(box.getValue()).isTrue();
        var chip =
                find(Button.class).withText("Kommune: Landkreis Fundstellen (Beispiel)").single();
        as(reader, () -> test(chip).click());
        assertThat(box.getValue()).isFalse();
        assertThat(address(UI.getCurrent())).doesNotContain("kommune=");
    }

    @Test
    void whoever_takes_a_choice_back_by_its_chip_goes_on_at_the_results() {
        open(reader, MINE);

        click(reader, "Kommune: Landkreis Fundstellen (Beispiel)");

        assertThat(ledTo()).containsExactly("treffer");
    }

    @Test
    void without_a_hit_the_page_says_what_to_take_away() {
        open(reader, MINE + "&q=Quittenernte&thema=T7");
        assertThat(hits()).isEqualTo("Keine Geschichte");

        click(reader, "Ohne Auswahl bei „Thema“");

        assertThat(ledTo()).as("the results").containsExactly("treffer");
        assertThat(titles()).containsExactly("Quittenernte verbindet Gartenvereine");
    }

    @Test
    void who_took_stories_up_stands_by_name_after_whether_anybody_did() {
        var words = new FacetText(tenants);
        var values =
                Stream.of("magdeburg", "nein", "fundstellen-kreis", "ja")
                        .map(value -> new FacetValue(value, 1, false))
                        .toList();

        assertThat(words.ordered(StoryFacet.TAKEN_UP, values))
                .extracting(value -> words.of(StoryFacet.TAKEN_UP, value.value()))
                .startsWith(
                        "mindestens einer Kommune",
                        "noch niemandem",
                        "Landkreis Fundstellen (Beispiel)");
    }

    @Test
    void the_map_has_a_list_beside_it_that_can_do_the_same() {
        open(reader, "geschichten");
        assertThat(find(Svg.class).exists()).isFalse();

        click(reader, "Karte zeigen");

        assertThat(find(Svg.class).exists()).isTrue();
        assertThat(page())
                .contains("keinen Punkt auf der Karte")
                .contains("Landkreis Fundstellen (Beispiel) (2)");
        var place = find(Button.class).withText("Landkreis Fundstellen (Beispiel) (2)").single();
        as(reader, () -> test(place).click());
        assertThat(hits()).isEqualTo("2 Geschichten");
        // The same button, so that the focus stays where it was.
        assertThat(place.isAttached()).isTrue();
        assertThat(place.getElement().getAttribute("aria-pressed")).isEqualTo("true");
    }

    @Test
    void whoever_asks_for_more_goes_on_at_the_first_that_came() {
        open(reader, "geschichten");
        assertThat(find(StoryCard.class).all()).hasSize(10);
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();

        as(reader, () -> test(more()).click());

        assertThat(find(StoryCard.class).all()).hasSizeGreaterThan(10);
        assertThat(focused())
                .extracting(Element::getTextRecursively)
                .containsExactly(titles().get(10));
    }

    @Test
    void whoever_unfolds_a_facet_goes_on_at_the_first_value_that_was_folded() {
        open(reader, "geschichten");
        var all =
                find(Button.class)
                        .withCondition(
                                button ->
                                        button.getAriaLabel()
                                                .orElse("")
                                                .matches("Alle .* zeigen: Kommune"))
                        .single();
        var firstFolded = folded("Kommune").getFirst();
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();

        as(reader, () -> test(all).click());

        assertThat(all.isVisible()).isFalse();
        assertThat(folded("Kommune")).isEmpty();
        assertThat(focused()).containsExactly(firstFolded);
    }

    /** The boxes of a facet that are not in sight, in their order. */
    private List<Element> folded(String facet) {
        var box = find(FacetBox.class).withCondition(one -> facet.equals(one.toString())).single();
        return withDescendants(box.getElement())
                .filter(element -> !element.isTextNode())
                .filter(element -> element.getTag().equals("vaadin-checkbox"))
                .filter(element -> !element.isVisible())
                .toList();
    }

    private Button more() {
        return find(Button.class)
                .withCondition(
                        button -> button.getText().matches("Noch eine Gesch.*|Weitere .* zeigen"))
                .single();
    }

    @SuppressWarnings("unchecked")
    private Select<StorySort> order() {
        return find(Select.class).single();
    }

    @Test
    void another_order_is_chosen_and_stands_in_the_address() {
        open(reader, MINE);
        assertThat(order().getValue()).isEqualTo(StorySort.NEWEST);
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();

        as(reader, () -> test(order()).selectItem("Titel"));

        assertThat(titles())
                .containsExactly(
                        "Ein Mostfest im Vereinsgarten", "Quittenernte verbindet Gartenvereine");
        assertThat(address(UI.getCurrent())).contains("sortierung=titel");
    }

    @Test
    void what_fits_best_is_an_order_only_for_a_question() {
        open(reader, MINE);
        assertThat(order().getListDataView().getItems()).doesNotContain(StorySort.RELEVANCE);

        typeLine(reader, "Geschichten durchsuchen", "Mostfest");

        assertThat(order().getListDataView().getItems()).contains(StorySort.RELEVANCE);
        assertThat(order().getValue()).isEqualTo(StorySort.RELEVANCE);
    }

    @Test
    void the_other_order_is_chosen_by_the_address() {
        open(reader, MINE + "&sortierung=titel");

        assertThat(titles())
                .containsExactly(
                        "Ein Mostfest im Vereinsgarten", "Quittenernte verbindet Gartenvereine");
    }

    @Test
    void on_the_platform_the_same_page_leads_to_pages_of_the_platform() {
        openPlatform(institute, "geschichten?q=Quittenernte");

        assertThat(titles()).containsExactly("Quittenernte verbindet Gartenvereine");
        assertThat(links()).contains("platform/geschichten/fundstellen-kreis/" + published);
    }

    @Test
    void a_search_is_kept_and_says_what_is_new_to_its_person_only() {
        open(reader, "geschichten?q=Holunder");
        click(reader, "Suche merken");
        assertThat(text(find(Dialog.class).single())).contains("Eine E-Mail gibt es dafür nicht");
        as(
                reader,
                () ->
                        test(find(TextField.class)
                                        .withCondition(
                                                field -> "Name der Suche".equals(field.getLabel()))
                                        .single())
                                .setValue("Alles über Holunder"));
        click(reader, "Merken");
        assertThat(notices()).contains("Die Suche „Alles über Holunder“ ist gemerkt");
        open(reader, "heute");
        assertThat(page()).doesNotContain("gemerkten Suchen");

        var key = published("Holunderblüten am Bahndamm");

        open(reader, "heute");
        assertThat(page()).contains("Eine neue Erfolgsgeschichte passt zu Ihren gemerkten Suchen");
        open(town.reader, "heute");
        assertThat(page()).doesNotContain("gemerkten Suchen");
        open(reader, "geschichten");
        assertThat(page()).contains("Gemerkte Suchen (1), eine neue Geschichte");
        var link = find(Anchor.class).withText("Alles über Holunder").single().getHref();
        open(reader, link.substring(link.indexOf('/') + 1));
        assertThat(titles()).containsExactly("NeuHolunderblüten am Bahndamm");
        assertThat(order().getValue()).isEqualTo(StorySort.NEWEST);
        open(reader, "heute");
        assertThat(page()).doesNotContain("gemerkten Suchen");
        // Whoever comes back to the same address finds the same marks.
        open(reader, link.substring(link.indexOf('/') + 1));
        assertThat(titles()).containsExactly("NeuHolunderblüten am Bahndamm");
        as(reader, () -> test(order()).selectItem("Passende zuerst"));
        assertThat(titles()).containsExactly("NeuHolunderblüten am Bahndamm");

        open(reader, "geschichten");
        click(reader, "Löschen: Alles über Holunder");
        assertThat(find(Anchor.class).withText("Alles über Holunder").exists()).isFalse();
        withdraw(key);
    }

    @Test
    void on_the_start_page_of_the_platform_news_is_said_too() {
        openPlatform(institute, "geschichten?q=Preiselbeeren");
        click(institute, "Suche merken");
        click(institute, "Merken");
        var key = published("Preiselbeeren aus dem Wald");

        requestBy(institute);
        as(institute, () -> UI.getCurrent().navigate(""));

        assertThat(page()).contains("Eine neue Erfolgsgeschichte passt zu Ihren gemerkten Suchen");
        openPlatform(institute, "geschichten");
        click(institute, "Löschen: Preiselbeeren");
        withdraw(key);
    }

    @Test
    void a_measure_that_is_stuck_shows_first_how_others_did_it() {
        topic("T11");
        // Its deadline was the fourth quarter of 2025.
        open(reader, "massnahmen/1.1-M3");
        var late = page();
        assertThat(late).contains("Diese Maßnahme stockt. Vielleicht hilft Ihnen");
        assertThat(late.indexOf("Erfolgsgeschichten zum Thema"))
                .isLessThan(late.indexOf("Verantwortlich"));
        assertThat(links()).anyMatch(link -> link.endsWith("geschichten?thema=T11"));

        open(reader, "massnahmen/1.1-M1");
        assertThat(page())
                .contains("Erfolgsgeschichten zum Thema")
                .doesNotContain("Diese Maßnahme stockt");
    }

    @Test
    void a_measure_that_was_put_off_or_is_not_on_course_is_stuck_and_its_reason_finds_stories() {
        topic("T11");
        state("1.1-M2", MeasureState.IN_PROGRESS, Assessment.YELLOW, "Die Quittenernte ging vor");
        open(reader, "massnahmen/1.1-M2");
        assertThat(page()).doesNotContain("Diese Maßnahme stockt");
        assertThat(text(find(StoryLinks.class).single()))
                .as("asked with the reason only where it is stuck")
                .doesNotStartWith("Quittenernte verbindet");

        state("1.1-M2", MeasureState.IN_PROGRESS, Assessment.RED, null);
        open(reader, "massnahmen/1.1-M2");
        assertThat(page()).contains("Diese Maßnahme stockt");

        state("1.1-M2", MeasureState.POSTPONED, null, "Die Quittenernte ging vor");
        open(reader, "massnahmen/1.1-M2");
        assertThat(page()).contains("Diese Maßnahme stockt");
        assertThat(text(find(StoryLinks.class).single())).startsWith("Quittenernte verbindet");
    }

    private void topic(String code) {
        Municipality.as(
                town.manager,
                () ->
                        context.getBean(MeasureEditing.class)
                                .changeAll(
                                        town.key,
                                        MeasureFilter.NONE,
                                        new BulkChange.Topic(code),
                                        "Für die Probe"));
    }

    private void state(
            String path,
            MeasureState state,
            @Nullable Assessment assessment,
            @Nullable String reason) {
        Municipality.as(
                town.manager,
                () -> {
                    var measure =
                            context.getBean(MeasureReading.class)
                                    .detail(town.key, path)
                                    .orElseThrow();
                    context.getBean(MeasureEditing.class)
                            .report(
                                    town.key,
                                    path,
                                    measure.version(),
                                    new StateReport(state, assessment, reason, null, null),
                                    null);
                });
    }

    @Test
    void like_stories_are_offered_and_the_story_itself_is_not() {
        open(reader, "geschichten");
        as(
                reader,
                () -> {
                    var like =
                            new SimilarStories(
                                    search,
                                    new StoryId(town.key, published),
                                    new StoryPlace.InTenant(town.key));
                    assertThat(like.isVisible()).isTrue();
                    assertThat(text(like))
                            .contains("Ähnliche Geschichten")
                            .doesNotContain("Quittenernte verbindet");
                });
    }
}
