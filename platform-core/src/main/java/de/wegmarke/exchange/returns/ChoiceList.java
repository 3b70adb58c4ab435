package de.wegmarke.exchange.returns;

import de.wegmarke.plan.MeasureState;
import de.wegmarke.reporting.ObstacleReason;
import java.util.Arrays;
import java.util.List;

/** The lists that cells are filled from; they stand in the hidden sheet, one column each. */
enum ChoiceList {
    STATES(ReturnColumn.STATE, MeasureState.values()),
    OBSTACLES(ReturnColumn.OBSTACLE_REASON, ObstacleReason.values()),
    WISHES(ReturnColumn.HAND_IN, HandInWish.values());

    private final ReturnColumn column;
    private final List<Enum<?>> constants;

    ChoiceList(ReturnColumn column, Enum<?>... constants) {
        this.column = column;
        this.constants = Arrays.asList(constants);
    }

    /** The column of returns that is filled from the list. */
    ReturnColumn column() {
        return column;
    }

    List<Enum<?>> constants() {
        return constants;
    }

    /** Column of the hidden sheet, counted from 0. */
    int index() {
        return ordinal() + 1;
    }

    /** As a formula names it. */
    String place() {
        var letter = (char) ('A' + index());
        return "%s!$%s$1:$%s$%d".formatted(FileMark.SHEET, letter, letter, constants.size());
    }
}
