package de.wegmarke.plan;

import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.tenancy.TenantKey;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads measures: in lists, one by one, and their history. The number of statements never depends
 * on rows.
 */
@Service
@Transactional(readOnly = true)
@Requires(Permission.PLAN_READ)
public class MeasureReading {

    private final MeasureListQuery lists;
    private final MeasureDetailQuery details;
    private final MeasureHistoryQuery history;
    private final FilterChoicesQuery choices;

    MeasureReading(
            MeasureListQuery lists,
            MeasureDetailQuery details,
            MeasureHistoryQuery history,
            FilterChoicesQuery choices) {
        this.lists = lists;
        this.details = details;
        this.history = history;
        this.choices = choices;
    }

    /**
     * A part of the measures that match, and how many match.
     *
     * @param limit at most 500 rows come back, whatever is asked for
     */
    public MeasurePage page(
            TenantKey tenant, MeasureFilter filter, MeasureSort sort, int offset, int limit) {
        return lists.page(filter, sort, offset, limit);
    }

    /** The number of measures that match. */
    public int count(TenantKey tenant, MeasureFilter filter) {
        return lists.count(filter);
    }

    /** Everything about the measure with this path ("1.8-M2") in the current plan. */
    public Optional<MeasureDetail> detail(TenantKey tenant, String path) {
        return details.byPath(path);
    }

    /** Every change of the measure, newest first. */
    @Requires(Permission.HISTORY_READ)
    public List<HistoryEntry> history(TenantKey tenant, String path) {
        return history.ofMeasure(path);
    }

    /** What the filters of a list offer. */
    public FilterChoices filterChoices(TenantKey tenant) {
        return choices.all();
    }
}
