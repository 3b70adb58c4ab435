package de.wegmarke.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rows of tables together: a row with a number begins a measure, one without goes on with
 * the last, also over the end of a page.
 */
final class TableRows {

    private final Doubts doubts;
    private @Nullable TableHeader header;
    private @Nullable SectionDraft section;
    private @Nullable MeasureDraft last;

    TableRows(Doubts doubts) {
        this.doubts = doubts;
    }

    /** Takes the row as a header if it is one. */
    boolean header(List<String> cells, int line, boolean inPlan) {
        var found = TableHeader.of(cells);
        if (found == null) {
            return false;
        }
        if (!found.equals(header) && inPlan) {
            for (var index = 0; index < found.size(); index++) {
                if (found.columns().get(index) == Column.UNKNOWN) {
                    doubts.add(DoubtKind.UNKNOWN_COLUMN, line, "", cells.get(index));
                }
            }
        }
        header = found;
        return true;
    }

    /** The section whose measures follow. */
    void in(SectionDraft current) {
        if (section != current) {
            section = current;
            last = null;
        }
    }

    /** No row goes on beyond this place. */
    void close() {
        last = null;
    }

    boolean isOpen() {
        return last != null && !last.looksComplete();
    }

    boolean looksLikeMeasure(List<String> cells) {
        return cells.size() >= 2 && RowNumber.beforeText(cells.getFirst()) != null;
    }

    void row(List<String> written, int line, boolean afterPageBreak) {
        var columns = header;
        if (columns == null || section == null) {
            doubts.add(DoubtKind.ROW_OUTSIDE_TABLE, line, "", String.join(" | ", written));
            return;
        }
        var cells = withoutEmptyRest(written, columns.size(), line);
        var number = RowNumber.of(columns, cells);
        if (number != null) {
            last = new MeasureDraft(columns, number, cells, line);
            section.measures.add(last);
        } else {
            goOn(columns, cells, line, afterPageBreak);
        }
    }

    private void goOn(TableHeader columns, List<String> cells, int line, boolean afterPageBreak) {
        var open = last;
        var texts = cells.stream().filter(cell -> !cell.isEmpty()).count();
        if (texts == 0) {
            return;
        }
        var inSameRow =
                !afterPageBreak
                        && open != null
                        && open.filled() - 1 + cells.size() <= columns.size()
                        && (open.filled() < columns.size() || cells.size() == 1);
        if (open == null || (!afterPageBreak && !inSameRow && texts > 2)) {
            doubts.add(DoubtKind.ROW_WITHOUT_NUMBER, line, "", String.join(" | ", cells));
            return;
        }
        if (open.looksComplete() && !inSameRow && !firstOf(cells).isEmpty()) {
            doubts.add(DoubtKind.JOINED_ROW, line, open.label(), String.join(" | ", cells));
        }
        open.append(cells, inSameRow ? open.filled() - 1 : 0);
    }

    private List<String> withoutEmptyRest(List<String> cells, int columns, int line) {
        if (cells.size() <= columns) {
            return cells;
        }
        var rest = cells.subList(columns, cells.size());
        if (rest.stream().allMatch(String::isEmpty)) {
            return cells.subList(0, columns);
        }
        doubts.add(DoubtKind.EXTRA_CELLS, line, "", String.join(" | ", rest));
        return cells;
    }

    private static String firstOf(List<String> cells) {
        return cells.isEmpty() ? "" : cells.getFirst();
    }
}
