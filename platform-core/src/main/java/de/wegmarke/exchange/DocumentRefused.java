package de.wegmarke.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document that cannot be read as a plan. Nothing has been changed when it is thrown. The text
 * for people comes from {@link #text(Locale)}; the message of the exception is for logs.
 */
public final class DocumentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a document is refused. */
    public enum Reason {
        /** The file holds no text at all. */
        EMPTY,
        /** The file is of another kind: PDF, Word, an image, an archive. */
        NOT_TEXT,
        /** The file is text, but not in UTF-8. */
        BROKEN_ENCODING,
        /** The file is larger than {@link PlanDocumentReader#LARGEST_BYTES}. */
        TOO_LARGE,
        /** The text holds no measure in a table. */
        NO_MEASURES,
        /** Two measures bear the same number and nothing tells them apart. */
        DUPLICATE_NUMBER
    }

    private final Reason reason;
    private final @Nullable String detail;
    private final List<Integer> lines;

    DocumentRefused(Reason reason, @Nullable String detail, Integer... lines) {
        super(reason + (detail == null ? "" : " " + detail) + " " + List.of(lines));
        this.reason = reason;
        this.detail = detail;
        this.lines = List.of(lines);
    }

    /** Why the document is refused. */
    public Reason reason() {
        return reason;
    }

    /** The number that stands twice, or the kind of file that was recognised. */
    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }

    /** The lines of the document that show the reason, counted from 1. */
    public List<Integer> lines() {
        return lines;
    }

    /** What happened, what was kept and what to do next, in the reader's language. */
    public String text(Locale locale) {
        var places = String.join(", ", lines.stream().map(String::valueOf).toList());
        var known = reason == Reason.NOT_TEXT && detail != null ? ".known" : "";
        return ExchangeTexts.text(
                "exchange.refused." + reason.name() + known,
                locale,
                detail == null ? "" : detail,
                places);
    }
}
