package de.wegmarke.ui.reporting.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import de.wegmarke.RunningApplication;
import de.wegmarke.access.Actor;
import de.wegmarke.exchange.returns.ReturnColumn;
import de.wegmarke.exchange.returns.ReturnSpreadsheet;
import de.wegmarke.reporting.Municipality;
import de.wegmarke.reporting.ReturnRef;
import de.wegmarke.reporting.ReturnState;
import de.wegmarke.reporting.ReturnView;
import de.wegmarke.reporting.Workbooks;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.reporting.ReportingViewTest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A department and the management with their spreadsheets, with the real services. */
@RunningApplication
@ViewPackages(packages = {"de.wegmarke.ui.reporting", "de.wegmarke.ui.layout"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SpreadsheetViewTest extends ReportingViewTest {

    private static final int YEAR = 1970;
    private static final String CYCLE = String.valueOf(YEAR);
    private static final String BODY = "amt-fuer-bildung";

    @Autowired ApplicationContext context;
    @Autowired ReturnSpreadsheet spreadsheet;

    @BeforeAll
    void bodies_are_asked() {
        town = Municipality.founded("tabellenseiten-kreis", context).withPlan().asked(YEAR);
    }

    @AfterAll
    void the_cycle_is_over() {
        town.closed(YEAR);
    }

    @Test
    @Order(1)
    void out_and_in_stand_beside_each_other_above_the_form() {
        open(town.education, "rueckmeldung");
        assertThat(
                        find(Anchor.class).all().stream()
                                .filter(link -> link.getText().equals("Als Tabelle herunterladen"))
                                .map(Anchor::getHref))
                .singleElement()
                .asString()
                .isNotBlank();
        assertThat(find(Button.class).withText("Tabelle hochladen").exists()).isTrue();
    }

    @Test
    @Order(2)
    void a_file_in_which_nothing_was_edited_offers_nothing_to_take_over() {
        open(town.education, "rueckmeldung");
        upload(town.education, file(town.education));
        assertThat(notices()).contains("In keiner der 3 Zeilen ist etwas geändert");
        assertThat(find(Button.class).withText("Übernehmen").exists()).isFalse();
        click(town.education, "Verwerfen");
        assertThat(notices()).contains("Die Tabelle ist verworfen. Es wurde nichts geändert.");
        assertThat(find(Upload.class).exists()).isTrue();
    }

    @Test
    @Order(3)
    void a_file_that_cannot_be_read_is_refused_and_one_can_try_again() {
        open(town.education, "rueckmeldung");
        upload(town.education, "Kein Excel".getBytes(StandardCharsets.UTF_8));
        assertThat(notices())
                .contains("keine Excel-Arbeitsmappe", "Es wurde nichts geändert.", "Bitte");

        var heading =
                Workbooks.edited(
                        file(town.education),
                        workbook ->
                                workbook.getSheetAt(0)
                                        .getRow(3)
                                        .getCell(ReturnColumn.STATE.ordinal())
                                        .setCellValue("Ampel"));
        choose(town.education, heading);
        assertThat(notices())
                .contains("„Ampel“ statt „Stand am Stichtag“")
                .doesNotContain("keine Excel");

        choose(town.education, filled(sheet -> sheet.put(1, ReturnColumn.ACHIEVED, "Zwölf")));
        assertThat(notices()).doesNotContain("statt").contains("noch ist nichts geschrieben");
        assertThat(stored("1.1-M1").state()).isEqualTo(ReturnState.OPEN);
    }

    @Test
    @Order(4)
    void what_was_filled_in_is_shown_old_and_new_and_then_taken_over() {
        open(town.education, "rueckmeldung");
        upload(
                town.education,
                filled(
                        sheet -> {
                            sheet.put(1, ReturnColumn.STATE, "in Umsetzung");
                            sheet.put(1, ReturnColumn.HAND_IN, "ja");
                            sheet.put(2, ReturnColumn.ACHIEVED, "Angebot eingeholt");
                            sheet.put(2, ReturnColumn.ACTUAL_COST, "reichlich");
                        }));

        assertThat(notices())
                .contains(
                        "eine Rückmeldung würde abgegeben",
                        "eine als Entwurf gesichert",
                        "eine bliebe unverändert");
        assertThat(preview())
                .contains(
                        "Wird abgegeben (1)", "1.1 M1", "Stand am Stichtag", "leer", "in Umsetzung")
                .contains("Wird als Entwurf gesichert (1)", "Angebot eingeholt")
                .contains("Bitte ansehen (1)", "Tatsächliche Kosten in EUR", "„reichlich“");

        click(town.education, "Übernehmen");

        assertThat(notices())
                .contains("Eine Rückmeldung ist aus der Tabelle abgegeben, eine als Entwurf");
        assertThat(stored("1.1-M1").state()).isEqualTo(ReturnState.SUBMITTED);
        assertThat(stored("1.1-M2").content().achieved()).isEqualTo("Angebot eingeholt");
        assertThat(page()).contains("1 von 3 abgegeben");
    }

    @Test
    @Order(5)
    void what_is_typed_in_the_form_meanwhile_stays_and_is_asked_about() {
        var old = filled(sheet -> sheet.put(2, ReturnColumn.ACHIEVED, "Aus der Tabelle"));
        open(town.education, "rueckmeldung");
        as(
                town.education,
                () ->
                        test(find(TextArea.class)
                                        .withCondition(
                                                field ->
                                                        "Was wurde getan?".equals(field.getLabel()))
                                        .all()
                                        .getFirst())
                                .setValue("Im Formular"));
        upload(town.education, old);
        assertThat(preview())
                .contains("Inzwischen auf der Plattform geändert (1)", "Berta Bildung")
                .contains("Im Formular", "Aus der Tabelle");

        click(town.education, "Übernehmen");
        assertThat(notices()).contains("Noch ist nichts ausgewählt");
        assertThat(stored("1.1-M2").content().achieved()).isEqualTo("Im Formular");

        as(town.education, () -> test(find(Checkbox.class).single()).click());
        click(town.education, "Übernehmen");
        assertThat(stored("1.1-M2").content().achieved()).isEqualTo("Aus der Tabelle");
        assertThat(
                        find(TextArea.class)
                                .withCondition(field -> "Was wurde getan?".equals(field.getLabel()))
                                .all()
                                .getFirst()
                                .getValue())
                .isEqualTo("Aus der Tabelle");
    }

    @Test
    @Order(6)
    void what_changes_while_somebody_looks_is_shown_anew_and_nothing_is_written() {
        open(town.education, "rueckmeldung");
        upload(town.education, filled(sheet -> sheet.put(2, ReturnColumn.ACHIEVED, "Noch einmal")));
        var now = stored("1.1-M2");
        Municipality.as(
                town.education,
                () ->
                        town.reporting.keep(
                                town.key,
                                now.ref(),
                                now.version(),
                                Municipality.said(null, "Die Kollegin war schneller")));
        click(town.education, "Übernehmen");

        assertThat(notices()).contains("Inzwischen hat jemand", "Es wurde nichts übernommen");
        assertThat(preview()).contains("Die Kollegin war schneller", "Noch einmal");
        assertThat(stored("1.1-M2").content().achieved()).isEqualTo("Die Kollegin war schneller");
    }

    @Test
    @Order(7)
    void the_management_has_the_same_for_all_bodies() {
        open(town.manager, "berichte/" + CYCLE + "/rueckmeldungen");
        var all =
                Municipality.as(
                        town.manager,
                        () ->
                                spreadsheet.download(
                                        town.key, CYCLE, Optional.empty(), Locale.GERMAN));
        upload(
                town.manager,
                Workbooks.filled(
                        all,
                        sheet -> {
                            sheet.put(3, ReturnColumn.STATE, "in Umsetzung");
                            sheet.put(3, ReturnColumn.HAND_IN, "ja");
                            sheet.put(1, ReturnColumn.ACHIEVED, "Am Gesperrten vorbei");
                        }));
        assertThat(preview())
                .contains("Wird abgegeben (1)", "Jugendamt")
                .contains("Wird nicht übernommen (1)", "Holen Sie sie zurück");
        click(town.manager, "Übernehmen");
        assertThat(notices()).contains("Eine Rückmeldung ist aus der Tabelle abgegeben");
    }

    private void upload(Actor person, byte[] file) {
        click(person, "Tabelle hochladen");
        choose(person, file);
    }

    private void choose(Actor person, byte[] file) {
        as(
                person,
                () ->
                        test(find(Upload.class).single())
                                .upload("rueckmeldungen.xlsx", "application/octet-stream", file));
    }

    private byte[] file(Actor person) {
        return Municipality.as(
                person,
                () -> spreadsheet.download(town.key, CYCLE, Optional.of(BODY), Locale.GERMAN));
    }

    private byte[] filled(Consumer<Workbooks.Filling> filling) {
        return Workbooks.filled(file(town.education), filling);
    }

    private String preview() {
        return text(find(PreviewPanel.class).single());
    }

    private String page() {
        return text(find(TenantView.class).single());
    }

    private ReturnView stored(String measure) {
        return Municipality.as(town.education, () -> town.reporting.sheet(town.key, CYCLE, BODY))
                .orElseThrow()
                .returns()
                .stream()
                .filter(view -> view.ref().equals(new ReturnRef(CYCLE, measure, BODY)))
                .findFirst()
                .orElseThrow();
    }
}
