package de.wegmarke.document;

import de.wegmarke.story.StoredImage;
import de.wegmarke.story.collection.Brochure;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * A collection of stories as a brochure in PDF/UA-1 (ISO 14289-1): to print and to put on a table,
 * and to be read aloud. German, as the stories are. The same brochure gives the same bytes.
 */
@Component
public class BrochurePdf {

    private final PdfPrinter printer = new PdfPrinter();

    public BrochurePdf() {}

    /**
     * Writes the PDF and leaves the stream open; as large as its pictures, of which one at a time
     * is in memory.
     *
     * @param pictures reads one of its pictures; empty if it is gone
     * @throws IOException if the stream cannot be written
     */
    public void write(
            Brochure brochure, Function<UUID, Optional<StoredImage>> pictures, OutputStream stream)
            throws IOException {
        var page = new BrochurePage(brochure, ReportTexts.german()).page();
        printer.print(page, brochure.takenAt(), new PrintedPictures(pictures), stream);
    }
}
