package de.wegmarke.ui.reporting.report;

import de.wegmarke.document.ReportDocx;
import de.wegmarke.document.ReportHtml;
import de.wegmarke.document.ReportPdf;
import de.wegmarke.document.ReportWorkbook;
import de.wegmarke.reporting.EvaluationReport;
import de.wegmarke.reporting.ReportTemplates;
import de.wegmarke.tenancy.TenantKey;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Everything that makes something to look at out of a report. */
@Component
record ReportRenderers(
        ReportHtml html,
        ReportPdf pdf,
        ReportDocx docx,
        ReportWorkbook workbook,
        ReportTemplates templates) {

    /** As a Word document, with the municipality's own template if it has one. */
    byte[] word(TenantKey tenant, String cycle, EvaluationReport report, Locale language) {
        return templates
                .contentFor(tenant, cycle)
                .map(template -> docx.render(report, language, template))
                .orElseGet(() -> docx.render(report, language));
    }
}
