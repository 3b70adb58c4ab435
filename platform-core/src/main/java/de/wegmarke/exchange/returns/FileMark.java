package de.wegmarke.exchange.returns;

import de.wegmarke.tenancy.TenantKey;
import java.util.List;

/**
 * What a file says of itself in its hidden sheet.
 *
 * @param format version of the layout
 * @param body code of the body it was made for; {@value #ALL} for all
 * @param language of headings and words, as a tag
 */
record FileMark(String format, String tenant, String cycle, String body, String language) {

    /** The layout that is written and read now. */
    static final String FORMAT = "1";

    /** No code of a body. */
    static final String ALL = "*";

    static final String SHEET = "_wegmarke";

    static FileMark of(TenantKey tenant, String cycle, String body, ReturnWords words) {
        return new FileMark(FORMAT, tenant.value(), cycle, body, words.locale().toLanguageTag());
    }

    /** The lines of the sheet, the checksum last. */
    List<String> lines() {
        return List.of(format, tenant, cycle, body, language, checksum());
    }

    private String checksum() {
        return Checksum.of(format, tenant, cycle, body, language);
    }

    /**
     * @throws SpreadsheetRefused if somebody edited them
     */
    static FileMark read(List<String> lines) {
        var mark =
                new FileMark(lines.get(0), lines.get(1), lines.get(2), lines.get(3), lines.get(4));
        if (!mark.checksum().equals(lines.get(5))) {
            throw new SpreadsheetRefused(SpreadsheetRefused.Reason.MARKS_EDITED);
        }
        return mark;
    }

    static int size() {
        return 6;
    }
}
