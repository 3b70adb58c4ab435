package de.wegmarke.api;

import de.wegmarke.plan.MeasureSort;
import java.util.Locale;

/** The order asked for in an address: "deadline" or "deadline,desc". */
final class SortParameter {

    private SortParameter() {}

    static MeasureSort parse(String written) {
        var parts = written.split(",", 2);
        var descending = parts.length == 2 && "desc".equals(parts[1]);
        if (parts.length == 2 && !descending && !"asc".equals(parts[1])) {
            throw new BadParameter("sort");
        }
        for (var column : MeasureSort.Column.values()) {
            if (column.name().toLowerCase(Locale.ROOT).equals(parts[0])) {
                return new MeasureSort(column, descending);
            }
        }
        throw new BadParameter("sort");
    }
}
