package de.wegmarke.ui.story.collection;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A collection as brochure. Each file is made when somebody asks for it, with the rights then. */
final class CollectionFiles extends Div {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** Prints the brochure of a collection into a file. */
    private interface Printing {
        Optional<Path> of(String key) throws IOException, BrochurePress.Busy;
    }

    private final String key;

    CollectionFiles(BrochurePress press, String key) {
        this.key = key;
        addClassName("wm-files");
        file(t("collection.file.pdf"), "pdf", "application/pdf", press::pdf);
        file(t("collection.file.docx"), "docx", WORD, press::docx);
    }

    private void file(String words, String ending, String type, Printing printing) {
        var name = t("collection.file.name", key) + "." + ending;
        var link =
                new Anchor(
                        DownloadHandler.fromInputStream(download -> answer(printing, name, type)),
                        words);
        link.addClassName("wm-action-link");
        add(link);
    }

    private DownloadResponse answer(Printing printing, String name, String type) {
        try {
            var printed = printing.of(key);
            return printed.isEmpty()
                    ? DownloadResponse.error(HttpStatusCode.NOT_FOUND)
                    : response(printed.get(), name, type);
        } catch (BrochurePress.Busy busy) {
            return DownloadResponse.error(HttpStatusCode.SERVICE_UNAVAILABLE);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** The file goes when it has been sent. */
    private static DownloadResponse response(Path file, String name, String type)
            throws IOException {
        var length = Files.size(file);
        return new DownloadResponse(
                Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), name, type, length);
    }
}
