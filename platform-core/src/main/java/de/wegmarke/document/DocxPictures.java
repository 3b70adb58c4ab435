package de.wegmarke.document;

import de.wegmarke.story.picture.CleanPicture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * The pictures of one Word document. The library holds a whole document in memory, so it gets a few
 * bytes for each, and the pictures lie on disk until the document is written.
 */
final class DocxPictures implements AutoCloseable {

    private final XWPFDocument document;
    private final PrintedPictures pictures;
    private final Path folder;
    private final Map<String, Path> files = new HashMap<>();

    DocxPictures(XWPFDocument document, PrintedPictures pictures) throws IOException {
        this.document = document;
        this.pictures = pictures;
        this.folder = Files.createTempDirectory("wegmarke-brochure");
    }

    /** How the document refers to it; empty if it is gone. */
    Optional<String> relation(UUID id) {
        return pictures.read(id).map(picture -> keep(id, picture));
    }

    private String keep(UUID id, CleanPicture picture) {
        var type = picture.mediaType().equals("image/png") ? PictureType.PNG : PictureType.JPEG;
        try {
            var relation =
                    document.addPictureData(
                            id.toString().getBytes(StandardCharsets.US_ASCII), type);
            var part = document.getPictureDataByID(relation).getPackagePart().getPartName();
            files.put(
                    part.getName().substring(1),
                    Files.write(folder.resolve(id.toString()), picture.bytes()));
            return relation;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Where the pictures lie, by the names that they have in the document's package. */
    Map<String, Path> files() {
        return files;
    }

    @Override
    public void close() throws IOException {
        try (var left = Files.list(folder)) {
            for (var file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
