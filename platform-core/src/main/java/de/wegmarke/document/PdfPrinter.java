package de.wegmarke.document;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * Prints a page of HTML as PDF/UA-1 (ISO 14289-1): tagged, with bookmarks, embedded fonts and texts
 * in place of drawings and pictures. The same page gives the same bytes.
 */
final class PdfPrinter {

    private final PrintFonts fonts = new PrintFonts();
    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

    PdfPrinter() {
        XRLog.setLoggerImpl(new QuietLog());
    }

    /**
     * Writes the PDF and leaves the stream open.
     *
     * @param taken when what it says was true, as its properties state
     * @param pictures those that the page names
     * @throws IOException if the stream cannot be written
     */
    void print(Document page, Instant taken, PrintedPictures pictures, OutputStream stream)
            throws IOException {
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(new W3CDom().fromJsoup(page), null);
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(1.7f);
        builder.withProducer("Wegmarke");
        builder.useSVGDrawer(new PrintDrawings());
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
        fonts.addTo(builder);
        var dots = new PdfPictures(pictures);
        builder.useProtocolsStreamImplementation(dots::dot, PdfPictures.PROTOCOL);
        // On disk: a brochure with its pictures can be larger than the memory.
        builder.usePDDocument(new PDDocument(IOUtils.createTempFileOnlyStreamCache()));
        // The page holds all it needs. Whatever else an address may name is not fetched.
        builder.useExternalResourceAccessControl(
                (address, kind) ->
                        address.startsWith("data:image/svg+xml")
                                || address.startsWith(PdfPictures.ADDRESS),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        try (var renderer = builder.buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            document.getDocumentInformation()
                    .setCreationDate(GregorianCalendar.from(taken.atZone(ZoneOffset.UTC)));
            document.setDocumentId(taken.toEpochMilli());
            dots.replaceIn(document);
            document.save(stream);
        }
    }
}
