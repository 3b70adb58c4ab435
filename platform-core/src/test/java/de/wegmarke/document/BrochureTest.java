package de.wegmarke.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.wegmarke.story.collection.Brochure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.xml.transform.TransformerFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrochureTest {

    private static final String TRANSFORMER = "javax.xml.transform.TransformerFactory";

    private final BrochurePdf pdf = new BrochurePdf();
    private final BrochureDocx docx = new BrochureDocx();
    private byte[] printed = {};
    private List<String> pages = List.of();

    @BeforeAll
    void print() throws IOException {
        // The validator brings Saxon, which would write the metadata here and nowhere else.
        System.setProperty(
                TRANSFORMER, TransformerFactory.newDefaultInstance().getClass().getName());
        VeraGreenfieldFoundryProvider.initialise();
        printed = pdf(SampleBrochure.of(4));
        pages = pages(printed);
    }

    @AfterAll
    void leaveAsFound() {
        System.clearProperty(TRANSFORMER);
    }

    @Test
    void a_brochure_with_pictures_conforms_to_pdf_ua() throws Exception {
        assertThat(PdfConformity.violations(printed)).isEmpty();
    }

    @Test
    void so_do_a_draft_one_that_says_next_to_nothing_and_one_with_the_longest_title()
            throws Exception {
        assertThat(PdfConformity.violations(pdf(SampleBrochure.draft()))).isEmpty();
        assertThat(PdfConformity.violations(pdf(SampleBrochure.bare()))).isEmpty();
        assertThat(PdfConformity.violations(pdf(SampleBrochure.longest()))).isEmpty();
    }

    @Test
    void the_cover_says_whose_it_is_and_nothing_else() {
        assertThat(pages.getFirst().replaceAll("\\s+", " ").strip())
                .isEqualTo(
                        "Was gelungen ist Geschichten aus der Integrationsarbeit in Kreisen und"
                                + " Städten Begleitinstitut für Integration Erfurt, im November 2026");
    }

    @Test
    void the_contents_name_the_page_on_which_each_story_begins() {
        var contents = pages.get(1).replaceAll("\\s+", " ");
        assertThat(contents).contains("Inhalt", "Vorwort", "Impressum");
        for (int story = 1; story <= 4; story++) {
            var title = "Treffpunkt wurde, Folge " + story;
            var page = pageWith(title, 2) + 1;
            assertThat(contents).containsPattern(title + " ?[ .]* ?" + page);
        }
    }

    @Test
    void every_story_begins_on_a_new_page_under_its_municipality() {
        for (int story = 1; story <= 4; story++) {
            var page = pages.get(pageWith("Treffpunkt wurde, Folge " + story, 2));
            var before = page.substring(0, page.indexOf("Ein Tisch für alle"));
            assertThat(before.lines().filter(line -> !line.isBlank()).toList())
                    .as("above story " + story)
                    .hasSizeLessThanOrEqualTo(4);
            assertThat(page).contains("Dauer", "seit November 2018, heute ein Regelangebot");
        }
    }

    @Test
    void figures_steps_and_imprint_are_there_and_nothing_is_cut_off() {
        var text = String.join("\n", pages).replaceAll("\\s+", " ");
        assertThat(text)
                .contains(
                        "12,5 %",
                        "kommen aus Nachbarorten",
                        "1 Eine Küche finden",
                        "Volkshochschule stellt die Küche",
                        "Passt zu: ländlicher Raum, kleine Kommune",
                        "Rechte an Texten und Bildern Texte: CC BY 4.0.",
                        "Text: Amt für Begegnung",
                        "Bilder: Amt für Begegnung",
                        "<script>alert('x')</script> & \"Zitat\" ]]>");
    }

    @Test
    void every_line_stays_within_the_margins() throws IOException {
        try (var document = Loader.loadPDF(printed)) {
            var widest = new ArrayList<Float>();
            var reading =
                    new PDFTextStripper() {
                        @Override
                        protected void writeString(
                                String text, List<org.apache.pdfbox.text.TextPosition> letters) {
                            letters.forEach(
                                    letter -> widest.add(letter.getXDirAdj() + letter.getWidth()));
                        }
                    };
            reading.setStartPage(2);
            reading.getText(document);
            var rightMargin = (210 - 21) / 25.4f * 72;
            assertThat(widest).isNotEmpty().allMatch(right -> right <= rightMargin);
        }
    }

    @Test
    void every_picture_has_its_alternative_text() throws IOException {
        try (var document = Loader.loadPDF(printed)) {
            var alternatives = new ArrayList<String>();
            figures(document.getDocumentCatalog().getStructureTreeRoot(), alternatives);
            assertThat(alternatives)
                    .hasSize(5)
                    .allMatch(text -> text.startsWith("Menschen an einem langen Tisch"));
        }
    }

    private static void figures(PDStructureNode node, List<String> alternatives) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    alternatives.add(element.getAlternateDescription());
                }
                figures(element, alternatives);
            }
        }
    }

    @Test
    void pictures_are_read_once_each_and_printed_no_finer_than_paper_shows() throws IOException {
        var read = new ArrayList<UUID>();
        var bytes = new ByteArrayOutputStream();
        pdf.write(
                SampleBrochure.of(4),
                id -> {
                    read.add(id);
                    return SampleBrochure.picture(id);
                },
                bytes);
        assertThat(read).hasSize(5).doesNotHaveDuplicates();
        try (var document = Loader.loadPDF(bytes.toByteArray())) {
            var sizes = new ArrayList<String>();
            for (var page : document.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
                        sizes.add(image.getWidth() + "x" + image.getHeight());
                    }
                }
            }
            assertThat(sizes)
                    .containsExactlyInAnyOrder(
                            "1300x813", "1300x813", "1300x813", "500x800", "500x800");
        }
    }

    @Test
    void a_picture_that_is_gone_meanwhile_leaves_the_rest_as_it_is() throws IOException {
        var bytes = new ByteArrayOutputStream();
        pdf.write(SampleBrochure.of(2), gone -> Optional.empty(), bytes);
        assertThat(pages(bytes.toByteArray())).hasSizeGreaterThan(4);
        bytes.reset();
        docx.write(SampleBrochure.of(2), gone -> Optional.empty(), bytes);
        try (var document = open(bytes.toByteArray())) {
            assertThat(document.getAllPictures()).isEmpty();
        }
    }

    @Test
    void the_longest_title_and_subtitle_leave_room_for_the_publisher() throws IOException {
        var longest = SampleBrochure.longest();
        var cover = pages(pdf(longest)).getFirst().replaceAll("\\s+", " ");
        assertThat(cover)
                .contains(
                        longest.text().title(),
                        longest.text().subtitle(),
                        longest.text().publisher(),
                        longest.text().placeAndDate());
        try (var document = Loader.loadPDF(pdf(longest))) {
            var lowest = new ArrayList<Float>();
            var reading =
                    new PDFTextStripper() {
                        @Override
                        protected void writeString(
                                String text, List<org.apache.pdfbox.text.TextPosition> letters) {
                            // On the panel letters are light and large.
                            letters.stream()
                                    .filter(letter -> letter.getFontSizeInPt() > 12.5)
                                    .forEach(letter -> lowest.add(letter.getYDirAdj()));
                        }
                    };
            reading.setEndPage(1);
            reading.getText(document);
            var bars = (16 + 182) / 25.4f * 72;
            assertThat(lowest).isNotEmpty().allMatch(bottom -> bottom <= bars);
        }
    }

    @Test
    void the_outline_leads_to_the_contents_too() throws IOException {
        try (var document = Loader.loadPDF(printed)) {
            var outline = document.getDocumentCatalog().getDocumentOutline();
            var first = outline.getFirstChild();
            var titles = new ArrayList<String>();
            first.children().forEach(item -> titles.add(item.getTitle()));
            assertThat(first.getTitle()).isEqualTo("Was gelungen ist");
            assertThat(titles).startsWith("Inhalt", "Vorwort").endsWith("Impressum");
        }
    }

    @Test
    void a_draft_says_so_on_every_page() throws IOException {
        assertThat(pages(pdf(SampleBrochure.draft())))
                .hasSizeGreaterThan(4)
                .allSatisfy(page -> assertThat(page).contains("Entwurf"));
        assertThat(pages).noneSatisfy(page -> assertThat(page).contains("Entwurf"));
    }

    @Test
    void only_web_addresses_become_links() throws IOException {
        try (var document = open(docx(SampleBrochure.of(2)))) {
            assertThat(document.getHyperlinks())
                    .isNotEmpty()
                    .allSatisfy(
                            link -> assertThat(link.getURL()).startsWith("https://example.org/"));
        }
        assertThat(new String(printed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("javascript:");
    }

    @Test
    void written_twice_it_is_the_same_to_the_byte() throws IOException {
        assertThat(pdf(SampleBrochure.of(2))).isEqualTo(pdf(SampleBrochure.of(2)));
        assertThat(docx(SampleBrochure.of(2))).isEqualTo(docx(SampleBrochure.of(2)));
    }

    @Test
    void Word_gets_headings_a_field_of_contents_and_texts_for_pictures() throws IOException {
        var written = docx(SampleBrochure.of(3));
        try (var document = open(written)) {
            var xml = document.getDocument().toString();
            assertThat(xml)
                    .contains("TOC \\o \"2-2\" \\h \\z \\u")
                    .contains("descr=\"Menschen an einem langen Tisch, Bild 1\"")
                    .contains("descr=\"Menschen an einem langen Tisch, Bild 2\"")
                    .contains("descr=\"Menschen an einem langen Tisch, Bild 102\"");
            assertThat(
                            document.getParagraphs().stream()
                                    .filter(paragraph -> "Heading2".equals(paragraph.getStyle()))
                                    .map(org.apache.poi.xwpf.usermodel.XWPFParagraph::getText))
                    .startsWith("Vorwort")
                    .endsWith("Impressum")
                    .hasSize(5);
            assertThat(document.getAllPictures())
                    .hasSize(3)
                    .allSatisfy(
                            picture ->
                                    assertThat(
                                                    ImageIO.read(
                                                            new ByteArrayInputStream(
                                                                    picture.getData())))
                                            .isNotNull());
        }
        try (var extractor = new XWPFWordExtractor(open(written))) {
            assertThat(extractor.getText())
                    .contains("Vorwort", "Stadt Beispielhausen", "etwa 40", "Impressum")
                    .contains("{{titel}}");
        }
    }

    @Test
    void libre_office_opens_it_without_a_warning(@TempDir Path folder) throws Exception {
        var office = Path.of("/usr/bin/soffice");
        assumeTrue(Files.isExecutable(office), "LibreOffice is not on this machine");
        var file = Files.write(folder.resolve("broschuere.docx"), docx(SampleBrochure.of(3)));
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
        var opened = pages(Files.readAllBytes(folder.resolve("broschuere.pdf")));
        assertThat(opened).hasSizeGreaterThan(8);
        assertThat(opened.getFirst()).contains("Was gelungen ist").doesNotContain("Seite");
        assertThat(opened.get(4)).contains("Was gelungen ist", "Seite 5");
    }

    private byte[] pdf(Brochure brochure) throws IOException {
        var bytes = new ByteArrayOutputStream();
        pdf.write(brochure, SampleBrochure::picture, bytes);
        return bytes.toByteArray();
    }

    private byte[] docx(Brochure brochure) throws IOException {
        var bytes = new ByteArrayOutputStream();
        docx.write(brochure, SampleBrochure::picture, bytes);
        return bytes.toByteArray();
    }

    private int pageWith(String words, int from) {
        for (int page = from; page < pages.size(); page++) {
            if (pages.get(page).replaceAll("\\s+", " ").contains(words)) {
                return page;
            }
        }
        throw new AssertionError("no page with " + words);
    }

    private static List<String> pages(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper();
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    private static XWPFDocument open(byte[] bytes) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }
}
