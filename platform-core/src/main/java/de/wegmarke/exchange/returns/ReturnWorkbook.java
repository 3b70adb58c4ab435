package de.wegmarke.exchange.returns;

import de.wegmarke.reporting.ReturnTable;
import de.wegmarke.tenancy.TenantKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes returns as a workbook: the sheet to fill in, a sheet that says how, and a hidden one with
 * what the platform needs to recognise the file. No cell holds a formula.
 */
final class ReturnWorkbook {

    private static final int HOW_TO_WIDTH = 110;

    private final ReturnWords words;

    ReturnWorkbook(ReturnWords words) {
        this.words = words;
    }

    byte[] write(TenantKey tenant, String municipality, ReturnTable table) {
        var bytes = new ByteArrayOutputStream(1 << 17);
        try (var workbook = new XSSFWorkbook()) {
            var styles = new SheetStyles(workbook);
            var mark =
                    FileMark.of(
                            tenant, table.cycle().key(), table.body().orElse(FileMark.ALL), words);
            var returns = workbook.createSheet(words.text("sheet.returns"));
            howTo(workbook.createSheet(words.text("sheet.howTo")), styles);
            marks(workbook.createSheet(FileMark.SHEET), mark);
            workbook.setSheetVisibility(
                    workbook.getSheetIndex(FileMark.SHEET), SheetVisibility.VERY_HIDDEN);
            new ReturnSheet(returns, styles, words, mark).write(table, municipality);
            workbook.getProperties()
                    .getCoreProperties()
                    .setTitle(words.text("head.title", municipality, table.cycle().plan().name()));
            workbook.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void howTo(XSSFSheet sheet, SheetStyles styles) {
        sheet.setColumnWidth(0, HOW_TO_WIDTH * 256);
        sheet.setDisplayGridlines(false);
        int index = 0;
        var title = sheet.createRow(index++).createCell(0);
        title.setCellValue(words.text("sheet.howTo"));
        title.setCellStyle(styles.title());
        for (int step = 1; words.has("howTo." + step); step++) {
            var cell = sheet.createRow(index++).createCell(0);
            cell.setCellValue(words.text("howTo." + step));
            cell.setCellStyle(styles.wrapped());
        }
        sheet.enableLocking();
    }

    private void marks(XSSFSheet sheet, FileMark mark) {
        int index = 0;
        for (var line : mark.lines()) {
            sheet.createRow(index++).createCell(0).setCellValue(line);
        }
        for (var list : ChoiceList.values()) {
            for (int i = 0; i < list.constants().size(); i++) {
                var row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
                row.createCell(list.index()).setCellValue(words.of(list.constants().get(i)));
            }
        }
        sheet.enableLocking();
    }
}
