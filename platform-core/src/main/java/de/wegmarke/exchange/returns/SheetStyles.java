package de.wegmarke.exchange.returns;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of the cells: what may be filled in is white, the rest is grey and locked. */
final class SheetStyles {

    private static final byte[] DARK = {0x1F, 0x3A, 0x4D};
    private static final byte[] GREY = {(byte) 0xEC, (byte) 0xEE, (byte) 0xF0};
    private static final byte[] LINE = {(byte) 0xB4, (byte) 0xBA, (byte) 0xC0};
    private static final byte[] WHITE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle title;
    private final XSSFCellStyle plain;
    private final XSSFCellStyle wrapped;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle openHeading;
    private final XSSFCellStyle locked;
    private final XSSFCellStyle lockedAmount;
    private final XSSFCellStyle open;
    private final XSSFCellStyle openQuoted;
    private final XSSFCellStyle openAmount;

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = style("@", false);
        title.setFont(font(14, true, DARK));
        plain = style("@", false);
        wrapped = style("@", true);
        heading = cell("@", DARK, true);
        heading.setFont(font(11, true, WHITE));
        openHeading = cell("@", WHITE, true);
        openHeading.setFont(font(11, true, DARK));
        openHeading.setBorderBottom(BorderStyle.MEDIUM);
        locked = cell("@", GREY, true);
        lockedAmount = cell("#,##0.00", GREY, true);
        open = cell("@", WHITE, false);
        openQuoted = cell("@", WHITE, false);
        openQuoted.setQuotePrefixed(true);
        openAmount = cell("#,##0.00", WHITE, false);
    }

    XSSFCellStyle title() {
        return title;
    }

    /** Text that runs over the cells beside it. */
    XSSFCellStyle plain() {
        return plain;
    }

    XSSFCellStyle wrapped() {
        return wrapped;
    }

    XSSFCellStyle heading(boolean editable) {
        return editable ? openHeading : heading;
    }

    XSSFCellStyle text(boolean editable, String text) {
        if (!editable) {
            return locked;
        }
        return CellText.looksLikeFormula(text) ? openQuoted : open;
    }

    XSSFCellStyle amount(boolean editable) {
        return editable ? openAmount : lockedAmount;
    }

    private XSSFCellStyle cell(String format, byte[] fill, boolean locked) {
        var style = style(format, true);
        style.setLocked(locked);
        style.setFillForegroundColor(new XSSFColor(fill));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        var line = new XSSFColor(LINE);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(line);
        style.setBottomBorderColor(line);
        style.setLeftBorderColor(line);
        style.setRightBorderColor(line);
        return style;
    }

    private XSSFCellStyle style(String format, boolean wrap) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(wrap);
        return style;
    }

    private XSSFFont font(int points, boolean bold, byte[] colour) {
        var font = workbook.createFont();
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(new XSSFColor(colour));
        return font;
    }
}
