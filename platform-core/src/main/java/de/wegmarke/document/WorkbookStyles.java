package de.wegmarke.document;

import java.util.Locale;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few looks that cells of the workbook have. */
final class WorkbookStyles {

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle text;
    private final XSSFCellStyle quoted;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle number;
    private final XSSFCellStyle money;
    private final XSSFCellStyle date;

    WorkbookStyles(XSSFWorkbook workbook, Locale locale) {
        this.workbook = workbook;
        text = style("@");
        quoted = style("@");
        quoted.setQuotePrefixed(true);
        heading = style("@");
        heading.setFont(bold());
        heading.setBorderBottom(BorderStyle.THIN);
        number = style("#,##0");
        money = style("#,##0.00 \"EUR\"");
        date = style(locale.getLanguage().equals("de") ? "dd.mm.yyyy" : "d mmmm yyyy");
    }

    /** For text that a spreadsheet could take for a formula if somebody edits its cell. */
    XSSFCellStyle quoted() {
        return quoted;
    }

    XSSFCellStyle text() {
        return text;
    }

    XSSFCellStyle heading() {
        return heading;
    }

    XSSFCellStyle number() {
        return number;
    }

    XSSFCellStyle money() {
        return money;
    }

    XSSFCellStyle date() {
        return date;
    }

    private XSSFCellStyle style(String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        return style;
    }

    private XSSFFont bold() {
        var font = workbook.createFont();
        font.setBold(true);
        return font;
    }
}
