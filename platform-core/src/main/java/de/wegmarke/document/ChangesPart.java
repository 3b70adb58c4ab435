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

/** What changed since the report before: other states and new measures. */
final class ChangesPart {

    private final EvaluationReport report;
    private final ReportTexts texts;

    ChangesPart(EvaluationReport report, ReportTexts texts) {
        this.report = report;
        this.texts = texts;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, Anchor.of("veraenderungen"), "", texts.text("changes.title")));
        var changed = report.changedSince();
        if (report.head().previousCutOff() == null && report.previousStates() == null) {
            blocks.add(Paragraph.body(texts.text("changes.first")));
        } else if (changed.isEmpty()) {
            blocks.add(Paragraph.body(texts.text("changes.none")));
        } else {
            blocks.add(Paragraph.body(counts(changed)));
            blocks.add(table(changed));
        }
        return blocks;
    }

    private String counts(List<ReportedMeasure> changed) {
        var added = (int) changed.stream().filter(ReportedMeasure::addedSince).count();
        return texts.text(
                "changes.count",
                texts.measures(changed.size() - added, report.head()),
                texts.measures(added, report.head()));
    }

    private Table table(List<ReportedMeasure> changed) {
        return new Table(
                texts.text("changes.caption"),
                false,
                List.of(
                        new Column(PrintableText.oneLine(report.head().measureWord()), 52, false),
                        new Column(texts.text("changes.before"), 24, false),
                        new Column(texts.text("changes.now"), 24, false)),
                changed.stream().map(this::row).toList(),
                false);
    }

    private List<Cell> row(ReportedMeasure measure) {
        var before =
                measure.addedSince()
                        ? texts.text("changes.new")
                        : texts.state(measure.previousState());
        return List.of(
                MeasureRef.cell(measure),
                Cell.of(before),
                Cell.of(Span.marked(StateMark.of(measure), texts.state(measure))));
    }
}
