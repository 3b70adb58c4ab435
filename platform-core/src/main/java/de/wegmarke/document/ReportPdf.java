package de.wegmarke.document;

import de.wegmarke.reporting.EvaluationReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * The evaluation report as PDF/UA-1 (ISO 14289-1): tagged, with bookmarks, embedded fonts and texts
 * in place of drawings. The same report gives the same bytes.
 */
@Component
public class ReportPdf {

    private final PdfPrinter printer = new PdfPrinter();

    public ReportPdf() {}

    /**
     * The PDF in memory; about 1 MB for 150 measures.
     *
     * @param language of the report's own words; what people typed stays as it is
     */
    public byte[] render(EvaluationReport report, Locale language) {
        var bytes = new ByteArrayOutputStream(1 << 20);
        try {
            write(report, language, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes the PDF and leaves the stream open.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(EvaluationReport report, Locale language, OutputStream stream)
            throws IOException {
        var page = new PrintPage(report, new ReportTexts(language)).page();
        printer.print(page, report.head().takenAt(), PrintedPictures.none(), stream);
    }
}
