package de.wegmarke.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Takes one file, by choosing or by dropping it, no larger than its reader reads. */
public final class FileUpload extends Div {

    /**
     * What it says.
     *
     * @param hint what kind of file and how large
     * @param refused said when a file is too large or several were dropped
     */
    public record Words(String choose, String drop, String hint, String refused) {}

    private final transient Words words;
    private final int largest;
    private final transient BiConsumer<String, byte[]> received;
    private final transient Consumer<String> refused;
    private Upload upload;

    /**
     * @param largest in bytes
     * @param received gets the name of the file and its content, of which one byte more than {@code
     *     largest} at most
     * @param refused gets the words for what was not even read
     */
    public FileUpload(
            Words words,
            int largest,
            BiConsumer<String, byte[]> received,
            Consumer<String> refused) {
        this.words = words;
        this.largest = largest;
        this.received = received;
        this.refused = refused;
        this.upload = choosing();
        addClassName("wm-upload");
        var hint = new Paragraph(words.hint());
        hint.addClassName("wm-quiet");
        add(upload, hint);
    }

    private Upload choosing() {
        var one = new Upload();
        one.setUploadHandler(this::take);
        one.setI18n(FieldTexts.upload());
        one.setMaxFiles(1);
        one.setMaxFileSize(largest);
        one.setDropLabel(new Span(words.drop()));
        var choose = new Button(words.choose());
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        one.setUploadButton(choose);
        one.addFileRejectedListener(
                event -> {
                    refused.accept(words.refused());
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
        if (event.getFileSize() > largest) {
            event.getUI()
                    .access(
                            () -> {
                                refused.accept(words.refused());
                                beginAnew();
                            });
            return;
        }
        var content = event.getInputStream().readNBytes(largest + 1);
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
