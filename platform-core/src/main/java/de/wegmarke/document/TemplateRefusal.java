package de.wegmarke.document;

import java.util.Locale;

/**
 * Why a Word template is not taken.
 *
 * @param detail the part, field or placeholder meant; may be empty
 */
public record TemplateRefusal(Reason reason, String detail) {

    /** What can be wrong with a template. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        /** No Word document in the format DOCX: another format, a password, a Word template. */
        NOT_DOCX,
        BROKEN,
        MACROS,
        /** Another document or program inside, such as an OLE object. */
        EMBEDDED,
        /** Something that Word would fetch from elsewhere, such as an attached template. */
        EXTERNAL,
        /** A field that reads other files or starts programs. */
        ACTIVE_FIELD,
        NO_PLACEHOLDER,
        UNKNOWN_PLACEHOLDER,
        /** The placeholder of a whole part shares its paragraph or stands in a table or header. */
        NOT_ALONE
    }

    static TemplateRefusal of(Reason reason) {
        return new TemplateRefusal(reason, "");
    }

    /** What was found and what to do about it. */
    public String message(Locale language) {
        return new ReportTexts(language).text("template." + reason.name(), detail);
    }
}
