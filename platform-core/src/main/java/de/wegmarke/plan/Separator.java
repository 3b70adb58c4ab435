package de.wegmarke.plan;

/** What stands between two pieces of a cell. */
enum Separator {
    /** Nothing: the piece begins the cell. */
    START,
    /** A comma. */
    COMMA,
    /** A semicolon, which also ends chains and cooperation. */
    SEMICOLON,
    /** A slash. */
    SLASH,
    /** A word: "und", "sowie", "in Kooperation mit". */
    WORD,
    /** Nothing, although a new body begins. */
    MISSING
}
