package de.wegmarke.ui.story.collection;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import de.wegmarke.document.BrochureDocx;
import de.wegmarke.document.BrochurePdf;
import de.wegmarke.story.collection.Brochure;
import de.wegmarke.story.collection.CollectionReading;
import de.wegmarke.ui.component.Wording;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.function.BiFunction;

/** A collection as brochure. Each file is made when somebody asks for it, with the rights then. */
final class CollectionFiles extends Div {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final transient CollectionReading reading;
    private final String key;
    private final Locale language = Wording.locale();

    CollectionFiles(CollectionReading reading, BrochurePdf pdf, BrochureDocx docx, String key) {
        this.reading = reading;
        this.key = key;
        addClassName("wm-files");
        file(t("collection.file.pdf"), "pdf", "application/pdf", pdf::render);
        file(t("collection.file.docx"), "docx", WORD, docx::render);
    }

    private void file(
            String words,
            String ending,
            String type,
            BiFunction<Brochure, Locale, byte[]> renderer) {
        var name = t("collection.file.name", key) + "." + ending;
        var link =
                new Anchor(
                        DownloadHandler.fromInputStream(
                                download ->
                                        reading.brochure(key)
                                                .map(brochure -> renderer.apply(brochure, language))
                                                .map(
                                                        bytes ->
                                                                new DownloadResponse(
                                                                        new ByteArrayInputStream(
                                                                                bytes),
                                                                        name,
                                                                        type,
                                                                        bytes.length))
                                                .orElseGet(() -> DownloadResponse.error(404))),
                        words);
        link.addClassName("wm-action-link");
        add(link);
    }
}
