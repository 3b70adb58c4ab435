package de.wegmarke.exchange;

import java.util.Locale;

/** What a person should look at before or after an import. */
public enum DoubtKind {
    /** A label stands twice in a recommendation; both measures were kept. */
    DUPLICATE_LABEL,
    /** A section's number stands twice; both sections were kept. */
    DUPLICATE_SECTION,
    /** A cell of a measure is blank. */
    BLANK_CELL,
    /** A row has more cells than its table has columns. */
    EXTRA_CELLS,
    /** A deadline was not understood. */
    UNPARSED_DEADLINE,
    /** A financial effect was not understood. */
    UNPARSED_FINANCIAL_EFFECT,
    /** Two bodies without a separator were taken apart. */
    BODY_WITHOUT_SEPARATOR,
    /** "und" may join two bodies; it was kept as one name. */
    BODY_WITH_AND,
    /** Words with commas between them were taken as one name. */
    BODY_WITH_COMMAS,
    /** A text in a cell for bodies is too long to be a name. */
    BODY_TOO_LONG,
    /** Two names differ by a few letters only. */
    SIMILAR_BODY_NAMES,
    /** A theme's heading stood at the end of a goal and was cut off. */
    GLUED_THEME,
    /** A section holds nothing. */
    EMPTY_SECTION,
    /** A row was joined to the one before although that one seemed complete. */
    JOINED_ROW,
    /** A row of a table has no number and was left out. */
    ROW_WITHOUT_NUMBER,
    /** A row that looks like a measure stands outside of any table. */
    ROW_OUTSIDE_TABLE,
    /** A text within the plan belongs to no section and was left out. */
    UNPLACED_TEXT,
    /** A footnote was left out. */
    FOOTNOTE_LEFT_OUT,
    /** A word that was cut by a hyphen and a blank was put together. */
    HYPHEN_JOINED,
    /** A measure says the same as its recommendation. */
    EQUALS_RECOMMENDATION,
    /** A measure's number belongs to another field than the one it stands in. */
    NUMBER_OF_OTHER_FIELD,
    /** A number has an addition such as "u. a.". */
    NUMBER_WITH_ADDITION,
    /** A field without a number got it from its measures or its place. */
    FIELD_NUMBER_DERIVED,
    /** Measures or recommendations stand outside of any field. */
    MISSING_FIELD,
    /** A column of a table is unknown and was left out. */
    UNKNOWN_COLUMN,
    /** A line is too long and was left out. */
    LINE_TOO_LONG,
    /** There are more doubts than are listed. */
    MORE_DOUBTS;

    /** The key of the text in the translation files. */
    public String key() {
        return "exchange.doubt." + name();
    }

    /** What it is about and what was done, in the reader's language. */
    public String text(Locale locale) {
        return ExchangeTexts.text(key(), locale);
    }
}
