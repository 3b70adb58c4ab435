package de.wegmarke.ui.measure.detail;

import de.wegmarke.plan.MeasureDetail;
import de.wegmarke.plan.MeasureReading;
import de.wegmarke.plan.MeasureRow;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.measure.ListAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The measures before and after: in the list that somebody came from, else in the order of the
 * plan.
 *
 * @param place among the hits of the list, from 1; 0 in the order of the plan
 */
record Neighbours(@Nullable Step previous, @Nullable Step next, int place, int hits) {

    /** A measure to go to. */
    record Step(String path, String address) {}

    static Neighbours of(
            MeasureReading reading, TenantKey tenant, MeasureDetail measure, ListAddress list) {
        if (list.place() > 0) {
            var from = Math.max(list.place() - 2, 0);
            var part = reading.page(tenant, list.filter(), list.sort(), from, 3);
            var index = list.place() - 1 - from;
            // Otherwise the list has changed since, and its place says nothing any more.
            if (index < part.rows().size()
                    && part.rows().get(index).path().equals(measure.path())) {
                return new Neighbours(
                        step(part.rows(), index - 1, list.at(list.place() - 1), tenant),
                        step(part.rows(), index + 1, list.at(list.place() + 1), tenant),
                        list.place(),
                        part.total());
            }
        }
        var unplaced = list.at(0);
        return new Neighbours(
                step(measure.previous(), unplaced, tenant),
                step(measure.next(), unplaced, tenant),
                0,
                0);
    }

    private static @Nullable Step step(
            List<MeasureRow> rows, int index, ListAddress list, TenantKey tenant) {
        return index < 0 || index >= rows.size()
                ? null
                : step(rows.get(index).path(), list, tenant);
    }

    private static @Nullable Step step(@Nullable String path, ListAddress list, TenantKey tenant) {
        return path == null ? null : new Step(path, list.measure(tenant, path));
    }
}
