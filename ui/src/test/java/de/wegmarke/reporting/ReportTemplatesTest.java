package de.wegmarke.reporting;

import static de.wegmarke.reporting.Municipality.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.RunningApplication;
import de.wegmarke.access.AccessRefused;
import de.wegmarke.access.Actor;
import de.wegmarke.document.ReportDocx;
import de.wegmarke.document.TemplateRefused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The municipality's own Word template, and that a published report keeps the one of its day. */
@RunningApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportTemplatesTest {

    @Autowired ApplicationContext context;
    @Autowired ReportTemplates templates;
    @Autowired ReportDocx docx;

    private Municipality town;

    @BeforeAll
    void there_is_a_plan() {
        town = Municipality.founded("vorlagen-kreis", context).withPlan();
    }

    @Test
    void a_published_report_keeps_its_template_whatever_is_uploaded_later() throws IOException {
        town.asked(2040).closed(2040);
        as(town.manager, () -> templates.take(town.key, "haus.docx", withWords("Amtsblatt Eins")));
        assertThat(word(town.manager, "2040")).contains("Amtsblatt Eins");
        as(town.manager, () -> town.editing.publish(town.key, "2040"));

        as(town.manager, () -> templates.take(town.key, "neu.docx", withWords("Amtsblatt Zwei")));

        assertThat(word(town.reader, "2040")).contains("Amtsblatt Eins");
        assertThat(as(town.manager, () -> templates.current(town.key)))
                .hasValueSatisfying(now -> assertThat(now.fileName()).isEqualTo("neu.docx"));
        town.asked(2041).closed(2041);
        assertThat(word(town.manager, "2041")).contains("Amtsblatt Zwei");

        as(town.manager, () -> templates.useBuiltIn(town.key));

        assertThat(as(town.manager, () -> templates.current(town.key))).isEmpty();
        assertThat(word(town.manager, "2041")).doesNotContain("Amtsblatt");
        assertThat(word(town.manager, "2040")).contains("Amtsblatt Eins");
    }

    @Test
    void a_file_that_cannot_be_a_template_changes_nothing() {
        var before = as(town.manager, () -> templates.current(town.key));

        assertThatExceptionOfType(TemplateRefused.class)
                .isThrownBy(
                        () ->
                                as(
                                        town.manager,
                                        () ->
                                                templates.take(
                                                        town.key,
                                                        "brief.docx",
                                                        "kein Word".getBytes(UTF_8))));

        assertThat(as(town.manager, () -> templates.current(town.key))).isEqualTo(before);
    }

    @Test
    void only_who_runs_the_cycle_chooses_it() {
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> as(town.reader, () -> templates.useBuiltIn(town.key)));
    }

    private String word(Actor reader, String cycle) throws IOException {
        var report = as(reader, () -> town.reports.report(town.key, cycle)).orElseThrow();
        var own = as(reader, () -> templates.contentFor(town.key, cycle));
        var bytes =
                own.map(template -> docx.render(report, Locale.GERMAN, template))
                        .orElseGet(() -> docx.render(report, Locale.GERMAN));
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private byte[] withWords(String words) {
        var built = docx.defaultTemplate(Locale.GERMAN);
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument(new ByteArrayInputStream(built))) {
            document.createParagraph().createRun().setText(words);
            document.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
