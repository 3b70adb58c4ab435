package de.wegmarke.ui.exchange;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import de.wegmarke.exchange.PlanDocumentReader;
import de.wegmarke.ui.component.FieldTexts;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Takes one plan document, by choosing or by dropping it, no larger than the reader reads. */
final class DocumentUpload extends Div {

    DocumentUpload(BiConsumer<String, byte[]> received, Consumer<String> refused) {
        addClassName("wm-import-upload");
        var upload = new Upload();
        upload.setUploadHandler(taking(upload, received, refused));
        upload.setI18n(FieldTexts.upload());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(PlanDocumentReader.LARGEST_BYTES);
        upload.setDropLabel(new Span(t("import.upload.drop")));
        var choose = new Button(t("import.upload.choose"));
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        upload.setUploadButton(choose);
        upload.addFileRejectedListener(
                event -> {
                    refused.accept(t("import.upload.rejected"));
                    upload.clearFileList();
                });
        upload.addAllFinishedListener(event -> upload.clearFileList());
        var hint = new Paragraph(t("import.upload.hint"));
        hint.addClassName("wm-quiet");
        add(upload, hint);
    }

    /**
     * The browser is asked to keep to the limit. Of one that does not, a file that says how large
     * it is is not read at all; any other is cut off one byte behind the limit, which is enough for
     * the reader to refuse it.
     */
    private static UploadHandler taking(
            Upload upload, BiConsumer<String, byte[]> received, Consumer<String> refused) {
        return event -> {
            if (event.getFileSize() > PlanDocumentReader.LARGEST_BYTES) {
                event.getUI()
                        .access(
                                () -> {
                                    refused.accept(t("import.upload.rejected"));
                                    // The browser still sends it; nobody waits for that.
                                    upload.clearFileList();
                                });
                return;
            }
            var content = event.getInputStream().readNBytes(PlanDocumentReader.LARGEST_BYTES + 1);
            event.getUI().access(() -> received.accept(event.getFileName(), content));
        };
    }
}
