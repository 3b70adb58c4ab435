package de.wegmarke.document;

import de.wegmarke.reporting.BodyStatement;
import de.wegmarke.reporting.EvaluationReport;
import de.wegmarke.reporting.ReportedMeasure;
import java.util.List;

/** One row per statement of a body about a measure. */
final class StatementsSheet {

    private final EvaluationReport report;
    private final ReportTexts texts;

    StatementsSheet(EvaluationReport report, ReportTexts texts) {
        this.report = report;
        this.texts = texts;
    }

    void write(SheetWriter sheet) {
        var headings =
                List.of(
                        heading("column.number", 12),
                        heading("annex.body", 34),
                        heading("column.leading", 14),
                        heading("column.kind", 22),
                        heading("column.timeliness", 20),
                        heading("state", 20),
                        heading("column.achieved", 60),
                        heading("column.obstacleReason", 22),
                        heading("column.obstacles", 44),
                        heading("column.nextSteps", 44),
                        heading("column.actualCost", 16),
                        heading("column.evidence", 24),
                        heading("column.evidenceUrl", 40));
        sheet.headings(headings);
        report.measures()
                .forEach(
                        measure ->
                                measure.statements()
                                        .forEach(statement -> row(sheet, measure, statement)));
        sheet.filter(headings.size());
    }

    private void row(SheetWriter sheet, ReportedMeasure measure, BodyStatement statement) {
        var state = statement.state();
        var reason = statement.obstacleReason();
        sheet.row(
                measure.label(),
                statement.body(),
                texts.text(statement.leading() ? "yes" : "no"),
                texts.of(statement.kind()),
                texts.of(statement.timeliness()),
                state == null ? null : texts.state(state),
                statement.achieved(),
                reason == null ? null : texts.of(reason),
                statement.obstacles(),
                statement.nextSteps(),
                statement.actualCost(),
                statement.evidenceLabel(),
                statement.evidenceUrl());
    }

    private SheetWriter.Heading heading(String key, int width) {
        return new SheetWriter.Heading(texts.text(key), width);
    }
}
