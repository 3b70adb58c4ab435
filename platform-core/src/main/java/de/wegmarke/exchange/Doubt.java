package de.wegmarke.exchange;

/**
 * A place of a document that a person should look at.
 *
 * @param kind what it is about
 * @param line the line of the document, counted from 1
 * @param place the path of the measure or section, empty if it belongs to none
 * @param quote the words it is about, at most 200 characters
 */
public record Doubt(DoubtKind kind, int line, String place, String quote) {

    private static final int LONGEST_QUOTE = 200;

    /** Cuts the quote to its greatest length. */
    public Doubt {
        if (quote.length() > LONGEST_QUOTE) {
            var end = Character.isHighSurrogate(quote.charAt(LONGEST_QUOTE - 2)) ? 2 : 1;
            quote = quote.substring(0, LONGEST_QUOTE - end) + "…";
        }
    }
}
