package de.wegmarke.document;

import de.wegmarke.reporting.EvaluationReport;
import java.util.ArrayList;
import java.util.List;

/** What the report is about, and its figures. */
final class OverviewSheet {

    private final EvaluationReport report;
    private final ReportTexts texts;

    OverviewSheet(EvaluationReport report, ReportTexts texts) {
        this.report = report;
        this.texts = texts;
    }

    void write(SheetWriter sheet) {
        sheet.headings(
                List.of(
                        new SheetWriter.Heading(texts.text("column.what"), 44),
                        new SheetWriter.Heading(texts.text("column.value"), 44),
                        new SheetWriter.Heading(texts.text("summary.before"), 16)));
        head(sheet);
        sheet.blank();
        completeness(sheet);
        sheet.blank();
        states(sheet);
        sheet.blank();
        fields(sheet);
    }

    private void head(SheetWriter sheet) {
        var head = report.head();
        if (head.draft()) {
            sheet.emphasised(texts.text("draft"), texts.text("notice.draft"));
        }
        if (head.sample()) {
            sheet.emphasised(texts.text("sample"), texts.text("notice.sample"));
        }
        for (var correction : report.corrections()) {
            sheet.row(
                    texts.text("correction") + " " + texts.date(correction.at()),
                    correction.text());
        }
        sheet.row(texts.text("column.municipality"), head.municipality());
        sheet.row(texts.text("column.plan"), head.planTitle());
        sheet.row(texts.text("column.planAsOf"), head.planAsOf());
        sheet.row(texts.text("column.cycle"), head.cycle());
        sheet.row(texts.text("column.cutOff"), head.cutOff(), head.previousCutOff());
        sheet.row(texts.text("column.paper"), report.council().paperNumber());
    }

    private void completeness(SheetWriter sheet) {
        var returns = report.completeness();
        sheet.emphasised(texts.text("annex.bodies"), "");
        sheet.row(texts.text("annex.expected"), returns.expected());
        sheet.row(texts.text("annex.onTime"), returns.onTime());
        sheet.row(texts.text("annex.late"), returns.late());
        sheet.row(texts.text("annex.missing"), returns.missing());
        sheet.row(texts.text("column.nil"), returns.nil());
        sheet.row(texts.text("column.accepted"), returns.accepted());
    }

    private void states(SheetWriter sheet) {
        var before = report.previousStates();
        sheet.emphasised(texts.text("summary.states.title"), "");
        for (var mark : StateMark.values()) {
            sheet.row(
                    texts.state(mark.state()),
                    mark.in(report.states()),
                    before == null ? null : mark.in(before));
        }
        sheet.row(
                texts.text("sum"), report.states().total(), before == null ? null : before.total());
    }

    private void fields(SheetWriter sheet) {
        var titles = new ArrayList<String>();
        titles.add(report.head().fieldWord());
        titles.add(texts.text("summary.count"));
        for (var mark : StateMark.values()) {
            titles.add(texts.state(mark.state()));
        }
        sheet.emphasised(titles.toArray(String[]::new));
        for (var section : report.sections()) {
            var row = new ArrayList<Object>();
            row.add(section.number() + " " + section.title());
            row.add(section.states().total());
            for (var mark : StateMark.values()) {
                row.add(mark.in(section.states()));
            }
            sheet.row(row.toArray());
        }
    }
}
