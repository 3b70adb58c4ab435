package de.wegmarke.ui.measure.list;

import de.wegmarke.plan.MeasureSort;
import org.jspecify.annotations.Nullable;

/** The columns of the wide list, in their order. */
enum ListColumn {
    NUMBER(MeasureSort.Column.NUMBER, "5.75rem", 0),
    TEXT(MeasureSort.Column.TEXT, "16rem", 8),
    FIELD(null, "9.5rem", 2),
    BODIES(null, "10rem", 3),
    DEADLINE(MeasureSort.Column.DEADLINE, "8.75rem", 1),
    COST(MeasureSort.Column.COST, "7rem", 1),
    STATE(MeasureSort.Column.STATE, "9.75rem", 1),
    TOPIC(null, "10rem", 2),
    TAGS(null, "9rem", 2);

    private final MeasureSort.@Nullable Column order;
    private final String width;
    private final int growth;

    ListColumn(MeasureSort.@Nullable Column order, String width, int growth) {
        this.order = order;
        this.width = width;
        this.growth = growth;
    }

    /** What a click on its head sorts by; nothing where an order would mean nothing. */
    MeasureSort.@Nullable Column order() {
        return order;
    }

    String width() {
        return width;
    }

    /** Share of the width that is left. */
    int growth() {
        return growth;
    }

    /** Number and text say which measure a row is about; the others can be left out. */
    boolean canBeHidden() {
        return this != NUMBER && this != TEXT;
    }

    /**
     * Shown until somebody chooses otherwise: what fits on an office's screen. A measure's number
     * tells its field already.
     */
    boolean shownAtFirst() {
        return this != FIELD && this != TOPIC && this != TAGS;
    }
}
