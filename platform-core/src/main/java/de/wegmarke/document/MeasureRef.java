package de.wegmarke.document;

import de.wegmarke.document.Block.Cell;
import de.wegmarke.reporting.ReportedMeasure;

/** A measure named in a table: its label as a link, and how its text begins. */
final class MeasureRef {

    private static final int EXCERPT = 160;

    private MeasureRef() {}

    static Cell cell(ReportedMeasure measure) {
        return Cell.of(
                Span.link(PrintableText.oneLine(measure.label()), "#" + Anchor.of(measure)),
                Span.gap("  "),
                Span.plain(PrintableText.excerpt(measure.text(), EXCERPT)));
    }
}
