package de.wegmarke.exchange;

import java.util.List;

/** A line of a document by what it looks like, before anything is known about its place. */
sealed interface Line {

    /** The line's number, counted from 1. */
    int number();

    /** Nothing. */
    record Blank(int number) implements Line {}

    /** A heading by hashes, or a line that is bold as a whole. */
    record Heading(int number, String text) implements Line {}

    /** A paragraph or a part of one. */
    record Text(int number, String text) implements Line {}

    /** An item of a list. */
    record Bullet(int number, String text) implements Line {}

    /** A row of a table. */
    record Row(int number, List<String> cells) implements Line {}

    /** A footnote at the end of a page. */
    record Footnote(int number, String text) implements Line {}

    /** What a page repeats: "Entwurf", a page number, a running title. */
    record PageBreak(int number) implements Line {}

    /** A line of dashes, an entry of a table of contents: nothing to read. */
    record Ornament(int number) implements Line {}

    /** A line that nobody wrote by hand. */
    record TooLong(int number, String beginning) implements Line {}
}
