package de.wegmarke.document;

import de.wegmarke.reporting.EvaluationReport;
import de.wegmarke.reporting.ReportSection;
import de.wegmarke.reporting.ReportedMeasure;
import java.util.List;

/** One row per measure. */
final class MeasuresSheet {

    private final EvaluationReport report;
    private final ReportTexts texts;

    MeasuresSheet(EvaluationReport report, ReportTexts texts) {
        this.report = report;
        this.texts = texts;
    }

    void write(SheetWriter sheet) {
        var headings =
                List.of(
                        new SheetWriter.Heading(report.head().fieldWord(), 24),
                        heading("column.number", 12),
                        new SheetWriter.Heading(report.head().measureWord(), 60),
                        heading("column.kind", 14),
                        heading("column.place", 30),
                        heading("measure.deadline", 18),
                        heading("column.dueBy", 12),
                        heading("measure.cost", 20),
                        heading("measure.bodies", 34),
                        heading("state", 20),
                        heading("column.stateReason", 40),
                        heading("column.before", 20),
                        heading("column.added", 10),
                        heading("column.notReached", 12),
                        heading("column.newDeadline", 18),
                        heading("column.newDeadlineReason", 40),
                        heading("column.remark", 40),
                        heading("column.returns", 14));
        sheet.headings(headings);
        report.sections()
                .forEach(
                        section ->
                                section.measures()
                                        .forEach(measure -> row(sheet, section, measure)));
        sheet.filter(headings.size());
    }

    private void row(SheetWriter sheet, ReportSection section, ReportedMeasure measure) {
        var previous = measure.previousState();
        sheet.row(
                section.number() + " " + section.title(),
                measure.label(),
                measure.text(),
                texts.of(measure.kind()),
                (measure.placeNumber() + " " + measure.placeTitle()).strip(),
                measure.deadline(),
                measure.dueBy(),
                measure.financialEffect(),
                measure.bodies(),
                texts.state(measure),
                measure.stateReason(),
                previous == null ? null : texts.state(previous),
                yes(measure.addedSince()),
                yes(measure.notReached(report.head().cutOff())),
                measure.newDeadline(),
                measure.newDeadlineReason(),
                measure.remark(),
                measure.statements().size());
    }

    private String yes(boolean value) {
        return texts.text(value ? "yes" : "no");
    }

    private SheetWriter.Heading heading(String key, int width) {
        return new SheetWriter.Heading(texts.text(key), width);
    }
}
