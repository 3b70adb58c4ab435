package de.wegmarke.exchange.returns;

import java.math.BigDecimal;

/** What somebody put into a cell. */
sealed interface FilledCell {

    /** As a person reads it in the cell. */
    String shown();

    /** Text; a blank cell is one without text. */
    record Text(String shown) implements FilledCell {}

    /** A number; a day is one too, and shown as such. */
    record Amount(BigDecimal value, boolean day, String shown) implements FilledCell {}

    /** What its result would be depends on who opens it, so it is not taken for a value. */
    record Formula(String shown) implements FilledCell {}

    /** An error or a truth value. */
    record Other(String shown) implements FilledCell {}
}
