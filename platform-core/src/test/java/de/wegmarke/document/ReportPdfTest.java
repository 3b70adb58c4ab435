package de.wegmarke.document;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.reporting.EvaluationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javax.xml.transform.TransformerFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportPdfTest {

    private static final String TRANSFORMER = "javax.xml.transform.TransformerFactory";

    private final ReportPdf pdf = new ReportPdf();
    private final EvaluationReport report = SampleReport.report().corrected().build();
    private byte[] printed = {};
    private String read = "";
    private List<String> pages = List.of();

    @BeforeAll
    void print() throws IOException {
        // The validator brings Saxon, which would write the metadata here and nowhere else.
        System.setProperty(
                TRANSFORMER, TransformerFactory.newDefaultInstance().getClass().getName());
        VeraGreenfieldFoundryProvider.initialise();
        printed = pdf.render(report, Locale.GERMAN);
        read = text(printed);
        pages = pages(printed);
    }

    @AfterAll
    void leaveAsFound() {
        System.clearProperty(TRANSFORMER);
    }

    @Test
    void a_report_full_of_hostile_texts_conforms_to_pdf_ua() throws Exception {
        assertThat(PdfConformity.violations(printed)).isEmpty();
    }

    @Test
    void a_draft_in_English_without_council_paper_conforms_to_pdf_ua() throws Exception {
        var draft = SampleReport.report().draft().first().withoutCouncil().plain().build();
        assertThat(PdfConformity.violations(pdf.render(draft, Locale.ENGLISH))).isEmpty();
    }

    @Test
    void an_empty_report_conforms_to_pdf_ua() throws Exception {
        assertThat(PdfConformity.violations(pdf.render(SampleReport.empty(), Locale.GERMAN)))
                .isEmpty();
    }

    @Test
    void the_parts_stand_in_the_order_of_reading() throws Exception {
        assertThat(read)
                .containsSubsequence(
                        "Drucksache 0417/23",
                        "Beschlussvorschlag",
                        "18.500,00 EUR",
                        "Evaluationsbericht 2022",
                        "Stichtag 31.12.2022",
                        "Berichtigung",
                        "Drei Stellen wechselten das Haus",
                        "146",
                        "Erwartet wurden 318 Rückmeldungen",
                        "Stand der Umsetzung",
                        "Was sich seit dem letzten Bericht geändert hat",
                        "Maßnahmen je Handlungsfeld",
                        "1 Offene Verwaltung",
                        "1.1 M1",
                        "14 Steuerung und Netzwerk",
                        "Was nicht erreicht wurde und warum",
                        "Erbetene Entscheidungen",
                        "Neue Fristen",
                        "Rückmeldungen je Stelle",
                        "Entfallen seit dem letzten Bericht",
                        "3.2 M4 Lesepaten im Freibad",
                        "In 1.1 M2 muss es 17 statt 71 Treffen heißen.");
    }

    @Test
    void every_measure_and_the_last_word_of_the_longest_text_are_printed() throws Exception {
        var text = read;
        assertThat(report.measures()).hasSize(146);
        assertThat(report.measures().map(measure -> measure.label()))
                .allSatisfy(label -> assertThat(text).contains(label));
        assertThat(text).contains("Schlusswort");
    }

    @Test
    void what_people_typed_is_printed_as_they_typed_it() throws Exception {
        assertThat(read.replaceAll("\\s+", " "))
                .contains("<script>alert('x')</script> & \"Zitat\" ]]>")
                .contains("=HYPERLINK(\"https://example.org\";\"hier\")")
                .contains("vorzwischennach!gedreht");
    }

    @Test
    void a_draft_says_so_on_every_page() throws Exception {
        var draft = pdf.render(SampleReport.report().draft().real().build(), Locale.GERMAN);
        assertThat(pages(draft))
                .hasSizeGreaterThan(20)
                .allSatisfy(page -> assertThat(page).contains("Entwurf"));
        assertThat(pages).noneSatisfy(page -> assertThat(page).contains("Entwurf"));
    }

    @Test
    void sample_data_are_named_on_every_page() throws Exception {
        assertThat(pages).allSatisfy(page -> assertThat(page).contains("Beispieldaten"));
        var real = pdf.render(SampleReport.report().real().build(), Locale.GERMAN);
        assertThat(pages(real)).noneSatisfy(page -> assertThat(page).contains("Beispieldaten"));
    }

    @Test
    void every_page_carries_its_number() throws Exception {
        for (int index = 0; index < pages.size(); index++) {
            assertThat(pages.get(index)).contains("Seite " + (index + 1) + " von " + pages.size());
        }
    }

    @Test
    void a_table_that_goes_over_the_page_repeats_its_head() throws Exception {
        var withHead = pages.stream().filter(page -> page.contains("Frist Stand Warum")).count();
        assertThat(withHead).isGreaterThan(2);
    }

    @Test
    void parts_fields_and_measures_are_bookmarked() throws Exception {
        var outline =
                reading(
                        printed,
                        document -> titles(document.getDocumentCatalog().getDocumentOutline(), 0));
        assertThat(outline)
                .containsSubsequence(
                        "0 Evaluationsbericht 2022",
                        "1 Zusammenfassung",
                        "1 Maßnahmen je Handlungsfeld",
                        "2 1 Offene Verwaltung",
                        "3 1.1 Wege für alle ebnen, Teil 1",
                        "4 1.1 M1",
                        "2 14 Steuerung und Netzwerk",
                        "1 Anlage");
    }

    @Test
    void title_language_and_date_are_those_of_the_report() throws Exception {
        var title = reading(printed, document -> document.getDocumentInformation().getTitle());
        assertThat(title).isEqualTo("Evaluationsbericht 2022, Musterstadt an der Lauter");
        var language = reading(printed, document -> document.getDocumentCatalog().getLanguage());
        assertThat(language).isEqualTo("de");
        var created =
                reading(
                        printed,
                        document ->
                                document.getDocumentInformation().getCreationDate().toInstant());
        assertThat(created).isEqualTo(report.head().takenAt());
    }

    @Test
    void only_web_addresses_become_links() throws Exception {
        var content = new String(printed, StandardCharsets.ISO_8859_1);
        assertThat(content).doesNotContain("javascript:");
        assertThat(read).contains("javascript:alert(1)");
    }

    @Test
    void printed_twice_it_is_the_same_to_the_byte() {
        assertThat(pdf.render(report, Locale.GERMAN)).isEqualTo(printed);
    }

    private static String text(byte[] bytes) throws IOException {
        return reading(bytes, ReportPdfTest::read);
    }

    private static List<String> pages(byte[] bytes) throws IOException {
        return reading(
                bytes,
                document -> {
                    var pages = new ArrayList<String>();
                    for (int page = 1; page <= document.getNumberOfPages(); page++) {
                        pages.add(stripped(document, page, page));
                    }
                    return pages;
                });
    }

    private static String read(PDDocument document) {
        try {
            return TaggedText.of(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String stripped(PDDocument document, int from, int to) {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        try {
            return stripper.getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> titles(PDOutlineNode node, int depth) {
        var titles = new ArrayList<String>();
        for (PDOutlineItem item : node.children()) {
            titles.add(depth + " " + item.getTitle());
            titles.addAll(titles(item, depth + 1));
        }
        return titles;
    }

    private static <T> T reading(byte[] bytes, Function<PDDocument, T> question)
            throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            return question.apply(document);
        }
    }
}
