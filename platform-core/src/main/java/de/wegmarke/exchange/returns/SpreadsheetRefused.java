package de.wegmarke.exchange.returns;

import java.util.Arrays;
import java.util.Locale;

/**
 * A file that cannot be read as the spreadsheet that was downloaded. Nothing has been changed when
 * it is thrown. The text for people comes from {@link #text(Locale)}; the message of the exception
 * is for logs.
 */
public final class SpreadsheetRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a file is refused. */
    public enum Reason {
        /** The file holds nothing. */
        EMPTY,
        /** The file is larger than {@link ReturnSpreadsheet#LARGEST_BYTES}. */
        TOO_LARGE,
        /** It would unpack to far more than returns can need. */
        TOO_MUCH_INSIDE,
        /** It is of another kind: text, PDF, an image, another office format. */
        NOT_A_WORKBOOK,
        /** It is a workbook in the format before 2007. */
        OLD_FORMAT,
        /** It asks for a password to open. */
        ENCRYPTED,
        /** It carries programs. */
        MACROS,
        /** It is damaged. */
        BROKEN,
        /** It is a workbook, but not one that was downloaded here. */
        NOT_OURS,
        /** It was downloaded before the layout changed. */
        OTHER_FORMAT,
        /** The hidden marks were edited. */
        MARKS_EDITED,
        OTHER_TENANT,
        OTHER_CYCLE,
        OTHER_BODY,
        SHEET_MISSING,
        HEADING_EDITED,
        COLUMN_MOVED,
        COLUMN_ADDED,
        ROW_ADDED,
        /** A row stands twice. */
        ROW_TWICE,
        /** What names a row was edited: its number, measure or body. */
        ROW_EDITED,
        CYCLE_CLOSED
    }

    private final Reason reason;
    private final transient Object[] details;

    SpreadsheetRefused(Reason reason, Object... details) {
        super(reason + " " + Arrays.toString(details));
        this.reason = reason;
        this.details = details.clone();
    }

    public Reason reason() {
        return reason;
    }

    /** What happened, what was kept and what to do next, in the reader's language. */
    public String text(Locale locale) {
        return new ReturnWords(locale).text("refused." + reason.name(), details);
    }
}
