package de.wegmarke.exchange.returns;

import static java.util.stream.Collectors.toUnmodifiableList;

import de.wegmarke.reporting.ReturnContent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The columns of the spreadsheet, in their order; the last one is hidden. */
public enum ReturnColumn {
    NUMBER(10),
    MEASURE(44),
    BODY(22),
    DEADLINE(16),
    LAST_STATE(16),
    LAST_TEXT(40),
    STATUS(22),
    STATE(20),
    STATE_REASON(30),
    ACHIEVED(50),
    OBSTACLE_REASON(20),
    OBSTACLES(36),
    NEXT_STEPS(36),
    ACTUAL_COST(16),
    NEW_DEADLINE(18),
    DEADLINE_REASON(30),
    EVIDENCE(24),
    EVIDENCE_URL(30),
    HAND_IN(16),
    /** What the platform needs to recognise the row. */
    MARK(8);

    /** Characters of a text that stands on one line in the form. */
    private static final int LINE = 500;

    private static final List<ReturnColumn> CONTENT =
            Arrays.stream(values())
                    .filter(column -> column.ordinal() >= STATE.ordinal())
                    .filter(column -> column.ordinal() < HAND_IN.ordinal())
                    .collect(toUnmodifiableList());

    private final int width;

    ReturnColumn(int width) {
        this.width = width;
    }

    /** What stands above the column, in the reader's language. */
    public String heading(Locale locale) {
        return new ReturnWords(locale).heading(this);
    }

    /** The columns that hold a return's content. */
    static List<ReturnColumn> ofContent() {
        return CONTENT;
    }

    /** In characters. */
    int width() {
        return width;
    }

    boolean editable() {
        return CONTENT.contains(this) || this == HAND_IN;
    }

    /** How many characters a text in this column may have. */
    int longest() {
        return switch (this) {
            case NEW_DEADLINE, EVIDENCE, EVIDENCE_URL -> LINE;
            default -> ReturnContent.LONGEST;
        };
    }

    /** What this column says of a return. */
    @Nullable Object of(ReturnContent content) {
        return switch (this) {
            case STATE -> content.state();
            case STATE_REASON -> content.stateReason();
            case ACHIEVED -> content.achieved();
            case OBSTACLE_REASON -> content.obstacleReason();
            case OBSTACLES -> content.obstacles();
            case NEXT_STEPS -> content.nextSteps();
            case ACTUAL_COST -> content.actualCost();
            case NEW_DEADLINE -> content.newDeadline();
            case DEADLINE_REASON -> content.deadlineReason();
            case EVIDENCE -> content.evidenceLabel();
            case EVIDENCE_URL -> content.evidenceUrl();
            default -> null;
        };
    }

    /** A value in a form in which equal values are equal texts. */
    static String plain(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Enum<?> constant -> constant.name();
            case BigDecimal amount -> amount.toPlainString();
            default -> CellText.plain(value.toString());
        };
    }
}
