package de.wegmarke.document;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.XRLog;
import de.wegmarke.story.StoredImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Map;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * Prints a page of HTML as PDF/UA-1 (ISO 14289-1): tagged, with bookmarks, embedded fonts and texts
 * in place of drawings and pictures. The same page gives the same bytes.
 */
final class PdfPrinter {

    /** How a page's addresses name the pictures that are printed with it. */
    static final String PICTURE = "picture:";

    private final PrintFonts fonts = new PrintFonts();
    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

    PdfPrinter() {
        XRLog.setLoggerImpl(new QuietLog());
    }

    /**
     * Writes the PDF and leaves the stream open.
     *
     * @param taken when what it says was true, as its properties state
     * @param pictures by their names
     * @throws IOException if the stream cannot be written
     */
    void print(Document page, Instant taken, Map<String, StoredImage> pictures, OutputStream stream)
            throws IOException {
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(new W3CDom().fromJsoup(page), null);
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(1.7f);
        builder.withProducer("Wegmarke");
        builder.useSVGDrawer(new PrintDrawings());
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
        fonts.addTo(builder);
        builder.useProtocolsStreamImplementation(
                address -> picture(address, pictures), PICTURE.substring(0, PICTURE.length() - 1));
        // The page holds all it needs. Whatever else an address may name is not fetched.
        builder.useExternalResourceAccessControl(
                (address, kind) ->
                        address.startsWith("data:image/svg+xml") || address.startsWith(PICTURE),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        try (var renderer = builder.buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            document.getDocumentInformation()
                    .setCreationDate(GregorianCalendar.from(taken.atZone(ZoneOffset.UTC)));
            document.setDocumentId(taken.toEpochMilli());
            document.save(stream);
        }
    }

    private static FSStream picture(String address, Map<String, StoredImage> pictures) {
        var picture = pictures.get(address.substring(PICTURE.length()));
        var bytes = picture == null ? new byte[0] : picture.content();
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }
}
