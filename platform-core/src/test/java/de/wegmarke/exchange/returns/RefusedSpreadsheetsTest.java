package de.wegmarke.exchange.returns;

import static de.wegmarke.exchange.returns.ReturnSample.TOWN;
import static de.wegmarke.exchange.returns.ReturnSample.edited;
import static de.wegmarke.exchange.returns.ReturnSample.open;
import static de.wegmarke.exchange.returns.ReturnSample.out;
import static de.wegmarke.exchange.returns.ReturnSample.table;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.exchange.returns.SpreadsheetRefused.Reason;
import de.wegmarke.reporting.ReturnTable;
import de.wegmarke.tenancy.TenantKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is not the file that went out is refused as a whole, and the person reads why. */
class RefusedSpreadsheetsTest {

    private static final ReturnTable TABLE = table(open(1), open(2), open(3));
    private static final int FIRST = ReturnSheet.HEADINGS + 1;

    @Test
    void a_file_of_another_kind() throws IOException {
        refused(Reason.EMPTY, new byte[0]);
        refused(Reason.TOO_LARGE, new byte[ReturnSpreadsheet.LARGEST_BYTES + 1]);
        refused(Reason.NOT_A_WORKBOOK, "Nr.;Maßnahme\n1;Kurs".getBytes(StandardCharsets.UTF_8));
        refused(Reason.NOT_A_WORKBOOK, "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8));
        refused(
                Reason.NOT_A_WORKBOOK,
                zip("liesmich.txt", "Hallo".getBytes(StandardCharsets.UTF_8)));
        try (var document = new XWPFDocument()) {
            refused(Reason.NOT_A_WORKBOOK, bytes(document::write));
        }
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet("Rückmeldungen");
            refused(Reason.OLD_FORMAT, bytes(workbook::write));
        }
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet("Rückmeldungen");
            refused(Reason.NOT_OURS, bytes(workbook::write));
        }
    }

    @Test
    void a_damaged_file() throws IOException {
        var file = out(TABLE);
        for (int kept : new int[] {50, file.length / 3, file.length / 2}) {
            var torn = Arrays.copyOf(file, kept);
            assertThat(reasonOf(torn)).isIn(Reason.BROKEN, Reason.NOT_A_WORKBOOK);
        }
        refused(
                Reason.BROKEN,
                replaced(file, "xl/worksheets/sheet1.xml", "<sheetData", "<sheetDaten"));
        refused(
                Reason.BROKEN,
                replaced(
                        file,
                        "xl/workbook.xml",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
                        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>"));
    }

    @Test
    void a_file_that_unpacks_to_far_more_than_it_is() throws IOException {
        refused(Reason.TOO_MUCH_INSIDE, zip("xl/media/image1.png", new byte[60_000_000]));
        // Too many to hold in memory, although not one of them is large.
        var many =
                IntStream.range(0, 1_000_001)
                        .mapToObj(index -> "<c r=\"" + Integer.toHexString(index * 31) + "\"/>")
                        .collect(joining());
        refused(
                Reason.TOO_MUCH_INSIDE,
                replaced(out(TABLE), "xl/worksheets/sheet1.xml", "</row>", many + "</row>"));
    }

    @Test
    void a_file_with_macros() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out(TABLE)))) {
            workbook.setWorkbookType(XSSFWorkbookType.XLSM);
            refused(Reason.MACROS, bytes(workbook::write));
        }
    }

    @Test
    void a_file_with_a_password() throws Exception {
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (var file = OPCPackage.open(new ByteArrayInputStream(out(TABLE)));
                    var stream = encryptor.getDataStream(container)) {
                file.save(stream);
            }
            refused(Reason.ENCRYPTED, bytes(container::writeFilesystem));
        }
    }

    @Test
    void a_file_of_another_municipality_cycle_or_body() {
        var file = out(TABLE);
        assertThat(reasonOf(() -> reader("erfurt", "2025", ReturnSample.BODY).read(file)))
                .isEqualTo(Reason.OTHER_TENANT);
        assertThat(reasonOf(() -> reader("gera", "2026", ReturnSample.BODY).read(file)))
                .isEqualTo(Reason.OTHER_CYCLE);
        assertThat(reasonOf(() -> reader("gera", "2025", "sozialamt").read(file)))
                .isEqualTo(Reason.OTHER_BODY);
        var ofAll = out(table(Optional.empty(), Set.of(), open(1)));
        assertThat(reasonOf(() -> reader("gera", "2025", ReturnSample.BODY).read(ofAll)))
                .isEqualTo(Reason.OTHER_BODY);
    }

    @Test
    void the_management_may_upload_the_file_of_one_body_for_it() {
        assertThat(new ReturnWorkbookReader(TOWN, "2025", Optional.empty()).read(out(TABLE)).rows())
                .hasSize(3);
    }

    @Test
    void an_edited_heading_is_named_with_its_place() {
        var file =
                sheet(
                        sheet ->
                                sheet.getRow(ReturnSheet.HEADINGS)
                                        .getCell(ReturnColumn.ACHIEVED.ordinal())
                                        .setCellValue("Was war los?"));
        assertThatExceptionOfType(SpreadsheetRefused.class)
                .isThrownBy(() -> read(file))
                .satisfies(
                        refused -> {
                            assertThat(refused.reason()).isEqualTo(Reason.HEADING_EDITED);
                            assertThat(refused.text(Locale.GERMAN))
                                    .contains("J4", "„Was war los?“", "„Was wurde getan?“");
                        });
    }

    @Test
    void moved_missing_and_added_columns() {
        refused(
                Reason.COLUMN_MOVED,
                sheet(
                        sheet -> {
                            var row = sheet.getRow(ReturnSheet.HEADINGS);
                            var state = row.getCell(ReturnColumn.STATE.ordinal());
                            var next = row.getCell(ReturnColumn.STATE_REASON.ordinal());
                            var word = state.getStringCellValue();
                            state.setCellValue(next.getStringCellValue());
                            next.setCellValue(word);
                        }));
        refused(
                Reason.COLUMN_MOVED,
                sheet(
                        sheet ->
                                sheet.shiftColumns(
                                        ReturnColumn.ACHIEVED.ordinal(),
                                        ReturnColumn.MARK.ordinal(),
                                        -1)));
        refused(
                Reason.COLUMN_ADDED,
                sheet(
                        sheet ->
                                sheet.getRow(ReturnSheet.HEADINGS)
                                        .createCell(ReturnColumn.MARK.ordinal() + 1)
                                        .setCellValue("Ampel")));
        refused(Reason.HEADING_EDITED, sheet(sheet -> sheet.shiftRows(0, 6, 1)));
        refused(
                Reason.SHEET_MISSING,
                edited(out(TABLE), workbook -> workbook.setSheetName(0, "Meine Tabelle")));
    }

    @Test
    void added_and_doubled_rows_are_named_with_their_number() {
        var added =
                sheet(
                        sheet ->
                                sheet.createRow(FIRST + 3)
                                        .createCell(ReturnColumn.MEASURE.ordinal())
                                        .setCellValue("Noch eine Maßnahme"));
        refused(Reason.ROW_ADDED, added);
        assertThat(textOf(added)).contains("Zeile " + (FIRST + 4));

        var doubled = sheet(sheet -> sheet.copyRows(FIRST, FIRST, FIRST + 3, new CellCopyPolicy()));
        refused(Reason.ROW_TWICE, doubled);
        assertThat(textOf(doubled)).contains("Zeile " + (FIRST + 4), "Zeile " + (FIRST + 1));
    }

    @ParameterizedTest
    @EnumSource(names = {"NUMBER", "MEASURE", "BODY", "MARK"})
    void a_row_whose_name_was_edited(ReturnColumn column) {
        refused(
                Reason.ROW_EDITED,
                sheet(
                        sheet ->
                                sheet.getRow(FIRST)
                                        .getCell(column.ordinal())
                                        .setCellValue("1.1 M9")));
    }

    @Test
    void rows_that_swapped_their_marks() {
        refused(
                Reason.ROW_EDITED,
                sheet(
                        sheet -> {
                            var mark = ReturnColumn.MARK.ordinal();
                            var one = sheet.getRow(FIRST).getCell(mark);
                            var two = sheet.getRow(FIRST + 1).getCell(mark);
                            var kept = one.getStringCellValue();
                            one.setCellValue(two.getStringCellValue());
                            two.setCellValue(kept);
                        }));
    }

    @Test
    void edited_marks_and_an_older_layout() {
        refused(
                Reason.MARKS_EDITED,
                edited(
                        out(TABLE),
                        workbook ->
                                workbook.getSheet(FileMark.SHEET)
                                        .getRow(1)
                                        .getCell(0)
                                        .setCellValue("erfurt")));
        var old = new FileMark("0", "gera", "2025", ReturnSample.BODY, "de").lines();
        refused(
                Reason.OTHER_FORMAT,
                edited(
                        out(TABLE),
                        workbook -> {
                            for (int i = 0; i < old.size(); i++) {
                                workbook.getSheet(FileMark.SHEET)
                                        .getRow(i)
                                        .getCell(0)
                                        .setCellValue(old.get(i));
                            }
                        }));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void each_refusal_says_that_nothing_was_changed_and_what_to_do(Reason reason) {
        var refused = new SpreadsheetRefused(reason, "A", "B", "C");
        assertThat(refused.text(Locale.GERMAN)).contains("Es wurde nichts geändert.", "Bitte");
        assertThat(refused.text(Locale.ENGLISH)).contains("Nothing was changed.");
    }

    private static void refused(Reason reason, byte[] file) {
        assertThat(reasonOf(file)).isEqualTo(reason);
    }

    private static Reason reasonOf(byte[] file) {
        return reasonOf(() -> read(file));
    }

    private static Reason reasonOf(Runnable reading) {
        try {
            reading.run();
        } catch (SpreadsheetRefused refused) {
            return refused.reason();
        }
        throw new AssertionError("it was read");
    }

    private static String textOf(byte[] file) {
        try {
            read(file);
        } catch (SpreadsheetRefused refused) {
            return refused.text(Locale.GERMAN);
        }
        throw new AssertionError("it was read");
    }

    private static void read(byte[] file) {
        reader("gera", "2025", ReturnSample.BODY).read(file);
    }

    private static ReturnWorkbookReader reader(String tenant, String cycle, String body) {
        return new ReturnWorkbookReader(new TenantKey(tenant), cycle, Optional.of(body));
    }

    private static byte[] sheet(Consumer<XSSFSheet> editing) {
        return edited(out(TABLE), workbook -> editing.accept(workbook.getSheetAt(0)));
    }

    private interface Writing {
        void into(OutputStream stream) throws IOException;
    }

    private static byte[] bytes(Writing writing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        writing.into(bytes);
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        return bytes(
                stream -> {
                    try (var zip = new ZipOutputStream(stream)) {
                        zip.putNextEntry(new ZipEntry(name));
                        zip.write(content);
                    }
                });
    }

    /** The file with one part changed; the first place counts. */
    private static byte[] replaced(byte[] file, String part, String from, String to)
            throws IOException {
        return bytes(
                stream -> {
                    try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                            var zip = new ZipOutputStream(stream)) {
                        for (var entry = in.getNextEntry();
                                entry != null;
                                entry = in.getNextEntry()) {
                            zip.putNextEntry(new ZipEntry(entry.getName()));
                            var content = in.readAllBytes();
                            if (entry.getName().equals(part)) {
                                var text = new String(content, StandardCharsets.UTF_8);
                                assertThat(text).contains(from);
                                content =
                                        text.replaceFirst(
                                                        Pattern.quote(from),
                                                        Matcher.quoteReplacement(to))
                                                .getBytes(StandardCharsets.UTF_8);
                            }
                            zip.write(content);
                        }
                    }
                });
    }
}
