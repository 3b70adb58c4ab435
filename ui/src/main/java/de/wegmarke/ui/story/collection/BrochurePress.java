package de.wegmarke.ui.story.collection;

import de.wegmarke.document.BrochureDocx;
import de.wegmarke.document.BrochurePdf;
import de.wegmarke.story.StoredImage;
import de.wegmarke.story.collection.Brochure;
import de.wegmarke.story.collection.CollectionReading;
import de.wegmarke.story.picture.Turns;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Prints brochures into files, one at a time: a large one takes much of the memory and a processor
 * for a while. Whoever asks meanwhile waits.
 */
@Component
class BrochurePress {

    /** The file could not be printed, because too many others are waiting. */
    static final class Busy extends Exception {}

    /** Writes a brochure, whose pictures it reads one after the other. */
    interface Writer {
        void write(
                Brochure brochure,
                Function<UUID, Optional<StoredImage>> pictures,
                OutputStream stream)
                throws IOException;
    }

    private static final int MOST_WAITING = 20;

    private final Turns<Busy> turns;
    private final CollectionReading reading;
    private final BrochurePdf pdf;
    private final BrochureDocx docx;

    @Autowired
    BrochurePress(CollectionReading reading, BrochurePdf pdf, BrochureDocx docx) {
        this(reading, pdf, docx, Duration.ofMinutes(5));
    }

    /**
     * @param patience how long one waits for others
     */
    BrochurePress(
            CollectionReading reading, BrochurePdf pdf, BrochureDocx docx, Duration patience) {
        this.reading = reading;
        this.pdf = pdf;
        this.docx = docx;
        turns = new Turns<>(1, MOST_WAITING, patience, Busy::new);
    }

    /**
     * The collection as PDF, in a file that whoever asked for it deletes; empty if there is none
     * that the person may read.
     */
    Optional<Path> pdf(String key) throws IOException, Busy {
        return print(key, pdf::write);
    }

    /** Like {@link #pdf}, for Word. */
    Optional<Path> docx(String key) throws IOException, Busy {
        return print(key, docx::write);
    }

    Optional<Path> print(String key, Writer writer) throws IOException, Busy {
        return turns.take(
                () -> {
                    var brochure = reading.brochure(key);
                    return brochure.isEmpty()
                            ? Optional.empty()
                            : Optional.of(print(brochure.get(), writer));
                });
    }

    private Path print(Brochure brochure, Writer writer) throws IOException {
        var file = Files.createTempFile("wegmarke-brochure", "");
        var printed = false;
        try (var stream = Files.newOutputStream(file)) {
            writer.write(brochure, image -> reading.picture(brochure.key(), image), stream);
            printed = true;
        } finally {
            if (!printed) {
                Files.deleteIfExists(file);
            }
        }
        return file;
    }
}
