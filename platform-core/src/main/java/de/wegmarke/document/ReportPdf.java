package de.wegmarke.document;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.XRLog;
import de.wegmarke.reporting.EvaluationReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Locale;
import org.jsoup.helper.W3CDom;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/**
 * The evaluation report as PDF/UA-1 (ISO 14289-1): tagged, with bookmarks, embedded fonts and texts
 * in place of drawings. The same report gives the same bytes.
 */
@Component
public class ReportPdf {

    private final PrintFonts fonts = new PrintFonts();
    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

    public ReportPdf() {
        XRLog.setLoggerImpl(new QuietLog());
    }

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
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(page(report, language), null);
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(1.7f);
        builder.withProducer("Wegmarke");
        builder.useSVGDrawer(new PrintDrawings());
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
        fonts.addTo(builder);
        // The page holds all it needs. Whatever else an address may name is not fetched.
        builder.useExternalResourceAccessControl(
                (address, kind) -> address.startsWith("data:image/svg+xml"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        try (var renderer = builder.buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            var taken = report.head().takenAt();
            document.getDocumentInformation()
                    .setCreationDate(GregorianCalendar.from(taken.atZone(ZoneOffset.UTC)));
            document.setDocumentId(taken.toEpochMilli());
            document.save(stream);
        }
    }

    private static Document page(EvaluationReport report, Locale language) {
        var texts = new ReportTexts(language);
        return new W3CDom().fromJsoup(new PrintPage(report, texts).page());
    }
}
