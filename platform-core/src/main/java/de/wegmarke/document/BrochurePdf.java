package de.wegmarke.document;

import de.wegmarke.story.StoredImage;
import de.wegmarke.story.collection.Brochure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * A collection of stories as a brochure in PDF/UA-1 (ISO 14289-1): to print and to put on a table,
 * and to be read aloud. The same brochure gives the same bytes.
 */
@Component
public class BrochurePdf {

    private final PdfPrinter printer = new PdfPrinter();

    public BrochurePdf() {}

    /**
     * The PDF in memory, as large as its pictures.
     *
     * @param language of the brochure's own words; what people wrote stays as it is
     */
    public byte[] render(Brochure brochure, Locale language) {
        var page = new BrochurePage(brochure, new ReportTexts(language)).page();
        var bytes = new ByteArrayOutputStream(1 << 20);
        try {
            printer.print(page, brochure.takenAt(), pictures(brochure), bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Map<String, StoredImage> pictures(Brochure brochure) {
        var pictures = new HashMap<String, StoredImage>();
        for (var chapter : brochure.chapters()) {
            chapter.images().forEach((id, file) -> pictures.put(id.toString(), file));
        }
        return pictures;
    }
}
