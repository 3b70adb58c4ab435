package de.wegmarke.document;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.reporting.EvaluationReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ReportWorkbookTest {

    private final ReportWorkbook workbooks = new ReportWorkbook();
    private final EvaluationReport report = SampleReport.report().corrected().build();

    @Test
    void there_is_a_row_for_each_measure_statement_and_body() throws IOException {
        try (var workbook = open(report)) {
            assertThat(workbook.getSheet("Maßnahmen").getLastRowNum()).isEqualTo(146);
            assertThat(workbook.getSheet("Rückmeldungen").getLastRowNum())
                    .isEqualTo(
                            report.measures()
                                    .mapToInt(measure -> measure.statements().size())
                                    .sum());
            assertThat(workbook.getSheet("Stellen").getLastRowNum())
                    .isEqualTo(report.bodies().size());
        }
    }

    @Test
    void the_sheets_stand_in_order() throws IOException {
        try (var workbook = open(report)) {
            var names = new ArrayList<String>();
            workbook.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .containsExactly(
                            "Übersicht", "Maßnahmen", "Rückmeldungen", "Stellen", "Fortsetzungen");
        }
    }

    @Test
    void no_cell_is_a_formula() throws IOException {
        try (var workbook = open(report)) {
            assertThat(cells(workbook))
                    .isNotEmpty()
                    .noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
        }
    }

    @Test
    void text_that_looks_like_a_formula_stays_text_when_its_cell_is_edited() throws IOException {
        try (var workbook = open(report)) {
            var texts =
                    cells(workbook).stream()
                            .filter(cell -> cell.getCellType() == CellType.STRING)
                            .toList();
            assertThat(texts)
                    .filteredOn(cell -> cell.getStringCellValue().matches("(?s)[=+\\-@\\t].*"))
                    .extracting(Cell::getStringCellValue)
                    .contains(SampleReport.FORMULA, "+49 Amt", "-2+3\n@SUM(A1)\n\tmit Tabulator");
            assertThat(texts)
                    .filteredOn(cell -> cell.getStringCellValue().matches("(?s)[=+\\-@\\t].*"))
                    .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void hostile_and_broken_text_comes_back_as_it_can_be_printed() throws IOException {
        try (var workbook = open(report)) {
            var texts =
                    cells(workbook).stream()
                            .filter(cell -> cell.getCellType() == CellType.STRING)
                            .map(Cell::getStringCellValue)
                            .toList();
            assertThat(texts).contains(SampleReport.HOSTILE, "vorzwischennach!gedreht");
        }
    }

    @Test
    void a_text_longer_than_a_cell_goes_on_in_another_sheet() throws IOException {
        var longest =
                report.measures()
                        .map(measure -> measure.text())
                        .filter(text -> text.endsWith("Schlusswort"))
                        .findFirst()
                        .orElseThrow();
        assertThat(longest).hasSizeGreaterThan(SheetWriter.LONGEST);
        try (var workbook = open(report)) {
            var first =
                    cells(workbook).stream()
                            .filter(
                                    cell ->
                                            cell.getCellType() == CellType.STRING
                                                    && cell.getStringCellValue()
                                                            .startsWith("Sehr lang"))
                            .findFirst()
                            .orElseThrow();
            var rest = new ArrayList<String>();
            workbook.getSheet("Fortsetzungen")
                    .forEach(row -> rest.add(row.getCell(1).getStringCellValue()));
            assertThat(
                            first.getStringCellValue()
                                    + rest.stream().skip(1).collect(Collectors.joining()))
                    .isEqualTo(longest);
        }
    }

    @Test
    void numbers_amounts_and_days_are_values() throws IOException {
        try (var workbook = open(report)) {
            var due =
                    cells(workbook).stream()
                            .filter(
                                    cell ->
                                            cell.getCellStyle()
                                                    .getDataFormatString()
                                                    .equals("dd.mm.yyyy"))
                            .toList();
            assertThat(due).isNotEmpty().allMatch(cell -> cell.getLocalDateTimeCellValue() != null);
            var costs =
                    cells(workbook).stream()
                            .filter(
                                    cell ->
                                            cell.getCellStyle()
                                                    .getDataFormatString()
                                                    .contains("EUR"))
                            .toList();
            assertThat(costs).isNotEmpty().allMatch(cell -> cell.getNumericCellValue() == 1234.5);
        }
    }

    @Test
    void an_encoded_character_stays_what_was_typed() throws IOException {
        var typed = "Datei _x0041_ und _x000D_";
        try (var workbook = new XSSFWorkbook()) {
            var overflows = new ArrayList<SheetWriter.Overflow>();
            var sheet = workbook.createSheet();
            new SheetWriter(sheet, new WorkbookStyles(workbook, Locale.GERMAN), overflows)
                    .row(typed);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo(typed);
        }
    }

    @Test
    void an_empty_report_is_a_workbook_too() throws IOException {
        try (var workbook = open(SampleReport.empty())) {
            assertThat(workbook.getSheet("Maßnahmen").getLastRowNum()).isZero();
            assertThat(workbook.getSheet("Fortsetzungen")).isNull();
        }
    }

    @Test
    void draft_and_samples_are_named() throws IOException {
        var draft = SampleReport.report().draft().build();
        try (var workbook = open(draft)) {
            assertThat(cells(workbook))
                    .anyMatch(cell -> cell.toString().equals("Entwurf"))
                    .anyMatch(cell -> cell.toString().equals("Beispieldaten"));
        }
    }

    @Test
    void written_twice_it_is_the_same_to_the_byte() {
        assertThat(workbooks.render(report, Locale.GERMAN))
                .isEqualTo(workbooks.render(report, Locale.GERMAN));
    }

    private XSSFWorkbook open(EvaluationReport report) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbooks.render(report, Locale.GERMAN)));
    }

    private static List<Cell> cells(XSSFWorkbook workbook) {
        var cells = new ArrayList<Cell>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
        return cells;
    }
}
