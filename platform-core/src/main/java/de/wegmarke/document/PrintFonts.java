package de.wegmarke.document;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;

/**
 * The type of what is printed: Liberation (SIL Open Font License), and DejaVu for characters that
 * it lacks. PDF/UA-1 (ISO 14289-1, 7.21.4) wants all fonts embedded, so the machine's are never
 * asked.
 */
final class PrintFonts {

    private static final String LIBERATION = "/com/mpobjects/jasperreports/fonts/liberation/";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/";
    private static final Set<FSFontUseCase> TEXT = EnumSet.of(FSFontUseCase.DOCUMENT);
    private static final Set<FSFontUseCase> STAND_IN = EnumSet.of(FSFontUseCase.FALLBACK_FINAL);

    private final FSSupplier<InputStream> sans = font(LIBERATION + "LiberationSans-Regular.ttf");
    private final FSSupplier<InputStream> sansBold = font(LIBERATION + "LiberationSans-Bold.ttf");
    private final FSSupplier<InputStream> serif = font(LIBERATION + "LiberationSerif-Regular.ttf");
    private final FSSupplier<InputStream> serifBold = font(LIBERATION + "LiberationSerif-Bold.ttf");
    private final FSSupplier<InputStream> standIn = font(DEJAVU + "DejaVuSans.ttf");

    void addTo(PdfRendererBuilder builder) {
        builder.useFont(sans, "Liberation Sans", 400, FontStyle.NORMAL, true, TEXT);
        builder.useFont(sansBold, "Liberation Sans", 700, FontStyle.NORMAL, true, TEXT);
        builder.useFont(serif, "Liberation Serif", 400, FontStyle.NORMAL, true, TEXT);
        builder.useFont(serifBold, "Liberation Serif", 700, FontStyle.NORMAL, true, TEXT);
        builder.useFont(standIn, "DejaVu Sans", 400, FontStyle.NORMAL, true, STAND_IN);
    }

    /** Read once: a report is printed more often than the application starts. */
    private static FSSupplier<InputStream> font(String path) {
        try (var stream = PrintFonts.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("The font " + path + " is not on the class path");
            }
            var bytes = stream.readAllBytes();
            return () -> new ByteArrayInputStream(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
