package de.wegmarke.ui.reporting.report;

import de.wegmarke.document.ReportDocx;
import de.wegmarke.document.ReportHtml;
import de.wegmarke.document.ReportPdf;
import de.wegmarke.document.ReportWorkbook;
import org.springframework.stereotype.Component;

/** Everything that makes something to look at out of a report. */
@Component
record ReportRenderers(ReportHtml html, ReportPdf pdf, ReportDocx docx, ReportWorkbook workbook) {}
