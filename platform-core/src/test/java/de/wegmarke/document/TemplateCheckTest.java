package de.wegmarke.document;

import static de.wegmarke.document.TemplateBuilder.template;
import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.document.TemplateRefusal.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateCheckTest {

    private final ReportDocx docx = new ReportDocx();

    @Test
    void an_empty_file_is_refused() throws IOException {
        assertThat(reasons(new byte[0])).containsExactly(Reason.EMPTY);
    }

    @Test
    void text_and_older_formats_are_no_docx() throws IOException {
        assertThat(reasons("{{handlungsfelder}}".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(Reason.NOT_DOCX);
        var bytes = new ByteArrayOutputStream();
        try (var old = new HSSFWorkbook()) {
            old.createSheet();
            old.write(bytes);
        }
        assertThat(reasons(bytes.toByteArray())).containsExactly(Reason.NOT_DOCX);
    }

    @Test
    void a_workbook_is_no_docx() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet();
            workbook.write(bytes);
        }
        assertThat(reasons(bytes.toByteArray())).containsExactly(Reason.NOT_DOCX);
    }

    @Test
    void a_Word_template_is_no_docx() throws IOException {
        var dotx =
                TemplateBuilder.exchanged(
                        good().bytes(),
                        "[Content_Types].xml",
                        "document.main+xml",
                        "template.main+xml");
        assertThat(reasons(dotx)).containsExactly(Reason.NOT_DOCX);
    }

    @Test
    void a_zip_of_something_else_is_refused() throws IOException {
        assertThat(reasons(zip("notes.txt", "nothing".getBytes(StandardCharsets.UTF_8))))
                .hasSize(1)
                .isSubsetOf(Reason.NOT_DOCX, Reason.BROKEN);
    }

    @Test
    void a_torn_file_is_refused() throws IOException {
        var whole = good().bytes();
        assertThat(reasons(java.util.Arrays.copyOf(whole, whole.length / 2)))
                .hasSize(1)
                .isSubsetOf(Reason.BROKEN, Reason.NOT_DOCX);
    }

    @Test
    void broken_markup_is_refused() throws IOException {
        var broken = TemplateBuilder.exchanged(good().bytes(), "word/document.xml", "</", "<");
        assertThat(reasons(broken)).containsExactly(Reason.BROKEN);
    }

    @Test
    void an_external_entity_is_refused() throws IOException {
        var hostile =
                TemplateBuilder.exchanged(
                        good().bytes(),
                        "word/document.xml",
                        "<w:document",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:document");
        assertThat(reasons(hostile)).containsExactly(Reason.BROKEN);
    }

    @Test
    void no_more_is_read_than_is_allowed() throws IOException {
        assertThat(docx.check(endless()).refusals())
                .extracting(TemplateRefusal::reason)
                .containsExactly(Reason.TOO_LARGE);
    }

    @Test
    void a_small_file_that_unpacks_to_a_large_one_is_refused() throws IOException {
        var bomb = zip("word/document.xml", new byte[70 * 1024 * 1024]);
        assertThat(bomb.length).isLessThan(ReportDocx.LARGEST_TEMPLATE);
        assertThat(reasons(bomb)).containsExactly(Reason.TOO_LARGE);
    }

    @Test
    void macros_are_refused() throws IOException {
        assertThat(
                        reasons(
                                good().part(
                                                "/word/vbaProject.bin",
                                                "application/vnd.ms-office.vbaProject")
                                        .bytes()))
                .containsExactly(Reason.MACROS);
        var docm =
                TemplateBuilder.exchanged(
                        good().bytes(),
                        "[Content_Types].xml",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        "application/vnd.ms-word.document.macroEnabled.main+xml");
        assertThat(reasons(docm)).containsExactly(Reason.MACROS);
    }

    @Test
    void embedded_documents_are_refused() throws IOException {
        assertThat(
                        reasons(
                                good().part(
                                                "/word/embeddings/oleObject1.bin",
                                                "application/vnd.openxmlformats-officedocument.oleObject")
                                        .bytes()))
                .containsExactly(Reason.EMBEDDED);
        assertThat(reasons(good().part("/word/afchunk.htm", "text/html").bytes()))
                .containsExactly(Reason.EMBEDDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"attachedTemplate", "image", "oleObject", "frame", "subDocument"})
    void what_is_fetched_from_elsewhere_is_refused(String kind) throws IOException {
        var check = check(good().external(kind, "https://example.org/x").bytes());
        assertThat(check.refusals()).containsExactly(new TemplateRefusal(Reason.EXTERNAL, kind));
    }

    @Test
    void a_link_that_a_reader_follows_is_no_harm() throws IOException {
        assertThat(check(good().external("hyperlink", "https://example.org/").bytes()).usable())
                .isTrue();
        assertThat(reasons(good().external("hyperlink", "file:///etc/passwd").bytes()))
                .containsExactly(Reason.EXTERNAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INCLUDETEXT \"C:\\\\x.docx\"",
                " DDEAUTO c:\\\\cmd.exe",
                "includepicture \"http://example.org/p.png\""
            })
    void fields_that_read_files_or_start_programs_are_refused(String instruction)
            throws IOException {
        var template =
                good().with(
                                document ->
                                        document.createParagraph()
                                                .getCTP()
                                                .addNewFldSimple()
                                                .setInstr(instruction))
                        .bytes();
        assertThat(reasons(template)).containsExactly(Reason.ACTIVE_FIELD);
    }

    @Test
    void such_a_field_is_found_in_pieces_too() throws IOException {
        var template =
                good().with(
                                document -> {
                                    var paragraph = document.createParagraph();
                                    paragraph
                                            .createRun()
                                            .getCTR()
                                            .addNewInstrText()
                                            .setStringValue("DDE");
                                    paragraph
                                            .createRun()
                                            .getCTR()
                                            .addNewInstrText()
                                            .setStringValue("AUTO x");
                                })
                        .bytes();
        assertThat(reasons(template)).containsExactly(Reason.ACTIVE_FIELD);
    }

    @Test
    void page_numbers_are_no_harm() throws IOException {
        var template =
                good().with(
                                document ->
                                        document.createParagraph()
                                                .getCTP()
                                                .addNewFldSimple()
                                                .setInstr("PAGE"))
                        .bytes();
        assertThat(check(template).usable()).isTrue();
    }

    @Test
    void a_document_without_placeholders_is_refused() throws IOException {
        assertThat(reasons(template().paragraph("Bericht").bytes()))
                .containsExactly(Reason.NO_PLACEHOLDER);
    }

    @Test
    void unknown_placeholders_are_named() throws IOException {
        assertThat(check(good().paragraph("{{Kommune}} und {{hausnummer}}").bytes()).refusals())
                .containsExactly(
                        new TemplateRefusal(Reason.UNKNOWN_PLACEHOLDER, "Kommune"),
                        new TemplateRefusal(Reason.UNKNOWN_PLACEHOLDER, "hausnummer"));
    }

    @Test
    void a_whole_part_needs_a_paragraph_of_its_own() throws IOException {
        assertThat(check(good().paragraph("Hier: {{anlage}}").bytes()).refusals())
                .containsExactly(new TemplateRefusal(Reason.NOT_ALONE, "anlage"));
        assertThat(check(good().table("{{anlage}}").bytes()).refusals())
                .containsExactly(new TemplateRefusal(Reason.NOT_ALONE, "anlage"));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void every_refusal_says_in_both_languages_what_to_do(Reason reason) {
        for (var language : new Locale[] {Locale.GERMAN, Locale.ENGLISH}) {
            var message = new TemplateRefusal(reason, "angabe").message(language);
            assertThat(message).hasSizeGreaterThan(40).doesNotContain("{0}").doesNotContain("''");
        }
        assertThat(
                        new TemplateRefusal(Reason.UNKNOWN_PLACEHOLDER, "hausnummer")
                                .message(Locale.GERMAN))
                .contains("{{hausnummer}}");
    }

    private static TemplateBuilder good() {
        return template().paragraph("{{handlungsfelder}}");
    }

    private TemplateCheck check(byte[] bytes) throws IOException {
        return docx.check(new ByteArrayInputStream(bytes));
    }

    private java.util.List<Reason> reasons(byte[] bytes) throws IOException {
        return check(bytes).refusals().stream().map(TemplateRefusal::reason).toList();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static InputStream endless() {
        return new InputStream() {
            private int read;

            @Override
            public int read() {
                if (read++ > ReportDocx.LARGEST_TEMPLATE + 10) {
                    throw new AssertionError("Read on after the limit");
                }
                return 'P';
            }
        };
    }
}
