package de.wegmarke.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.wegmarke.reporting.EvaluationReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportDocxTest {

    private final ReportDocx docx = new ReportDocx();
    private final EvaluationReport report = SampleReport.report().corrected().plain().build();

    @Test
    void the_built_in_template_uses_every_part() throws IOException {
        for (var language : new Locale[] {Locale.GERMAN, Locale.ENGLISH}) {
            var check = docx.check(new ByteArrayInputStream(docx.defaultTemplate(language)));
            assertThat(check.usable()).isTrue();
            assertThat(check.missing()).isEmpty();
            assertThat(check.used()).contains("handlungsfelder", "stichtag", "entwurf");
        }
    }

    @Test
    void all_placeholders_are_gone_and_all_parts_there() throws IOException {
        var text = text(docx.render(report, Locale.GERMAN));
        assertThat(text).doesNotContain("{{").doesNotContain("}}");
        assertThat(text)
                .containsSubsequence(
                        "Drucksache 0417/23",
                        "Beschlussvorschlag",
                        "18.500,00 EUR",
                        "Evaluationsbericht 2022",
                        "Drei Stellen wechselten das Haus",
                        "Erwartet wurden 318 Rückmeldungen",
                        "Was sich seit dem letzten Bericht geändert hat",
                        "1 Offene Verwaltung",
                        "14 Steuerung und Netzwerk",
                        "Was nicht erreicht wurde und warum",
                        "Erbetene Entscheidungen",
                        "Rückmeldungen je Stelle",
                        "In 1.1 M2 muss es 17 statt 71 Treffen heißen.");
        assertThat(report.measures())
                .allSatisfy(measure -> assertThat(text).contains(measure.label()));
    }

    @Test
    void headings_have_the_levels_of_Word() throws IOException {
        try (var document = open(docx.render(report, Locale.GERMAN))) {
            var names =
                    document.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getStyle() != null)
                            .collect(
                                    Collectors.groupingBy(
                                            paragraph ->
                                                    document.getStyles()
                                                            .getStyle(paragraph.getStyle())
                                                            .getName(),
                                            Collectors.counting()));
            assertThat(names).containsEntry("heading 1", 1L).containsEntry("heading 5", 146L);
            assertThat(names.get("heading 2")).isEqualTo(7);
        }
    }

    @Test
    void a_draft_says_so_in_the_header_of_every_page() throws IOException {
        var draft = SampleReport.report().draft().plain().build();
        assertThat(headers(docx.render(draft, Locale.GERMAN)))
                .contains("Entwurf")
                .contains("Beispieldaten");
        assertThat(headers(docx.render(report, Locale.GERMAN))).doesNotContain("Entwurf");
    }

    @Test
    void a_template_without_a_place_for_it_is_marked_all_the_same() throws IOException {
        var draft = SampleReport.report().draft().plain().build();
        var bare =
                TemplateBuilder.template()
                        .paragraph("{{handlungsfelder}}")
                        .with(
                                document ->
                                        document.getDocument()
                                                .getBody()
                                                .addNewSectPr()
                                                .addNewTitlePg())
                        .bytes();
        try (var document = open(docx.render(draft, Locale.GERMAN, bare))) {
            assertThat(document.getHeaderList())
                    .hasSize(2)
                    .allSatisfy(
                            header ->
                                    assertThat(header.getText())
                                            .contains("Entwurf", "Beispieldaten"));
            assertThat(document.getParagraphs().getFirst().getText()).startsWith("Entwurf – ");
        }
    }

    @Test
    void a_municipality_s_own_template_keeps_its_words_and_styles() throws IOException {
        var own =
                TemplateBuilder.template()
                        .paragraph("Amtsblatt der Stadt {{kom", "mune}}, Stichtag {{ stichtag }}")
                        .table(
                                "Zyklus {{zyklus}} mit {{anzahl_massnahmen}} Maßnahmen, {{rueckmeldequote}} Rücklauf")
                        .paragraph("{{nicht_erreicht}}")
                        .paragraph("Ende der Mitteilung")
                        .bytes();
        var check = docx.check(new ByteArrayInputStream(own));
        assertThat(check.usable()).isTrue();
        assertThat(check.used())
                .containsExactly(
                        "anzahl_massnahmen",
                        "kommune",
                        "nicht_erreicht",
                        "rueckmeldequote",
                        "stichtag",
                        "zyklus");
        assertThat(check.missing()).contains("handlungsfelder", "anlage");
        var text = text(docx.render(report, Locale.GERMAN, own));
        assertThat(text)
                .contains("Amtsblatt der Stadt Musterstadt an der Lauter, Stichtag 31.12.2022")
                .contains("Zyklus 2022 mit 146 Maßnahmen, 94,7 % Rücklauf")
                .containsSubsequence("Was nicht erreicht wurde und warum", "Ende der Mitteilung")
                .doesNotContain("{{")
                .doesNotContain("Erbetene Entscheidungen");
    }

    @Test
    void what_people_typed_is_text_and_no_placeholder() throws IOException {
        var text = text(docx.render(SampleReport.report().build(), Locale.GERMAN));
        assertThat(text)
                .contains(SampleReport.HOSTILE)
                .contains("vorzwischennach!gedreht")
                .contains("Schlusswort");
        assertThat(text.split("Drei Stellen wechselten das Haus", -1)).hasSize(2);
    }

    @Test
    void only_web_addresses_become_links() throws IOException {
        try (var document = open(docx.render(SampleReport.report().build(), Locale.GERMAN))) {
            assertThat(document.getHyperlinks())
                    .isNotEmpty()
                    .allSatisfy(
                            link -> assertThat(link.getURL()).startsWith("https://example.org/"));
        }
    }

    @Test
    void every_chart_has_a_text() throws IOException {
        try (var document = open(docx.render(report, Locale.GERMAN))) {
            var xml = document.getDocument().toString();
            assertThat(xml).contains("descr=\"umgesetzt: 16 von 146\"");
            assertThat(xml.split("w:tblHeader", -1).length).isGreaterThan(6);
        }
    }

    @Test
    void an_empty_report_is_a_document_too() throws IOException {
        assertThat(text(docx.render(SampleReport.empty(), Locale.ENGLISH)))
                .contains("No decisions are asked for.")
                .doesNotContain("null");
    }

    @Test
    void written_twice_it_is_the_same_to_the_byte() {
        assertThat(docx.render(report, Locale.GERMAN))
                .isEqualTo(docx.render(report, Locale.GERMAN));
        assertThat(docx.defaultTemplate(Locale.GERMAN))
                .isEqualTo(docx.defaultTemplate(Locale.GERMAN));
    }

    @Test
    void libre_office_opens_it_without_a_warning(@TempDir Path folder) throws Exception {
        var office = Path.of("/usr/bin/soffice");
        assumeTrue(Files.isExecutable(office), "LibreOffice is not on this machine");
        var file =
                Files.write(
                        folder.resolve("bericht.docx"),
                        docx.render(SampleReport.report().draft().build(), Locale.GERMAN));
        var process =
                new ProcessBuilder(
                                office.toString(),
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "pdf",
                                "--outdir",
                                folder.toString(),
                                file.toString())
                        .redirectErrorStream(true)
                        .start();
        var output =
                new String(
                        process.getInputStream().readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        // The search for a Java of its own is LibreOffice's affair.
        assertThat(output.lines().filter(line -> !line.contains("javaldx")))
                .allMatch(line -> line.startsWith("convert "));
        try (var pdf = Loader.loadPDF(Files.readAllBytes(folder.resolve("bericht.pdf")))) {
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf))
                        .contains("Entwurf")
                        .contains("Seite " + page + " von " + pdf.getNumberOfPages());
            }
            assertThat(pdf.getNumberOfPages()).isGreaterThan(30);
        }
    }

    @Test
    void a_bad_template_makes_no_report() {
        var unknown = TemplateBuilder.template().paragraph("{{hausnummer}}").bytes();
        assertThatThrownBy(() -> docx.render(report, Locale.GERMAN, unknown))
                .isInstanceOfSatisfying(
                        TemplateRefused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .containsExactly(
                                                new TemplateRefusal(
                                                        TemplateRefusal.Reason.UNKNOWN_PLACEHOLDER,
                                                        "hausnummer")));
    }

    private static XWPFDocument open(byte[] bytes) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static String text(byte[] bytes) throws IOException {
        try (var extractor = new XWPFWordExtractor(open(bytes))) {
            return extractor.getText();
        }
    }

    private static String headers(byte[] bytes) throws IOException {
        try (var document = open(bytes)) {
            return document.getHeaderList().stream()
                    .flatMap(header -> header.getParagraphs().stream())
                    .map(XWPFParagraph::getText)
                    .collect(Collectors.joining("\n"));
        }
    }
}
