package de.wegmarke.exchange.returns;

import de.wegmarke.exchange.returns.FilledCell.Amount;
import de.wegmarke.exchange.returns.FilledCell.Formula;
import de.wegmarke.exchange.returns.FilledCell.Other;
import de.wegmarke.exchange.returns.FilledCell.Text;
import de.wegmarke.plan.Deadline;
import de.wegmarke.plan.EuroText;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.reporting.ObstacleReason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a cell to fill in was understood as.
 *
 * @param value a text, an amount, a constant, or nothing
 * @param doubt what a person should look at
 */
record CellValue(@Nullable Object value, @Nullable ReturnDoubtKind doubt) {

    private static final BigDecimal DEAREST = new BigDecimal("999999999.99");

    /** Whether the value stands for what was written. */
    boolean understood() {
        return doubt == null || doubt.taken();
    }

    static CellValue of(ReturnColumn column, FilledCell cell) {
        return switch (cell) {
            case Formula formula -> doubtful(ReturnDoubtKind.FORMULA);
            case Other other -> doubtful(ReturnDoubtKind.UNREADABLE);
            case Text text when text.shown().isEmpty() -> new CellValue(null, null);
            case Text text -> text(column, text.shown());
            case Amount amount when column == ReturnColumn.ACTUAL_COST -> amount(amount);
            case Amount amount -> text(column, amount.shown());
        };
    }

    private static CellValue text(ReturnColumn column, String text) {
        return switch (column) {
            case STATE -> word(MeasureState.class, text);
            case OBSTACLE_REASON -> word(ObstacleReason.class, text);
            case HAND_IN -> word(HandInWish.class, text);
            case ACTUAL_COST -> amount(EuroText.parse(text));
            default ->
                    text.length() > column.longest()
                            ? doubtful(ReturnDoubtKind.TOO_LONG)
                            : new CellValue(text, doubtOf(column, text));
        };
    }

    private static @Nullable ReturnDoubtKind doubtOf(ReturnColumn column, String text) {
        return column == ReturnColumn.NEW_DEADLINE
                        && Deadline.parse(text) instanceof Deadline.Unparsed
                ? ReturnDoubtKind.DEADLINE_NOT_UNDERSTOOD
                : null;
    }

    private static <E extends Enum<E>> CellValue word(Class<E> type, String text) {
        return ReturnWords.read(type, text)
                .map(constant -> new CellValue(constant, null))
                .orElseGet(() -> doubtful(ReturnDoubtKind.UNKNOWN_WORD));
    }

    private static CellValue amount(Amount amount) {
        return amount.day() ? doubtful(ReturnDoubtKind.NOT_AN_AMOUNT) : amount(amount.value());
    }

    private static CellValue amount(@Nullable BigDecimal amount) {
        return amount == null || amount.signum() < 0 || amount.compareTo(DEAREST) > 0
                ? doubtful(ReturnDoubtKind.NOT_AN_AMOUNT)
                : new CellValue(amount.setScale(2, RoundingMode.HALF_UP), null);
    }

    private static CellValue doubtful(ReturnDoubtKind kind) {
        return new CellValue(null, kind);
    }
}
