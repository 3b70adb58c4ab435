package de.wegmarke.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Writes a sheet row by row. Text is written as text, whatever it looks like. */
final class SheetWriter {

    /** What a cell can hold (ECMA-376, Excel's limit). */
    static final int LONGEST = 32_767;

    private static final String FORMULA_STARTS = "=+-@\t\r";

    /** A spreadsheet would read this as one character of that number. */
    private static final Pattern ENCODED = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");

    private final XSSFSheet sheet;
    private final WorkbookStyles styles;
    private final List<Overflow> overflows;
    private int rows;

    /**
     * What did not fit into a cell.
     *
     * @param place sheet and cell
     */
    record Overflow(String place, String text) {}

    SheetWriter(XSSFSheet sheet, WorkbookStyles styles, List<Overflow> overflows) {
        this.sheet = sheet;
        this.styles = styles;
        this.overflows = overflows;
    }

    /** The row of headings: it stays in sight, is repeated on paper and can be filtered by. */
    void headings(List<Heading> headings) {
        var row = sheet.createRow(rows++);
        for (int index = 0; index < headings.size(); index++) {
            var cell = row.createCell(index);
            cell.setCellValue(headings.get(index).title());
            cell.setCellStyle(styles.heading());
            sheet.setColumnWidth(index, headings.get(index).width() * 256);
        }
        sheet.createFreezePane(0, rows);
        sheet.setRepeatingRows(new CellRangeAddress(rows - 1, rows - 1, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** Ends the table: what was written since the headings can be filtered. */
    void filter(int columns) {
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(rows - 1, 0), 0, columns - 1));
    }

    /**
     * A column.
     *
     * @param width in characters
     */
    record Heading(String title, int width) {}

    /**
     * A row.
     *
     * @param values texts, whole numbers, amounts in euros, days, or null for an empty cell
     */
    void row(@Nullable Object... values) {
        var row = sheet.createRow(rows++);
        for (int index = 0; index < values.length; index++) {
            write(row, index, values[index]);
        }
    }

    void emphasised(String... values) {
        var row = sheet.createRow(rows++);
        for (int index = 0; index < values.length; index++) {
            var cell = row.createCell(index);
            text(cell, values[index]);
            cell.setCellStyle(styles.heading());
        }
    }

    void blank() {
        rows++;
    }

    private void write(Row row, int index, @Nullable Object value) {
        if (value == null) {
            return;
        }
        var cell = row.createCell(index);
        switch (value) {
            case Integer number -> {
                cell.setCellValue(number);
                cell.setCellStyle(styles.number());
            }
            case BigDecimal amount -> {
                cell.setCellValue(amount.doubleValue());
                cell.setCellStyle(styles.money());
            }
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(styles.date());
            }
            default -> text(cell, value.toString());
        }
    }

    private void text(Cell cell, String typed) {
        var text = PrintableText.clean(typed);
        var formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        cell.setCellStyle(formula ? styles.quoted() : styles.text());
        var parts = parts(text);
        cell.setCellValue(parts.getFirst());
        var place = sheet.getSheetName() + " " + cell.getAddress().formatAsString();
        parts.stream().skip(1).forEach(part -> overflows.add(new Overflow(place, part)));
    }

    /** The text in pieces that fit, cut before characters of two units, not within. */
    private static List<String> parts(String text) {
        var escaped = ENCODED.matcher(text).replaceAll("_x005F_$1");
        var parts = new ArrayList<String>();
        int from = 0;
        while (escaped.length() - from > LONGEST) {
            var to = from + LONGEST;
            if (Character.isHighSurrogate(escaped.charAt(to - 1))) {
                to--;
            }
            parts.add(escaped.substring(from, to));
            from = to;
        }
        parts.add(escaped.substring(from));
        return parts;
    }
}
