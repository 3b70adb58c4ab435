package de.wegmarke.reporting;

import de.wegmarke.exchange.returns.ReturnColumn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What somebody does to a downloaded spreadsheet of returns at their own desk. */
public final class Workbooks {

    private Workbooks() {}

    /** The file after somebody filled in some of its cells. */
    public static byte[] filled(byte[] file, Consumer<Filling> filling) {
        return edited(file, workbook -> filling.accept(new Filling(workbook.getSheetAt(0))));
    }

    /** The file after somebody changed something in it. */
    public static byte[] edited(byte[] file, Consumer<XSSFWorkbook> editing) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            editing.accept(workbook);
            workbook.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** What stands in the cells of the first sheet. */
    public static List<String> texts(byte[] file) {
        var texts = new ArrayList<String>();
        edited(
                file,
                workbook ->
                        workbook.getSheetAt(0)
                                .forEach(row -> row.forEach(cell -> texts.add(cell.toString()))));
        return texts;
    }

    /** The sheet of returns, by measure and column. */
    public record Filling(XSSFSheet sheet) {

        /**
         * @param measure its number within the first recommendation of the first field
         */
        public void put(int measure, ReturnColumn column, String text) {
            for (var row : sheet) {
                var number = row.getCell(0);
                if (number != null && number.toString().equals("1.1 M" + measure)) {
                    row.getCell(column.ordinal()).setCellValue(text);
                    return;
                }
            }
            throw new AssertionError("no measure " + measure);
        }
    }
}
