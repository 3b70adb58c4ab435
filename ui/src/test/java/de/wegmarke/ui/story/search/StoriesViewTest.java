package de.wegmarke.ui.story.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import de.wegmarke.RunningApplication;
import de.wegmarke.story.search.FacetValue;
import de.wegmarke.story.search.StoryFacet;
import de.wegmarke.story.search.StorySort;
import de.wegmarke.tenancy.TenantDirectory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Asking, narrowing, ordering and looking at the map on the page on which stories are found. */
@RunningApplication
@ViewPackages(packages = "de.wegmarke.ui")
class StoriesViewTest extends FindPagesTest {

    private static final String MINE = "geschichten?kommune=fundstellen-kreis";

    @Autowired TenantDirectory tenants;

    StoriesViewTest() {
        super("fundstellen-kreis");
    }

    private String hits() {
        return find(Span.class)
                .withCondition(span -> "status".equals(span.getElement().getAttribute("role")))
                .single()
                .getText();
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
}
