package de.wegmarke.exchange.returns;

import java.util.Map;

/**
 * A row as it came back.
 *
 * @param number as the spreadsheet counts it, from 1
 * @param beside what stands to the right of the table; empty if nothing does
 */
record FilledRow(int number, RowMark mark, Map<ReturnColumn, FilledCell> cells, String beside) {

    FilledRow {
        cells = Map.copyOf(cells);
    }

    FilledCell cell(ReturnColumn column) {
        return cells.getOrDefault(column, new FilledCell.Text(""));
    }
}
