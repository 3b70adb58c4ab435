package de.wegmarke.exchange.returns;

import static de.wegmarke.exchange.returns.ReturnSample.cycle;
import static de.wegmarke.exchange.returns.ReturnSample.draft;
import static de.wegmarke.exchange.returns.ReturnSample.in;
import static de.wegmarke.exchange.returns.ReturnSample.out;
import static de.wegmarke.exchange.returns.ReturnSample.said;
import static de.wegmarke.exchange.returns.ReturnSample.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.wegmarke.plan.MeasureState;
import de.wegmarke.reporting.ReturnState;
import de.wegmarke.reporting.ReturnTable;
import de.wegmarke.reporting.ReturnView;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out comes back as it was. */
class ReturnRoundTripTest {

    /** What people paste from elsewhere, and what a spreadsheet program could make something of. */
    private static final List<String> NASTY =
            List.of(
                    "=SUMME(A1:A9)",
                    "+49 361 655",
                    "-5 Stellen",
                    "@alle",
                    "\tTab\tdazwischen",
                    "Zeile eins\nZeile zwei\r\nZeile drei\rZeile vier",
                    "_x000D_ und _x005F_ und _xZZZZ_",
                    "fest\u00A0verbunden",
                    "Ende\u00A0",
                    "👩‍👩‍👧 Familie 🇩🇪",
                    "Steuer\u0001zeichen\u0000\u001F",
                    "<b>&amp;</b> \"' ]]>",
                    "'Hochkomma vorn",
                    "zwei  Leerzeichen   drei",
                    "31.12.2025",
                    "1,50",
                    "007",
                    "WAHR",
                    "x".repeat(4_000),
                    "_x0001_".repeat(571));

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "fr"})
    void a_real_cycle_of_146_rows_changes_nothing_when_nothing_was_edited(String language) {
        var table = cycle(146);

        var preview = in(table, out(table, Locale.forLanguageTag(language)));

        assertThat(preview.unchanged()).isEqualTo(146);
        assertNothing(preview);
    }

    @Test
    void texts_that_a_spreadsheet_could_misread_come_back_unchanged() {
        var table = nasty();

        var preview = in(table, out(table));

        assertThat(preview.unchanged()).isEqualTo(NASTY.size());
        assertNothing(preview);
    }

    @Test
    void no_cell_holds_a_formula_and_only_the_white_cells_can_be_edited() {
        ReturnSample.edited(
                out(nasty()),
                workbook ->
                        workbook.forEach(
                                sheet -> {
                                    assertThat(sheet.getProtect()).isTrue();
                                    for (var row : sheet) {
                                        for (var cell : row) {
                                            assertThat(cell.getCellType())
                                                    .isNotEqualTo(CellType.FORMULA);
                                            var open =
                                                    sheet == workbook.getSheetAt(0)
                                                            && row.getRowNum()
                                                                    > ReturnSheet.HEADINGS
                                                            && ReturnColumn.values()[
                                                                    cell.getColumnIndex()]
                                                                    .editable();
                                            assertThat(cell.getCellStyle().getLocked())
                                                    .as(cell.getAddress().toString())
                                                    .isEqualTo(!open);
                                        }
                                    }
                                }));
    }

    @Test
    void what_was_handed_in_and_what_somebody_else_writes_is_locked() {
        var table = cycle(10);
        ReturnSample.edited(
                out(table),
                workbook -> {
                    var sheet = workbook.getSheetAt(0);
                    for (int i = 0; i < table.returns().size(); i++) {
                        var cell =
                                sheet.getRow(ReturnSheet.HEADINGS + 1 + i)
                                        .getCell(ReturnColumn.ACHIEVED.ordinal());
                        assertThat(cell.getCellStyle().getLocked())
                                .isEqualTo(!table.returns().get(i).writable());
                    }
                });
    }

    @Test
    void it_says_whose_it_is_what_was_said_last_and_how_to_fill_it_in() {
        var previous =
                ReturnSample.before(said(MeasureState.IN_PROGRESS, "Zwei Kurse, 30 Teilnehmende"));
        var view =
                ReturnSample.view(
                        1,
                        ReturnSample.BODY,
                        ReturnState.SENT_BACK,
                        said(MeasureState.DONE, "Fertig"),
                        4,
                        previous);
        var file = out(table(view));

        assertThat(ReturnSample.shown(file))
                .contains(
                        "Gera: Rückmeldungen 2025",
                        "Stelle jugendamt · Stichtag 31.12.2025 · Abgabefrist 31.01.2026",
                        "in Umsetzung",
                        "Zwei Kurse, 30 Teilnehmende",
                        "zurückgegeben: Bitte Kosten",
                        "umgesetzt",
                        "Fertig",
                        "nein");
        ReturnSample.edited(
                file,
                workbook -> {
                    assertThat(workbook.getSheetAt(1).getSheetName()).isEqualTo("Anleitung");
                    assertThat(workbook.getSheetAt(1).getLastRowNum()).isGreaterThan(5);
                    assertThat(workbook.getSheetVisibility(2))
                            .isEqualTo(SheetVisibility.VERY_HIDDEN);
                    assertThat(workbook.getSheetAt(0).getDataValidations()).hasSize(3);
                    assertThat(workbook.getSheetAt(0).getPaneInformation().isFreezePane()).isTrue();
                });
    }

    @Test
    void libre_office_opens_and_saves_it_and_nothing_has_changed(@TempDir Path folder)
            throws Exception {
        var office = Path.of("/usr/bin/soffice");
        assumeTrue(
                Files.exists(Path.of("/usr/lib/libreoffice/program/libsclo.so")),
                "LibreOffice Calc is not on this machine");
        for (var table : List.of(cycle(146), nasty())) {
            var saved = savedBy(office, folder, out(table));

            var preview = in(table, saved);

            assertThat(preview.unchanged()).isEqualTo(table.returns().size());
            assertNothing(preview);
        }
    }

    private static byte[] savedBy(Path office, Path folder, byte[] file) throws Exception {
        var given = Files.write(folder.resolve("rueckmeldung.xlsx"), file);
        var process =
                new ProcessBuilder(
                                office.toString(),
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "xlsx",
                                "--outdir",
                                folder.resolve("saved").toString(),
                                given.toString())
                        .redirectErrorStream(true)
                        .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        var saved = folder.resolve("saved").resolve("rueckmeldung.xlsx");
        assertThat(saved).as(output).exists();
        return Files.readAllBytes(saved);
    }

    private static ReturnTable nasty() {
        return table(
                IntStream.range(0, NASTY.size())
                        .mapToObj(index -> draft(index + 1, said(null, NASTY.get(index))))
                        .toArray(ReturnView[]::new));
    }

    static void assertNothing(ReturnPreview preview) {
        assertThat(preview.changes()).isEmpty();
        assertThat(preview.conflicts()).isEmpty();
        assertThat(preview.blocked()).isEmpty();
        assertThat(preview.doubts()).isEmpty();
        assertThat(preview.absent()).isEmpty();
    }
}
