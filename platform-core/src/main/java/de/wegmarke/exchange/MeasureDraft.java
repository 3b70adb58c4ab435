package de.wegmarke.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A measure while its row is being put together. */
final class MeasureDraft {

    private final TableHeader header;
    private final List<StringBuilder> cells;
    private final String label;
    private final boolean wholeNumber;
    private final int line;
    private int filled;

    MeasureDraft(TableHeader header, RowNumber number, List<String> row, int line) {
        this.header = header;
        this.label = number.printed();
        this.wholeNumber = number.whole();
        this.line = line;
        this.cells =
                new ArrayList<>(
                        IntStream.range(0, header.size())
                                .mapToObj(index -> new StringBuilder())
                                .toList());
        this.filled = row.size();
        append(row, 0);
        if (!header.has(Column.NUMBER)) {
            var cell = cells.get(header.indexOf(Column.MEASURE));
            cell.delete(0, number.length());
        }
    }

    void append(List<String> row, int from) {
        for (var index = 0; index < row.size(); index++) {
            var cell = cells.get(Math.min(from + index, cells.size() - 1));
            InlineText.append(cell, row.get(index));
        }
        filled = Math.max(filled, Math.min(cells.size(), from + row.size()));
    }

    /** How many cells have begun; fewer than columns means that the row goes on. */
    int filled() {
        return filled;
    }

    TableHeader header() {
        return header;
    }

    String label() {
        return label;
    }

    boolean wholeNumber() {
        return wholeNumber;
    }

    int line() {
        return line;
    }

    String written(Column column) {
        var index = header.indexOf(column);
        return index < 0 ? "" : cells.get(index).toString().strip();
    }

    /** The bodies in one cell, also where the table has a column each for lead and cooperation. */
    String bodies() {
        var all = new StringBuilder();
        if (!written(Column.LEAD).isEmpty()) {
            all.append("federführend: ").append(written(Column.LEAD));
        }
        if (!written(Column.BODIES).isEmpty()) {
            all.append(all.isEmpty() ? "" : "; ").append(written(Column.BODIES));
        }
        if (!written(Column.COOPERATION).isEmpty()) {
            all.append(all.isEmpty() ? "" : "; ")
                    .append("in Kooperation mit ")
                    .append(written(Column.COOPERATION));
        }
        return all.toString();
    }

    /** Whether the text does not seem to go on. */
    boolean looksComplete() {
        var text = written(Column.MEASURE);
        return SentenceEnd.ends(text);
    }
}
