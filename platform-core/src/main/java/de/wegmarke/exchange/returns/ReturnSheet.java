package de.wegmarke.exchange.returns;

import static java.util.stream.Collectors.joining;

import de.wegmarke.reporting.ReturnContent;
import de.wegmarke.reporting.ReturnState;
import de.wegmarke.reporting.ReturnTable;
import de.wegmarke.reporting.ReturnView;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** The sheet that people fill in: a short head, the headings, and one row for each return. */
final class ReturnSheet {

    /** Where the headings stand, counted from 0. */
    static final int HEADINGS = 3;

    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final ReturnWords words;
    private final FileMark mark;

    ReturnSheet(XSSFSheet sheet, SheetStyles styles, ReturnWords words, FileMark mark) {
        this.sheet = sheet;
        this.styles = styles;
        this.words = words;
        this.mark = mark;
    }

    void write(ReturnTable table, String municipality) {
        head(table, municipality);
        headings();
        int row = HEADINGS + 1;
        for (var view : table.returns()) {
            row(sheet.createRow(row++), view, table.takes(view));
        }
        choices(Math.max(row - 1, HEADINGS + 1));
        protect();
        print(row - 1);
    }

    private void head(ReturnTable table, String municipality) {
        var plan = table.cycle().plan();
        line(0, words.text("head.title", municipality, plan.name()))
                .getCell(0)
                .setCellStyle(styles.title());
        var whose =
                table.body().isPresent()
                        ? table.returns().getFirst().bodyName()
                        : words.text("head.all");
        line(
                1,
                words.text(
                        "head.dates",
                        whose,
                        words.date(plan.dates().cutOff()),
                        words.date(plan.dates().submission())));
        line(2, words.text("head.hint"));
    }

    private Row line(int index, String text) {
        var row = sheet.createRow(index);
        var cell = row.createCell(0);
        cell.setCellValue(CellText.stored(text));
        cell.setCellStyle(styles.plain());
        return row;
    }

    private void headings() {
        var row = sheet.createRow(HEADINGS);
        for (var column : ReturnColumn.values()) {
            var cell = row.createCell(column.ordinal());
            cell.setCellValue(words.heading(column));
            cell.setCellStyle(styles.heading(column.editable()));
            sheet.setColumnWidth(column.ordinal(), column.width() * 256);
        }
        sheet.setColumnHidden(ReturnColumn.MARK.ordinal(), true);
        sheet.createFreezePane(ReturnColumn.MEASURE.ordinal() + 1, HEADINGS + 1);
    }

    private void row(Row row, ReturnView view, boolean taken) {
        var open = taken && view.writable() && !view.contentHidden();
        text(row, ReturnColumn.NUMBER, false, view.label());
        text(row, ReturnColumn.MEASURE, false, view.text());
        text(row, ReturnColumn.BODY, false, view.bodyName());
        text(row, ReturnColumn.DEADLINE, false, view.deadline());
        var previous = view.previous();
        var last = previous == null ? ReturnContent.EMPTY : previous.content();
        text(row, ReturnColumn.LAST_STATE, false, word(last.state()));
        text(row, ReturnColumn.LAST_TEXT, false, last(last));
        text(row, ReturnColumn.STATUS, false, status(view));
        for (var column : ReturnColumn.ofContent()) {
            value(row, column, open, column.of(view.content()));
        }
        text(row, ReturnColumn.HAND_IN, open, open ? words.of(HandInWish.NO) : "");
        var rowMark = RowMark.of(mark, view, List.of(view.label(), view.text(), view.bodyName()));
        text(row, ReturnColumn.MARK, false, rowMark.toString());
    }

    private void value(Row row, ReturnColumn column, boolean open, @Nullable Object value) {
        switch (value) {
            case BigDecimal amount -> {
                var cell = row.createCell(column.ordinal());
                cell.setCellValue(amount.doubleValue());
                cell.setCellStyle(styles.amount(open));
            }
            case Enum<?> constant -> text(row, column, open, words.of(constant));
            case null -> {
                var cell = row.createCell(column.ordinal());
                cell.setCellStyle(
                        column == ReturnColumn.ACTUAL_COST
                                ? styles.amount(open)
                                : styles.text(open, ""));
            }
            default -> text(row, column, open, value.toString());
        }
    }

    private void text(Row row, ReturnColumn column, boolean open, @Nullable String text) {
        var stored = CellText.stored(text);
        var cell = row.createCell(column.ordinal());
        cell.setCellStyle(styles.text(open, stored));
        if (!stored.isEmpty()) {
            cell.setCellValue(stored);
        }
    }

    private @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : words.of(constant);
    }

    private String last(ReturnContent content) {
        return Stream.of(
                        named(null, content.achieved()),
                        named(ReturnColumn.OBSTACLES, content.obstacles()),
                        named(ReturnColumn.NEXT_STEPS, content.nextSteps()))
                .filter(part -> !part.isEmpty())
                .collect(joining("\n\n"));
    }

    private String named(@Nullable ReturnColumn column, @Nullable String text) {
        if (text == null) {
            return "";
        }
        return column == null ? text : words.heading(column) + ": " + text;
    }

    private String status(ReturnView view) {
        if (view.contentHidden()) {
            return words.text("status.hidden");
        }
        var comment = view.reviewComment();
        var state = words.of(view.state());
        return view.state() == ReturnState.SENT_BACK && comment != null
                ? state + ": " + comment
                : state;
    }

    private void choices(int lastRow) {
        for (var list : ChoiceList.values()) {
            var helper = sheet.getDataValidationHelper();
            var validation =
                    helper.createValidation(
                            helper.createFormulaListConstraint(list.place()),
                            cells(list.column(), lastRow));
            validation.setEmptyCellAllowed(true);
            validation.setShowErrorBox(true);
            validation.createErrorBox(
                    words.text("choice.title"),
                    words.text("choice.text", words.heading(list.column())));
            sheet.addValidationData(validation);
        }
    }

    private static CellRangeAddressList cells(ReturnColumn column, int lastRow) {
        return new CellRangeAddressList(HEADINGS + 1, lastRow, column.ordinal(), column.ordinal());
    }

    /** Without a password: it keeps from mistakes, and the check of an upload finds the rest. */
    private void protect() {
        sheet.enableLocking();
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    private void print(int lastRow) {
        var setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(PaperSize.A3_PAPER);
        sheet.setFitToPage(true);
        // On one page the letters would be four points high.
        setup.setFitWidth((short) 3);
        setup.setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(HEADINGS, HEADINGS, -1, -1));
        sheet.setRepeatingColumns(
                new CellRangeAddress(
                        -1, -1, ReturnColumn.NUMBER.ordinal(), ReturnColumn.BODY.ordinal()));
        sheet.getWorkbook()
                .setPrintArea(
                        sheet.getWorkbook().getSheetIndex(sheet),
                        0,
                        ReturnColumn.HAND_IN.ordinal(),
                        0,
                        lastRow);
        sheet.getFooter().setRight("&P / &N");
    }

    static List<ReturnColumn> naming() {
        return List.of(ReturnColumn.NUMBER, ReturnColumn.MEASURE, ReturnColumn.BODY);
    }
}
