package de.wegmarke.ui.plan;

import static de.wegmarke.ui.plan.SamplePlan.WITHOUT_PLAN;
import static de.wegmarke.ui.plan.SamplePlan.WITH_PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.access.Actor;
import de.wegmarke.access.Role;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.PlanChange;
import de.wegmarke.plan.PlanEditing;
import de.wegmarke.plan.PlanHead;
import de.wegmarke.plan.PlanReading;
import de.wegmarke.plan.PlanStatus;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.EmptyState;
import de.wegmarke.ui.component.Frozen;
import de.wegmarke.ui.component.Notice;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(packages = {"de.wegmarke.ui.layout", "de.wegmarke.ui.plan"})
class PlanViewTest extends SamplePlanViewTest {

    private static final String TITLE = "Maßnahmenplan Integration";

    private final Actor manager =
            SamplePlan.person("Plan Leitung", WITH_PLAN, Role.INTEGRATION_MANAGER);

    @Autowired private PlanReading reading;
    @Autowired private PlanEditing editing;
    @Autowired private DraftKeeping drafts;

    @AfterEach
    void undo() {
        as(
                manager,
                () -> {
                    drafts.discard(WITH_PLAN, PlanFactsDialog.NAME);
                    drafts.discard(WITH_PLAN, LevelNamesDialog.NAME);
                    editing.change(
                            WITH_PLAN,
                            new PlanChange(
                                    head().version(),
                                    TITLE,
                                    LocalDate.of(2026, 3, 1),
                                    PlanStatus.DRAFT,
                                    null,
                                    null));
                });
    }

    @Test
    void erfurts_outline_holds_every_field_recommendation_and_measure() {
        var erfurt = new TenantKey("erfurt");
        open(SamplePlan.person("Plan Erfurt", erfurt, Role.READER), "erfurt/plan");
        var outline = outline();
        assertThat(outline.select(".wm-outline-0 > li")).hasSize(14);
        assertThat(outline.select(".wm-outline-1 > li")).hasSize(62);
        assertThat(outline.select("li.wm-entry")).hasSize(146);
        assertThat(place(outline, "1.8").select("li.wm-entry a").eachAttr("href"))
                .containsExactly(
                        "erfurt/massnahmen/1.8-M1",
                        "erfurt/massnahmen/1.8-M2",
                        "erfurt/massnahmen/1.8-M2-2");
    }

    @Test
    void magdeburgs_goals_stand_beside_the_measures_of_their_field() {
        var magdeburg = new TenantKey("magdeburg");
        open(SamplePlan.person("Plan Magdeburg", magdeburg, Role.READER), "magdeburg/plan");
        var outline = outline();
        assertThat(outline.select(".wm-outline-0 > li")).hasSize(7);
        assertThat(outline.select(".wm-outline-sentence")).hasSize(64);
        assertThat(outline.select("li.wm-entry:not(.wm-entry-draft)")).hasSize(59);
        assertThat(outline.select("li.wm-entry-draft").text())
                .as("a story taken up is beside the plan and says so")
                .contains("Entwurf");
        var first = place(outline, "1");
        assertThat(first.select(".wm-node-sides > section > .wm-node-side").eachText())
                .containsExactly("Themen", "Maßnahmen");
        assertThat(first.select("details[open]")).hasSize(3);
    }

    @Test
    void every_place_says_how_far_it_is() {
        open(manager, "kyffhaeuserkreis/plan");
        var field = place(outline(), "1");
        assertThat(field.select("> summary").text())
                .contains("Sprache", "0 von 4 umgesetzt oder laufend", "1 überfällig");
        assertThat(field.select("a").eachAttr("href"))
                .contains("kyffhaeuserkreis/massnahmen?field=1");
    }

    @Test
    void what_is_new_in_the_plan_is_marked() {
        open(manager, "kyffhaeuserkreis/plan");
        assertThat(place(outline(), "1.2").select("summary .wm-new").text()).isEqualTo("NEU");
        assertThat(place(outline(), "1.1").select("summary .wm-new")).isEmpty();
    }

    @Test
    void the_text_of_a_document_never_becomes_markup() {
        var text = "<img src=x onerror=alert(1)> & \"Zitat\"";
        var frozen = Jsoup.parse(Frozen.of(new Span(new Span(text))).getInnerHtml());
        assertThat(frozen.select("img")).isEmpty();
        assertThat(frozen.text()).isEqualTo(text);
    }

    @Test
    void a_reader_sees_no_edit_button() {
        open(SamplePlan.person("Plan Lesend", WITH_PLAN, Role.READER), "kyffhaeuserkreis/plan");
        assertThat(find(Button.class).withText("Angaben bearbeiten").exists()).isFalse();
        assertThat(find(Button.class).withText("Ebenen benennen").exists()).isFalse();
    }

    @Test
    void a_reader_opens_no_dialog_by_its_address() {
        open(
                SamplePlan.person("Plan Lesend", WITH_PLAN, Role.READER),
                "kyffhaeuserkreis/plan?bearbeiten=plan");
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void changed_facts_are_saved_and_shown() {
        edit("Angaben bearbeiten");
        as(
                manager,
                () -> {
                    test(field("Titel")).setValue("Plan für Vielfalt");
                    test(field("Drucksache")).setValue("DS 12/26");
                    save();
                });
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(find(H1.class).single().getText()).isEqualTo("Plan für Vielfalt");
        assertThat(find(PlanFacts.class).single().getElement().getTextRecursively())
                .isEqualTo("EntwurfStand 01.03.2026Drucksache DS 12/26");
    }

    @Test
    void an_adopted_plan_without_a_resolution_is_refused_with_a_sentence() {
        edit("Angaben bearbeiten");
        as(
                manager,
                () -> {
                    statusField().setValue(PlanStatus.ADOPTED);
                    save();
                });
        assertThat(notice())
                .contains("Ein beschlossener Plan braucht das Datum des Stadtratsbeschlusses.");
        as(
                manager,
                () -> {
                    test(find(DatePicker.class).withLabel("Stadtratsbeschluss vom").single())
                            .setValue(LocalDate.of(2026, 4, 22));
                    save();
                });
        as(manager, () -> assertThat(head().status()).isEqualTo(PlanStatus.ADOPTED));
    }

    @Test
    void what_is_typed_outlives_the_dialog() {
        edit("Angaben bearbeiten");
        as(
                manager,
                () -> {
                    test(field("Titel")).setValue("Halb fertig");
                    click("Schließen");
                });
        as(manager, () -> assertThat(head().title()).isEqualTo(TITLE));
        open(manager, "kyffhaeuserkreis/plan?bearbeiten=plan");
        assertThat(field("Titel").getValue()).isEqualTo("Halb fertig");
        assertThat(notice()).contains("die noch nicht gespeichert sind");
    }

    @Test
    void a_concurrent_change_is_shown_and_not_overwritten() {
        edit("Angaben bearbeiten");
        as(manager, () -> test(field("Titel")).setValue("Mein Titel"));
        as(
                SamplePlan.person("Andere Leitung", WITH_PLAN, Role.INTEGRATION_MANAGER),
                () -> change("Anderer Titel"));
        as(manager, this::save);
        as(manager, () -> assertThat(head().title()).isEqualTo("Anderer Titel"));
        assertThat(field("Titel").getValue()).isEqualTo("Mein Titel");
        assertThat(field("Titel").getHelperText()).isEqualTo("Jetzt gespeichert: Anderer Titel");
        as(manager, this::save);
        as(manager, () -> assertThat(head().title()).isEqualTo("Mein Titel"));
    }

    @Test
    void a_municipality_calls_its_levels_by_its_own_words() {
        edit("Ebenen benennen");
        as(
                manager,
                () -> {
                    test(field("Empfehlung: ein Eintrag")).setValue("Leitziel");
                    test(field("Empfehlung: mehrere")).setValue("Leitziele");
                    save();
                });
        as(
                manager,
                () ->
                        assertThat(
                                        new LevelWords(reading.levelNames(WITH_PLAN))
                                                .of("RECOMMENDATION")
                                                .plural())
                                .isEqualTo("Leitziele"));
    }

    @Test
    void a_level_without_a_name_is_refused_with_a_sentence() {
        edit("Ebenen benennen");
        as(
                manager,
                () -> {
                    test(field("Maßnahme: mehrere")).setValue(" ");
                    save();
                });
        assertThat(notice()).contains("Jede Ebene braucht einen Namen");
    }

    @Test
    void without_a_plan_there_is_a_way_to_get_one() {
        open(SamplePlan.person("Leer", WITHOUT_PLAN, Role.READER), "altenburger-land/plan");
        assertThat(find(EmptyState.class).exists()).isTrue();
    }

    private void edit(String button) {
        open(manager, "kyffhaeuserkreis/plan");
        as(manager, () -> click(button));
    }

    private void save() {
        click("Speichern");
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the only group of choices on the form
    private RadioButtonGroup<PlanStatus> statusField() {
        return find(RadioButtonGroup.class).withLabel("Status").single();
    }

    private String notice() {
        return find(Notice.class).single().getElement().getTextRecursively();
    }

    private Document outline() {
        return Jsoup.parse(
                "<ol class=\"wm-outline wm-outline-0\">%s</ol>"
                        .formatted(find(Html.class).single().getInnerHtml()));
    }

    private static Element place(Document outline, String path) {
        return outline.select("details").stream()
                .filter(place -> place.id().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private PlanHead head() {
        return reading.head(WITH_PLAN).orElseThrow();
    }

    private void change(String title) {
        var head = head();
        editing.change(
                WITH_PLAN,
                new PlanChange(
                        head.version(),
                        title,
                        head.asOf(),
                        head.status(),
                        head.resolutionOn(),
                        head.councilPaper()));
    }
}
