package de.wegmarke.ui.body;

import static de.wegmarke.ui.plan.SamplePlan.WITHOUT_PLAN;
import static de.wegmarke.ui.plan.SamplePlan.WITH_PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.access.Actor;
import de.wegmarke.access.Role;
import de.wegmarke.plan.BodyDetail;
import de.wegmarke.plan.BodyEditing;
import de.wegmarke.plan.BodyReading;
import de.wegmarke.plan.BodyRow;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.ui.component.EmptyState;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.plan.SamplePlan;
import de.wegmarke.ui.plan.SamplePlanViewTest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(packages = {"de.wegmarke.ui.layout", "de.wegmarke.ui.body"})
class BodyViewsTest extends SamplePlanViewTest {

    private static final String LIST = "kyffhaeuserkreis/verantwortliche";

    private final Actor manager =
            SamplePlan.person("Stellen Leitung", WITH_PLAN, Role.INTEGRATION_MANAGER);

    @Autowired private BodyReading reading;
    @Autowired private BodyEditing editing;
    @Autowired private DraftKeeping drafts;

    @AfterEach
    void undo() {
        as(manager, () -> drafts.discard(WITH_PLAN, "body:" + code("Sozialamt")));
    }

    @Test
    void every_body_is_listed_with_what_it_has_to_do() {
        open(manager, LIST);
        var rows = Jsoup.parse("<table>" + html() + "</table>").select("tbody tr");
        assertThat(rows.eachText())
                .anyMatch(row -> row.startsWith("Volkshochschule 2 0"))
                .anyMatch(row -> row.startsWith("Alle Ämter Sammelbezeichnung 1 1"));
        assertThat(rows).hasSize(4);
    }

    @Test
    void another_spelling_finds_the_body_too() {
        open(manager, LIST);
        as(manager, () -> test(find(TextField.class).single()).setValue("Dezernat 05"));
        assertThat(html()).contains("D05").doesNotContain("Volkshochschule");
    }

    @Test
    void a_search_without_a_hit_says_what_to_do() {
        open(manager, LIST);
        as(manager, () -> test(find(TextField.class).single()).setValue("Sternwarte"));
        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Sternwarte", "Kürzen Sie");
    }

    @Test
    void a_body_shows_first_what_is_overdue() {
        open(manager, LIST + "/" + code("Alle Ämter"));
        assertThat(find(H1.class).single().getText()).isEqualTo("Alle Ämter");
        assertThat(find(H2.class).all().getFirst().getElement().getTextRecursively())
                .isEqualTo("Überfällig1");
        assertThat(html()).contains("Wegweiser in einfacher Sprache");
    }

    @Test
    void an_ongoing_measure_of_a_body_is_not_overdue() {
        open(manager, LIST + "/" + code("Volkshochschule"));
        assertThat(find(H2.class).all())
                .noneMatch(
                        heading ->
                                heading.getElement().getTextRecursively().startsWith("Überfällig"));
    }

    @Test
    void a_member_of_a_collective_is_told_what_reaches_it_through_the_collective() {
        as(
                manager,
                () -> {
                    var all = detail("Alle Ämter");
                    editing.change(
                            WITH_PLAN,
                            all.code(),
                            all.version(),
                            all.name(),
                            false,
                            List.of(),
                            List.of(code("Sozialamt")));
                });
        open(manager, LIST + "/" + code("Sozialamt"));
        assertThat(find(H2.class).all().getLast().getElement().getTextRecursively())
                .isEqualTo("Über Sammelbezeichnungen1");
        assertThat(html()).contains("genannt als: Alle Ämter");
    }

    @Test
    void a_body_that_does_not_exist_is_not_found() {
        open(manager, LIST + "/sternwarte");
        assertThat(find(H1.class).single().getText()).isEqualTo("Seite nicht gefunden");
    }

    @Test
    void a_reader_sees_no_edit_button() {
        open(
                SamplePlan.person("Stellen Lesend", WITH_PLAN, Role.READER),
                LIST + "/" + code("Sozialamt"));
        assertThat(find(Button.class).withText("Bearbeiten").exists()).isFalse();
    }

    @Test
    void a_body_is_renamed_and_keeps_its_address() {
        var code = code("Sozialamt");
        edit(code);
        as(
                manager,
                () -> {
                    test(find(TextField.class).withLabel("Name").single())
                            .setValue("Amt für Soziales");
                    test(find(TextArea.class).single()).setValue("Amt 50\nSoziales");
                    save();
                });
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(find(H1.class).single().getText()).isEqualTo("Amt für Soziales");
        assertThat(find(BodyFacts.class).single().getElement().getTextRecursively())
                .contains("Amt 50", "Sozialamt");
        as(
                manager,
                () -> {
                    var changed = reading.detail(WITH_PLAN, code).orElseThrow();
                    editing.change(
                            WITH_PLAN,
                            code,
                            changed.version(),
                            "Sozialamt",
                            false,
                            List.of(),
                            List.of());
                });
    }

    @Test
    void a_name_that_another_body_has_is_refused_with_a_sentence() {
        edit(code("Sozialamt"));
        as(
                manager,
                () -> {
                    test(find(TextField.class).withLabel("Name").single()).setValue("Dezernat 05");
                    save();
                });
        assertThat(find(Notice.class).single().getElement().getTextRecursively())
                .contains("„Dezernat 05“ heißt schon eine andere Stelle");
    }

    @Test
    void a_body_can_be_made_one_with_another_of_its_kind() {
        open(manager, LIST + "/" + code("Sozialamt"));
        as(manager, () -> click("Zusammenlegen"));

        assertThat(choices())
                .extracting(BodyRow::name)
                .contains("Volkshochschule")
                .doesNotContain("Sozialamt", "Alle Ämter");
        assertThat(mergeButton().isEnabled()).isFalse();
    }

    @Test
    void before_two_bodies_become_one_the_effect_is_told() {
        var merged = new ArrayList<String>();
        openMerge(merged::add);
        as(manager, () -> into().setValue(body("Volkshochschule")));

        assertThat(find(MergeDialog.class).single().getElement().getTextRecursively())
                .contains("„Volkshochschule“ übernimmt alle Maßnahmen von „Sozialamt“");
        assertThat(merged).isEmpty();
        as(manager, () -> test(mergeButton()).click());
        assertThat(merged).containsExactly(code("Volkshochschule"));
        assertThat(find(MergeDialog.class).exists()).isFalse();
    }

    @Test
    void a_refused_merge_is_told_in_the_dialog() {
        openMerge(
                into -> {
                    throw new RuleViolation("body.rule.changed-meanwhile", "Sozialamt");
                });
        as(
                manager,
                () -> {
                    into().setValue(body("Volkshochschule"));
                    test(mergeButton()).click();
                });

        assertThat(find(Notice.class).single().getElement().getTextRecursively())
                .contains("„Sozialamt“ gespeichert");
    }

    private void openMerge(Consumer<String> merging) {
        open(manager, LIST + "/" + code("Sozialamt"));
        as(
                manager,
                () ->
                        new MergeDialog(
                                        detail("Sozialamt"),
                                        reading.all(WITH_PLAN),
                                        merging,
                                        done -> {})
                                .open());
    }

    @SuppressWarnings("unchecked") // the only one in the dialog
    private ComboBox<BodyRow> into() {
        return find(ComboBox.class).from(find(MergeDialog.class).single()).single();
    }

    private List<BodyRow> choices() {
        return into().getListDataView().getItems().toList();
    }

    private BodyRow body(String name) {
        return choices().stream()
                .filter(body -> body.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Button mergeButton() {
        return find(Button.class)
                .from(find(MergeDialog.class).single())
                .withText("Zusammenlegen")
                .single();
    }

    @Test
    void without_a_plan_there_is_a_way_to_get_one() {
        open(
                SamplePlan.person("Leer", WITHOUT_PLAN, Role.READER),
                "altenburger-land/verantwortliche");
        assertThat(find(EmptyState.class).exists()).isTrue();
    }

    private void edit(String code) {
        open(manager, LIST + "/" + code);
        as(manager, () -> click("Bearbeiten"));
    }

    private void save() {
        click("Speichern");
    }

    private String html() {
        return find(Html.class).all().stream()
                .map(Html::getInnerHtml)
                .collect(Collectors.joining("\n"));
    }

    private String code(String name) {
        var code = new String[1];
        as(
                manager,
                () ->
                        code[0] =
                                reading.all(WITH_PLAN).stream()
                                        .filter(body -> body.name().equals(name))
                                        .map(BodyRow::code)
                                        .findFirst()
                                        .orElseThrow());
        return code[0];
    }

    private BodyDetail detail(String name) {
        return reading.detail(WITH_PLAN, code(name)).orElseThrow();
    }
}
