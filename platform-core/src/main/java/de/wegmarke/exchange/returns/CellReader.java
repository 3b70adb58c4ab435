package de.wegmarke.exchange.returns;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.NumberToTextConverter;

/** Reads cells by what they hold; nothing is calculated. */
final class CellReader {

    private final ReturnWords words;
    private final DataFormatter formatter;

    CellReader(ReturnWords words) {
        this.words = words;
        this.formatter = new DataFormatter(Locale.GERMANY);
    }

    FilledCell read(Row row, int column) {
        var cell = row.getCell(column);
        if (cell == null) {
            return new FilledCell.Text("");
        }
        return switch (cell.getCellType()) {
            case STRING -> new FilledCell.Text(CellText.plain(cell.getStringCellValue()));
            case NUMERIC -> number(cell);
            case FORMULA -> new FilledCell.Formula("=" + cell.getCellFormula());
            case BOOLEAN -> new FilledCell.Other(formatter.formatCellValue(cell));
            case ERROR -> new FilledCell.Other(formatter.formatCellValue(cell));
            case BLANK, _NONE -> new FilledCell.Text("");
        };
    }

    /** The text of a cell that must hold text; empty for everything else. */
    static String text(Row row, int column) {
        var cell = row.getCell(column);
        return cell != null && cell.getCellType() == CellType.STRING
                ? CellText.plain(cell.getStringCellValue())
                : "";
    }

    private FilledCell number(Cell cell) {
        var value = cell.getNumericCellValue();
        var day = DateUtil.isCellDateFormatted(cell) && DateUtil.isValidExcelDate(value);
        var shown =
                day
                        ? words.date(cell.getLocalDateTimeCellValue().toLocalDate())
                        : formatter.formatCellValue(cell).strip();
        return new FilledCell.Amount(
                new BigDecimal(NumberToTextConverter.toText(value)), day, shown);
    }
}
