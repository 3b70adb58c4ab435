package de.wegmarke.document;

import de.wegmarke.reporting.EvaluationReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;

/**
 * All data of an evaluation report as an XLSX workbook: an overview, one row per measure, one per
 * statement, one per body. No cell holds a formula. The same report gives the same bytes.
 */
@Component
public class ReportWorkbook {

    /**
     * The workbook in memory.
     *
     * @param language of headings and states; what people typed stays as it is
     */
    public byte[] render(EvaluationReport report, Locale language) {
        var bytes = new ByteArrayOutputStream(1 << 18);
        try {
            write(report, language, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes the workbook and leaves the stream open.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(EvaluationReport report, Locale language, OutputStream stream)
            throws IOException {
        var texts = new ReportTexts(language);
        var bytes = new ByteArrayOutputStream(1 << 18);
        try (var workbook = new XSSFWorkbook()) {
            properties(workbook, report, texts);
            var styles = new WorkbookStyles(workbook, Locale.forLanguageTag(texts.language()));
            var overflows = new ArrayList<SheetWriter.Overflow>();
            new OverviewSheet(report, texts)
                    .write(sheet("overview", workbook, styles, overflows, texts));
            new MeasuresSheet(report, texts)
                    .write(sheet("measures", workbook, styles, overflows, texts));
            new StatementsSheet(report, texts)
                    .write(sheet("statements", workbook, styles, overflows, texts));
            new BodiesSheet(report, texts)
                    .write(sheet("bodies", workbook, styles, overflows, texts));
            if (!overflows.isEmpty()) {
                continuations(
                        sheet("continuations", workbook, styles, new ArrayList<>(), texts),
                        overflows,
                        texts);
            }
            workbook.write(bytes);
        }
        StableZip.copy(bytes.toByteArray(), stream);
    }

    private static SheetWriter sheet(
            String name,
            XSSFWorkbook workbook,
            WorkbookStyles styles,
            List<SheetWriter.Overflow> overflows,
            ReportTexts texts) {
        return new SheetWriter(
                workbook.createSheet(texts.text("sheet." + name)), styles, overflows);
    }

    /** Texts longer than a cell can hold go on here; nothing is cut off. */
    private static void continuations(
            SheetWriter sheet, List<SheetWriter.Overflow> overflows, ReportTexts texts) {
        sheet.headings(
                List.of(
                        new SheetWriter.Heading(texts.text("sheet.continuations.place"), 24),
                        new SheetWriter.Heading(texts.text("sheet.continuations.text"), 120)));
        overflows.forEach(overflow -> sheet.row(overflow.place(), overflow.text()));
    }

    private static void properties(
            XSSFWorkbook workbook, EvaluationReport report, ReportTexts texts) {
        var properties = workbook.getProperties().getCoreProperties();
        var taken = Optional.of(Date.from(report.head().takenAt()));
        properties.setTitle(ReportContent.title(report, texts));
        properties.setCreator(PrintableText.oneLine(report.head().municipality()));
        properties.setCreated(taken);
        properties.setModified(taken);
    }
}
