package de.wegmarke.exchange.returns;

import de.wegmarke.exchange.returns.SpreadsheetRefused.Reason;
import de.wegmarke.tenancy.TenantKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads a workbook that went out and came back. Whatever was edited that must not be refuses the
 * whole file; what stands in the cells to fill in is only read here and judged later.
 */
final class ReturnWorkbookReader {

    private static final int LAST = ReturnColumn.MARK.ordinal();

    private final TenantKey tenant;
    private final String cycle;
    private final Optional<String> body;

    /**
     * @param body the body that the upload is for; empty takes rows of all
     */
    ReturnWorkbookReader(TenantKey tenant, String cycle, Optional<String> body) {
        this.tenant = tenant;
        this.cycle = cycle;
        this.body = body;
    }

    /**
     * @throws SpreadsheetRefused if it is not the workbook that went out
     */
    FilledWorkbook read(byte[] file) {
        WorkbookGuard.check(file);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return read(workbook);
        } catch (SpreadsheetRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            // The library reports damage inside a part in many ways.
            throw new SpreadsheetRefused(Reason.BROKEN);
        }
    }

    private FilledWorkbook read(XSSFWorkbook workbook) {
        var mark = mark(workbook);
        var words = new ReturnWords(Locale.forLanguageTag(mark.language()));
        var name = words.text("sheet.returns");
        var sheet = workbook.getSheet(name);
        if (sheet == null) {
            throw new SpreadsheetRefused(Reason.SHEET_MISSING, name);
        }
        headings(sheet, words);
        return new FilledWorkbook(rows(sheet, mark, new CellReader(words)));
    }

    private FileMark mark(XSSFWorkbook workbook) {
        var hidden = workbook.getSheet(FileMark.SHEET);
        if (hidden == null) {
            throw new SpreadsheetRefused(Reason.NOT_OURS);
        }
        var lines = new ArrayList<String>();
        for (int i = 0; i < FileMark.size(); i++) {
            var row = hidden.getRow(i);
            lines.add(row == null ? "" : CellReader.text(row, 0));
        }
        var mark = FileMark.read(lines);
        if (!mark.format().equals(FileMark.FORMAT)) {
            throw new SpreadsheetRefused(Reason.OTHER_FORMAT);
        }
        if (!mark.tenant().equals(tenant.value())) {
            throw new SpreadsheetRefused(Reason.OTHER_TENANT);
        }
        if (!mark.cycle().equals(cycle)) {
            throw new SpreadsheetRefused(Reason.OTHER_CYCLE, mark.cycle(), cycle);
        }
        if (body.isPresent() && !mark.body().equals(body.get())) {
            throw new SpreadsheetRefused(Reason.OTHER_BODY);
        }
        return mark;
    }

    private static void headings(Sheet sheet, ReturnWords words) {
        var row = sheet.getRow(ReturnSheet.HEADINGS);
        var ours = new ArrayList<String>();
        for (var column : ReturnColumn.values()) {
            ours.add(words.heading(column));
        }
        for (var column : ReturnColumn.values()) {
            var expected = ours.get(column.ordinal());
            var found = row == null ? "" : CellReader.text(row, column.ordinal());
            if (!found.equals(expected)) {
                throw new SpreadsheetRefused(
                        ours.contains(found) ? Reason.COLUMN_MOVED : Reason.HEADING_EDITED,
                        place(column.ordinal()),
                        found,
                        expected);
            }
        }
        for (int index = LAST + 1; row != null && index < row.getLastCellNum(); index++) {
            if (!CellReader.text(row, index).isEmpty()) {
                throw new SpreadsheetRefused(
                        Reason.COLUMN_ADDED, place(index), CellReader.text(row, index));
            }
        }
    }

    private static String place(int column) {
        return CellReference.convertNumToColString(column) + (ReturnSheet.HEADINGS + 1);
    }

    private List<FilledRow> rows(Sheet sheet, FileMark file, CellReader reader) {
        var rows = new ArrayList<FilledRow>();
        var seen = new HashMap<String, Integer>();
        for (Row row : sheet) {
            if (row.getRowNum() <= ReturnSheet.HEADINGS || isBlank(row, reader)) {
                continue;
            }
            var read = row(row, file, reader);
            var first =
                    seen.putIfAbsent(
                            read.mark().measure() + "|" + read.mark().body(), read.number());
            if (first != null) {
                throw new SpreadsheetRefused(Reason.ROW_TWICE, number(row), String.valueOf(first));
            }
            rows.add(read);
        }
        return rows;
    }

    private static boolean isBlank(Row row, CellReader reader) {
        for (int index = 0; index < row.getLastCellNum(); index++) {
            if (!reader.read(row, index).shown().isBlank()) {
                return false;
            }
        }
        return true;
    }

    private FilledRow row(Row row, FileMark file, CellReader reader) {
        var written = CellReader.text(row, LAST);
        if (written.isEmpty()) {
            throw new SpreadsheetRefused(Reason.ROW_ADDED, number(row));
        }
        var visible =
                ReturnSheet.naming().stream()
                        .map(column -> CellReader.text(row, column.ordinal()))
                        .toList();
        var mark =
                RowMark.parse(written)
                        .filter(one -> one.fits(file, visible))
                        .orElseThrow(() -> new SpreadsheetRefused(Reason.ROW_EDITED, number(row)));
        if (!file.body().equals(FileMark.ALL) && !mark.body().equals(file.body())) {
            throw new SpreadsheetRefused(Reason.ROW_ADDED, number(row));
        }
        var cells = new EnumMap<ReturnColumn, FilledCell>(ReturnColumn.class);
        for (var column : ReturnColumn.values()) {
            if (column.editable()) {
                cells.put(column, reader.read(row, column.ordinal()));
            }
        }
        var beside = new StringBuilder();
        for (int index = LAST + 1; index < row.getLastCellNum(); index++) {
            beside.append(reader.read(row, index).shown()).append(' ');
        }
        return new FilledRow(row.getRowNum() + 1, mark, cells, beside.toString().strip());
    }

    private static String number(Row row) {
        return String.valueOf(row.getRowNum() + 1);
    }
}
