package de.wegmarke.document;

import de.wegmarke.reporting.EvaluationReport;
import java.util.List;

/** One row per body: what it owed and what it handed in. */
final class BodiesSheet {

    private final EvaluationReport report;
    private final ReportTexts texts;

    BodiesSheet(EvaluationReport report, ReportTexts texts) {
        this.report = report;
        this.texts = texts;
    }

    void write(SheetWriter sheet) {
        var headings =
                List.of(
                        heading("column.code", 14),
                        heading("annex.body", 50),
                        heading("annex.expected", 12),
                        heading("annex.onTime", 12),
                        heading("annex.late", 12),
                        heading("annex.missing", 12),
                        heading("column.nil", 14),
                        heading("column.accepted", 14));
        sheet.headings(headings);
        for (var body : report.bodies()) {
            var returns = body.completeness();
            sheet.row(
                    body.code(),
                    body.name(),
                    returns.expected(),
                    returns.onTime(),
                    returns.late(),
                    returns.missing(),
                    returns.nil(),
                    returns.accepted());
        }
        sheet.filter(headings.size());
    }

    private SheetWriter.Heading heading(String key, int width) {
        return new SheetWriter.Heading(texts.text(key), width);
    }
}
