package de.wegmarke.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Reads a file in the thread of its upload: the page is not locked, and stays usable. */
    @FunctionalInterface
    public interface Reader {

        /**
         * @param file on the disk, gone afterwards
         * @return shows on the page what came of it
         */
        Runnable read(Path file) throws IOException;
    }

    /** What happens in the thread of the upload, and returns what happens on the page then. */
    @FunctionalInterface
    private interface Receiver {
        Runnable receive(String name, InputStream content) throws IOException;
    }

    private static final int PIECE = 64 * 1024;

    private final transient Words words;
    private final int largest;
    private final transient Receiver receiver;
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
        this(
                words,
                largest,
                refused,
                (name, stream) -> {
                    var content = stream.readNBytes(largest + 1);
                    return () -> received.accept(name, content);
                });
    }

    /**
     * For files whose reading takes its time or much memory: on their way they wait on the disk.
     *
     * @param largest in bytes
     * @param reader gets the file, cut off soon behind {@code largest}
     * @param refused gets the words for what was not even read
     */
    public static FileUpload reading(
            Words words, int largest, Reader reader, Consumer<String> refused) {
        return new FileUpload(
                words, largest, refused, (name, stream) -> fromDisk(stream, largest, reader));
    }

    private FileUpload(Words words, int largest, Consumer<String> refused, Receiver receiver) {
        this.words = words;
        this.largest = largest;
        this.receiver = receiver;
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
    void take(UploadEvent event) throws IOException {
        if (event.getFileSize() > largest) {
            event.getUI()
                    .access(
                            () -> {
                                refused.accept(words.refused());
                                beginAnew();
                            });
            return;
        }
        var shown = receive(event);
        event.getUI().access(shown::run);
    }

    /** What nobody expected is told on the page, as everywhere. */
    private Runnable receive(UploadEvent event) throws IOException {
        try {
            return receiver.receive(event.getFileName(), event.getInputStream());
        } catch (RuntimeException unexpected) {
            return () -> {
                throw unexpected;
            };
        }
    }

    private static Runnable fromDisk(InputStream content, int largest, Reader reader)
            throws IOException {
        var file = Files.createTempFile("wegmarke-", ".upload");
        try {
            try (var disk = Files.newOutputStream(file)) {
                var piece = content.readNBytes(PIECE);
                for (var size = 0L; piece.length > 0 && size <= largest; size += piece.length) {
                    disk.write(piece);
                    piece = content.readNBytes(PIECE);
                }
            }
            return reader.read(file);
        } finally {
            Files.delete(file);
        }
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
