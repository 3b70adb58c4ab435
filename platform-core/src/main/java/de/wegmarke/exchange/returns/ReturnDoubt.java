package de.wegmarke.exchange.returns;

import java.util.Locale;

/**
 * A cell that a person should look at.
 *
 * @param row as the spreadsheet counts it, from 1
 * @param label name of the measure in that row
 * @param column the column it stands in
 * @param quote what was written there, at most 200 characters
 */
public record ReturnDoubt(
        ReturnDoubtKind kind, int row, String label, ReturnColumn column, String quote) {

    private static final int LONGEST_QUOTE = 200;

    /** Cuts the quote to its greatest length. */
    public ReturnDoubt {
        if (quote.length() > LONGEST_QUOTE) {
            var end = Character.isHighSurrogate(quote.charAt(LONGEST_QUOTE - 2)) ? 2 : 1;
            quote = quote.substring(0, LONGEST_QUOTE - end) + "…";
        }
    }

    /** What it is about and what becomes of the cell, in the reader's language. */
    public String text(Locale locale) {
        return new ReturnWords(locale).text("doubt." + kind.name());
    }
}
