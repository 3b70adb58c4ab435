package de.wegmarke.ui.reporting.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Location;
import de.wegmarke.RunningApplication;
import de.wegmarke.access.Actor;
import de.wegmarke.document.ReportDocx;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.reporting.LinkState;
import de.wegmarke.reporting.Municipality;
import de.wegmarke.reporting.ReportTemplates;
import de.wegmarke.reporting.ReturnLinks;
import de.wegmarke.reporting.ReturnRef;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.view.ViewTest;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the manager opens beside the list of returns and the report. */
@RunningApplication
@ViewPackages(
        packages = {"de.wegmarke.ui.reporting", "de.wegmarke.ui.layout", "de.wegmarke.ui.today"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportingDialogsTest extends ViewTest {

    private static final String BODY = "amt-fuer-bildung";

    @Autowired ApplicationContext context;
    @Autowired ReturnLinks links;
    @Autowired ReportTemplates templates;
    @Autowired ReportDocx docx;
    private Municipality town;

    @BeforeAll
    void a_second_round_is_open() {
        town = Municipality.founded("dialog-kreis", context).withPlan().asked(2050);
        handIn(town.education, "2050", BODY, "Die Übersicht erscheint monatlich");
        town.closed(2050);
        town.asked(2051);
        handIn(town.education, "2051", BODY, "Die Übersicht erscheint wöchentlich");
        handIn(town.welfare, "2051", "sozialamt", "Ein Angebot liegt vor");
    }

    @Test
    void a_personal_link_is_made_shown_once_and_taken_back() {
        open(town.manager, "berichte/2051/rueckmeldungen");
        details(town.manager, "Nach Stellen");
        clickLabelled("Persönlicher Link für Amt für Bildung");

        click(town.manager, "Neuen Link erzeugen");

        assertThat(dialog()).contains("noch nicht benutzt");
        assertThat(find(TextField.class).single().getHelperText())
                .contains("Der Link wird nur jetzt gezeigt.");
        assertThat(states()).containsExactly(LinkState.OPEN);

        click(town.manager, "Zurücknehmen");

        assertThat(dialog()).contains("zurückgenommen");
        assertThat(find(TextField.class).exists()).isFalse();
        assertThat(states()).containsExactly(LinkState.REVOKED);
    }

    @Test
    void a_return_is_read_beside_last_times_words_and_what_others_say() {
        open(town.manager, "berichte/2051/rueckmeldungen/1.1-M2/" + BODY);

        details(town.manager, "Wortlaut im Vergleich zum Bericht 2050");
        assertThat(text()).contains("monatlich", "wöchentlich");
        details(town.manager, "Eine weitere Stelle zu dieser Maßnahme");
        assertThat(text()).contains("Ein Angebot liegt vor");
        assertThat(find(Anchor.class).withText("Sozialamt").single().getHref())
                .endsWith("/1.1-M2/sozialamt");
    }

    @Test
    void an_own_word_template_is_taken_refused_with_reasons_and_given_up() {
        open(town.manager, "berichte/2051/bericht");
        click(town.manager, "Word-Vorlage");
        assertThat(dialog()).contains("In Gebrauch: die eingebaute Vorlage.");

        upload("brief.docx", "kein Word".getBytes(UTF_8));
        assertThat(notices()).contains("Die Datei kann keine Vorlage sein");
        assertThat(Municipality.as(town.manager, () -> templates.current(town.key))).isEmpty();

        upload("haus.docx", docx.defaultTemplate(Locale.GERMAN));
        assertThat(notices()).contains("Die Vorlage ist in Gebrauch.");
        assertThat(dialog()).contains("haus.docx, hochgeladen am");

        click(town.manager, "Zurück zur eingebauten Vorlage");
        assertThat(dialog()).contains("In Gebrauch: die eingebaute Vorlage.");
    }

    @Test
    void every_version_of_a_text_can_be_read_and_put_in_again() {
        write("Ein gutes Jahr.");
        write("Ein sehr gutes Jahr.");
        open(town.manager, "berichte/2051/bericht");
        click(town.manager, "Überarbeiten");
        details(town.manager, "Frühere Fassungen");

        assertThat(dialog()).contains("Fassung 2", "Fassung 1");
        as(
                town.manager,
                () -> test(find(Button.class).withText("Einsetzen").all().getLast()).click());

        assertThat(words().getValue()).isEqualTo("Ein gutes Jahr.");
        click(town.manager, "Speichern");
        assertThat(
                        Municipality.as(
                                town.manager,
                                () -> town.editing.versions(town.key, "2051", "INTRODUCTION")))
                .hasSize(3);
    }

    @Test
    void today_says_what_the_round_asks_of_whom() {
        open(town.manager, "heute");
        assertThat(text())
                .contains(
                        "Bericht 2051: 2 Rückmeldungen warten auf Prüfung, 4 fehlen noch."
                                + " Abgabefrist ist der 31.01.2099.");
        assertThat(find(Anchor.class).withText("Zum Bericht").single().getHref())
                .isEqualTo("dialog-kreis/berichte/2051");

        open(town.welfare, "heute");
        assertThat(text()).contains("Bericht 2051: Alles ist abgegeben. Vielen Dank.");

        open(town.youth, "heute");
        assertThat(text()).contains("Bericht 2051: 2 Rückmeldungen sind noch offen.");
        assertThat(find(Anchor.class).withText("Jetzt melden").single().getHref())
                .isEqualTo("dialog-kreis/rueckmeldung/2051/jugendamt");

        open(town.reader, "heute");
        assertThat(text()).doesNotContain("Bericht 2051");
    }

    private void write(String text) {
        Municipality.as(
                town.manager,
                () -> {
                    var seen = town.editing.versions(town.key, "2051", "INTRODUCTION").size();
                    town.editing.write(town.key, "2051", "INTRODUCTION", seen, text);
                });
    }

    private void upload(String name, byte[] content) {
        as(
                town.manager,
                () -> test(find(Upload.class).single()).upload(name, "application/zip", content));
    }

    private TextArea words() {
        return find(TextArea.class).withCondition(area -> "Text".equals(area.getLabel())).single();
    }

    private Iterable<LinkState> states() {
        return Municipality.as(town.manager, () -> links.of(town.key, "2051", BODY)).stream()
                .map(link -> link.state(Instant.now()))
                .toList();
    }

    private void handIn(Actor person, String cycle, String body, String done) {
        Municipality.as(
                person,
                () ->
                        town.reporting.handIn(
                                town.key,
                                new ReturnRef(cycle, "1.1-M2", body),
                                0,
                                Municipality.said(MeasureState.IN_PROGRESS, done)));
    }

    private void open(Actor person, String path) {
        requestBy(person);
        var location = new Location(town.key.value() + "/" + path);
        as(
                person,
                () -> UI.getCurrent().navigate(location.getPath(), location.getQueryParameters()));
    }

    private void details(Actor person, String summary) {
        var details =
                find(Details.class)
                        .withCondition(one -> one.getSummaryText().startsWith(summary))
                        .single();
        as(person, () -> test(details).openDetails());
    }

    private void click(Actor person, String button) {
        as(person, () -> test(find(Button.class).withText(button).all().getFirst()).click());
    }

    private void clickLabelled(String label) {
        var button =
                find(Button.class)
                        .withCondition(one -> label.equals(one.getAriaLabel().orElse("")))
                        .single();
        as(town.manager, () -> test(button).click());
    }

    private String notices() {
        return find(Notice.class).all().stream()
                .map(ReportingDialogsTest::text)
                .collect(joining(" "));
    }

    private String dialog() {
        return text(find(Dialog.class).single());
    }

    private String text() {
        return text(find(TenantView.class).single());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
