package de.wegmarke.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The header of a table of measures.
 *
 * @param columns the columns from left to right
 */
record TableHeader(List<Column> columns) {

    private static final int MOST_COLUMNS = 20;

    /** The header that a row is, or none: it names the measures and at least one known column. */
    static @Nullable TableHeader of(List<String> cells) {
        if (cells.size() < 2 || cells.size() > MOST_COLUMNS) {
            return null;
        }
        var columns = cells.stream().map(Column::of).toList();
        var known = columns.stream().filter(column -> column != Column.UNKNOWN).distinct().count();
        return columns.contains(Column.MEASURE) && known >= 2 ? new TableHeader(columns) : null;
    }

    int size() {
        return columns.size();
    }

    boolean has(Column column) {
        return columns.contains(column);
    }

    int indexOf(Column column) {
        return columns.indexOf(column);
    }
}
