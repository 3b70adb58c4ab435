package de.wegmarke.ui.exchange;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import de.wegmarke.exchange.PlanDocumentReader;
import de.wegmarke.ui.component.FieldTexts;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Takes one plan document, by choosing or by dropping it, no larger than the reader reads. */
final class DocumentUpload extends Div {

    private final transient BiConsumer<String, byte[]> received;
    private final transient Consumer<String> refused;
    private Upload upload;

    DocumentUpload(BiConsumer<String, byte[]> received, Consumer<String> refused) {
        this.received = received;
        this.refused = refused;
        this.upload = choosing();
        addClassName("wm-import-upload");
        var hint = new Paragraph(t("import.upload.hint"));
        hint.addClassName("wm-quiet");
        add(upload, hint);
    }

    private Upload choosing() {
        var one = new Upload();
        one.setUploadHandler(this::take);
        one.setI18n(FieldTexts.upload());
        one.setMaxFiles(1);
        one.setMaxFileSize(PlanDocumentReader.LARGEST_BYTES);
        one.setDropLabel(new Span(t("import.upload.drop")));
        var choose = new Button(t("import.upload.choose"));
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        one.setUploadButton(choose);
        one.addFileRejectedListener(
                event -> {
                    refused.accept(t("import.upload.rejected"));
                    one.clearFileList();
                });
        one.addAllFinishedListener(event -> one.clearFileList());
        return one;
    }

    /**
     * The browser is asked to keep to the limit. Of one that does not, a file that says how large
     * it is is not read at all; any other is cut off one byte behind the limit, which is enough for
     * the reader to refuse it.
     */
    private void take(UploadEvent event) throws IOException {
        if (event.getFileSize() > PlanDocumentReader.LARGEST_BYTES) {
            event.getUI()
                    .access(
                            () -> {
                                refused.accept(t("import.upload.rejected"));
                                beginAnew();
                            });
            return;
        }
        var content = event.getInputStream().readNBytes(PlanDocumentReader.LARGEST_BYTES + 1);
        event.getUI().access(() -> received.accept(event.getFileName(), content));
    }

    /**
     * The browser still sends what was refused, and as long as it does the old component takes no
     * other file: it counts that one as under way. Nobody should have to wait for that.
     */
    private void beginAnew() {
        var next = choosing();
        replace(upload, next);
        upload = next;
    }
}
