package de.wegmarke.exchange.returns;

/** What a person should look at in a cell. */
public enum ReturnDoubtKind {
    /** A word that is none of the list; the field stays as it is on the platform. */
    UNKNOWN_WORD,
    /** Not an amount in euros from 0 to 999,999,999.99; the field stays as it is. */
    NOT_AN_AMOUNT,
    /** A formula; the field stays as it is, because its result is not for sure. */
    FORMULA,
    /** An error or a truth value; the field stays as it is. */
    UNREADABLE,
    /** Longer than the form allows; the field stays as it is. */
    TOO_LONG,
    /** A deadline that is not understood; it is taken as it was written. */
    DEADLINE_NOT_UNDERSTOOD,
    /** Something beside the table; it is left out. */
    BESIDE_TABLE;

    /** Whether the cell is taken over all the same. */
    public boolean taken() {
        return this == DEADLINE_NOT_UNDERSTOOD;
    }
}
