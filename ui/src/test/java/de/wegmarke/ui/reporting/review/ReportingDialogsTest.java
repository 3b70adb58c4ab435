package de.wegmarke.ui.reporting.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import de.wegmarke.RunningApplication;
import de.wegmarke.access.Actor;
import de.wegmarke.document.ReportDocx;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.reporting.LinkState;
import de.wegmarke.reporting.Municipality;
import de.wegmarke.reporting.ReportTemplates;
import de.wegmarke.reporting.ReturnLinks;
import de.wegmarke.reporting.ReturnRef;
import de.wegmarke.reporting.ReturnView;
import de.wegmarke.ui.reporting.ReportingViewTest;
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
class ReportingDialogsTest extends ReportingViewTest {

    private static final String BODY = "amt-fuer-bildung";

    @Autowired ApplicationContext context;
    @Autowired ReturnLinks links;
    @Autowired ReportTemplates templates;
    @Autowired ReportDocx docx;

    @BeforeAll
    void a_second_round_is_open() {
        town = Municipality.founded("dialog-kreis", context).withPlan().asked(2050);
        handIn(town.education, "2050", BODY, "Die Übersicht erscheint monatlich");
        town.closed(2050);
        town.asked(2051);
        handIn(town.education, "2051", BODY, "Die Übersicht erscheint wöchentlich");
        handIn(town.welfare, "2051", "sozialamt", "Ein Angebot liegt vor");
        Municipality.as(
                town.education,
                () ->
                        town.reporting.handIn(
                                town.key,
                                new ReturnRef("2051", "1.1-M1", BODY),
                                0,
                                Municipality.said(
                                        MeasureState.IN_PROGRESS, "Die Übersicht erscheint")));
    }

    @Test
    void a_personal_link_is_made_shown_once_and_taken_back() {
        open(town.manager, "berichte/2051/rueckmeldungen");
        details(town.manager, "Nach Stellen");
        click(town.manager, "Persönlicher Link für Amt für Bildung");

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
    void what_a_body_handed_in_is_corrected_with_a_reason_and_counted_after_acceptance() {
        var ref = new ReturnRef("2051", "1.1-M1", BODY);
        open(town.manager, "berichte/2051/rueckmeldungen/1.1-M1/" + BODY);
        click(town.manager, "Berichtigen");
        assertThat(area("Was wurde getan?").getValue()).isEqualTo("Die Übersicht erscheint");
        as(
                town.manager,
                () -> test(area("Was wurde getan?")).setValue("Die Übersicht erscheint immer"));
        click(town.manager, "Speichern");
        assertThat(notices()).contains("Bitte nennen Sie den Grund");
        as(town.manager, () -> test(area("Grund der Änderung")).setValue("Nach Rücksprache"));
        click(town.manager, "Speichern");

        assertThat(stored(ref).content().achieved()).isEqualTo("Die Übersicht erscheint immer");
        assertThat(stored(ref).laterChanges())
                .as("before acceptance it is no later change")
                .isZero();

        step(() -> town.review.accept(town.key, ref, stored(ref).version()));
        step(() -> town.review.withdrawAcceptance(town.key, ref, stored(ref).version()));
        Municipality.as(
                town.education,
                () ->
                        town.reporting.takeBack(
                                town.key,
                                ref,
                                town.reporting
                                        .sheet(town.key, "2051", BODY)
                                        .orElseThrow()
                                        .returns()
                                        .getFirst()
                                        .version()));
        Municipality.as(
                town.education,
                () ->
                        town.reporting.handIn(
                                town.key,
                                ref,
                                stored(ref).version(),
                                Municipality.said(MeasureState.DONE, "Drei")));

        open(town.manager, "berichte/2051/rueckmeldungen/1.1-M1/" + BODY);
        assertThat(text()).contains("Nach der Annahme einmal geändert.");
    }

    private void step(Runnable step) {
        Municipality.as(town.manager, step);
    }

    private ReturnView stored(ReturnRef ref) {
        return Municipality.as(town.manager, () -> town.review.one(town.key, ref)).orElseThrow();
    }

    @Test
    void today_says_what_the_round_asks_of_whom() {
        open(town.manager, "heute");
        assertThat(text())
                .contains(
                        "Bericht 2051: 3 Rückmeldungen warten auf Prüfung, 3 fehlen noch."
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

    private void details(Actor person, String summary) {
        var details =
                find(Details.class)
                        .withCondition(one -> one.getSummaryText().startsWith(summary))
                        .single();
        as(person, () -> test(details).openDetails());
    }
}
