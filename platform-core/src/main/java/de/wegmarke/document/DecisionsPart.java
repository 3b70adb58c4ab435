package de.wegmarke.document;

import de.wegmarke.document.Block.Cell;
import de.wegmarke.document.Block.Heading;
import de.wegmarke.document.Block.Paragraph;
import de.wegmarke.document.Block.Table;
import de.wegmarke.document.Block.Table.Column;
import de.wegmarke.reporting.EvaluationReport;
import de.wegmarke.reporting.ReportedMeasure;
import java.util.ArrayList;
import java.util.List;

/** What the council is asked to decide: in words, and the new deadlines one by one. */
final class DecisionsPart {

    private final EvaluationReport report;
    private final ReportTexts texts;

    DecisionsPart(EvaluationReport report, ReportTexts texts) {
        this.report = report;
        this.texts = texts;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, Anchor.of("entscheidungen"), "", texts.text("decisions.title")));
        var typed = Paragraph.typed(report.council().decisions());
        var deadlines = report.deadlinesAskedFor();
        blocks.addAll(typed);
        if (!deadlines.isEmpty()) {
            blocks.add(Paragraph.body(texts.text("decisions.deadlines", deadlines.size())));
            blocks.add(table(deadlines));
        } else if (typed.isEmpty()) {
            blocks.add(Paragraph.body(texts.text("decisions.none")));
        }
        return blocks;
    }

    private Table table(List<ReportedMeasure> measures) {
        return new Table(
                texts.text("decisions.caption"),
                false,
                List.of(
                        new Column(PrintableText.oneLine(report.head().measureWord()), 36, false),
                        new Column(texts.text("decisions.before"), 15, false),
                        new Column(texts.text("decisions.now"), 15, false),
                        new Column(texts.text("decisions.reason"), 34, false)),
                measures.stream().map(this::row).toList(),
                false);
    }

    private List<Cell> row(ReportedMeasure measure) {
        var reason = PrintableText.clean(measure.newDeadlineReason());
        return List.of(
                MeasureRef.cell(measure),
                Cell.of(PrintableText.oneLine(measure.deadline())),
                Cell.of(Span.strong(PrintableText.oneLine(measure.newDeadline()))),
                reason.isEmpty()
                        ? Cell.of(Span.quiet(texts.text("reason.none")))
                        : Cell.of(reason));
    }
}
