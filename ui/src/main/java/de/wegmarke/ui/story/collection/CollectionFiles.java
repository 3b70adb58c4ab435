package de.wegmarke.ui.story.collection;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
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

    /** In seconds: by then another brochure or two are printed. */
    private static final String LATER = "120";

    /** Prints the brochure of a collection into a file. */
    private interface Printing {
        Optional<Path> of(String key) throws IOException, BrochurePress.Busy;
    }

    private final String key;

    /** Said to whoever has waited for nothing, in the language of the page with the link. */
    private final String busy = t("collection.file.busy");

    CollectionFiles(BrochurePress press, String key) {
        this.key = key;
        addClassName("wm-files");
        file(t("collection.file.pdf"), "pdf", "application/pdf", press::pdf);
        file(t("collection.file.docx"), "docx", WORD, press::docx);
    }

    private void file(String words, String ending, String type, Printing printing) {
        var name = t("collection.file.name", key) + "." + ending;
        // No "download" at the link: with it, the browser would not show why there is no file.
        var link =
                new Anchor(
                        DownloadHandler.fromInputStream(
                                download -> answer(download, printing, name, type)),
                        AttachmentType.INLINE,
                        words);
        link.addClassName("wm-action-link");
        add(link);
    }

    private DownloadResponse answer(
            DownloadEvent download, Printing printing, String name, String type) {
        try {
            var printed = printing.of(key);
            return printed.isEmpty()
                    ? DownloadResponse.error(HttpStatusCode.NOT_FOUND)
                    : response(printed.get(), name, type);
        } catch (BrochurePress.Busy tooMany) {
            return later(download);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private DownloadResponse later(DownloadEvent download) {
        var response = download.getResponse();
        response.setStatus(HttpStatusCode.SERVICE_UNAVAILABLE.getCode());
        response.setHeader("Retry-After", LATER);
        response.setContentType("text/plain;charset=utf-8");
        download.getWriter().println(busy);
        return DownloadResponse.error(HttpStatusCode.SERVICE_UNAVAILABLE);
    }

    /** The file goes when it has been sent. */
    private static DownloadResponse response(Path file, String name, String type)
            throws IOException {
        var length = Files.size(file);
        return new DownloadResponse(
                Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), name, type, length);
    }
}
