package de.wegmarke.document;

import de.wegmarke.document.Block.Cell;
import de.wegmarke.document.Block.Heading;
import de.wegmarke.document.Block.Paragraph;
import de.wegmarke.document.Block.Table;
import de.wegmarke.document.Block.Table.Column;
import de.wegmarke.reporting.BodyStatement;
import de.wegmarke.reporting.EvaluationReport;
import de.wegmarke.reporting.ObstacleReason;
import de.wegmarke.reporting.ReportedMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was not reached, and why: a report that is silent about it helps nobody. */
final class NotReachedPart {

    private static final int EXCERPT = 400;

    private final EvaluationReport report;
    private final ReportTexts texts;

    NotReachedPart(EvaluationReport report, ReportTexts texts) {
        this.report = report;
        this.texts = texts;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, Anchor.of("nicht-erreicht"), "", texts.text("notReached.title")));
        var measures = report.notReached();
        if (measures.isEmpty()) {
            blocks.add(Paragraph.body(texts.text("notReached.none")));
            return blocks;
        }
        blocks.add(
                Paragraph.body(
                        texts.text(
                                "notReached.count",
                                texts.measures(measures.size(), report.head()),
                                texts.date(report.head().cutOff()))));
        var reasons = reasons(measures);
        if (!reasons.isEmpty()) {
            blocks.add(Paragraph.body(texts.text("notReached.reasons", reasons)));
        }
        blocks.add(table(measures));
        return blocks;
    }

    /** The named reasons with their number, the most frequent first. */
    private String reasons(List<ReportedMeasure> measures) {
        var counts = new TreeMap<ObstacleReason, Integer>();
        measures.stream()
                .flatMap(
                        measure ->
                                measure.statements().stream()
                                        .map(BodyStatement::obstacleReason)
                                        .filter(Objects::nonNull)
                                        .distinct())
                .forEach(reason -> counts.merge(reason, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted((one, other) -> other.getValue() - one.getValue())
                .map(entry -> texts.of(entry.getKey()) + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private Table table(List<ReportedMeasure> measures) {
        return new Table(
                texts.text("notReached.caption"),
                false,
                List.of(
                        new Column(PrintableText.oneLine(report.head().measureWord()), 34, false),
                        new Column(texts.text("measure.deadline"), 14, false),
                        new Column(texts.text("state"), 20, false),
                        new Column(texts.text("notReached.why"), 32, false)),
                measures.stream().map(this::row).toList(),
                false);
    }

    private List<Cell> row(ReportedMeasure measure) {
        var why = why(measure);
        return List.of(
                MeasureRef.cell(measure),
                Cell.of(PrintableText.oneLine(measure.deadline())),
                Cell.of(Span.marked(StateMark.of(measure), texts.state(measure))),
                why.isEmpty()
                        ? Cell.of(Span.quiet(texts.text("reason.none")))
                        : Cell.of(PrintableText.excerpt(why, EXCERPT)));
    }

    private String why(ReportedMeasure measure) {
        var why = new ArrayList<String>();
        if (!PrintableText.oneLine(measure.stateReason()).isEmpty()) {
            why.add(PrintableText.oneLine(measure.stateReason()));
        }
        for (var statement : measure.statements()) {
            var words = new ArrayList<String>();
            if (statement.obstacleReason() != null) {
                words.add(texts.of(statement.obstacleReason()));
            }
            var obstacles = PrintableText.oneLine(statement.obstacles());
            if (!obstacles.isEmpty()
                    && !obstacles.equals(PrintableText.oneLine(measure.stateReason()))) {
                words.add(obstacles);
            }
            if (!words.isEmpty()) {
                why.add(PrintableText.oneLine(statement.body()) + ": " + String.join(". ", words));
            }
        }
        return why.stream().distinct().collect(Collectors.joining(" · "));
    }
}
