package de.wegmarke.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import de.wegmarke.RunningApplication;
import de.wegmarke.ui.view.ViewTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@RunningApplication
@ViewPackages(packages = "de.wegmarke.ui.layout")
class FileUploadTest extends ViewTest {

    private static final int LARGEST = 100_000;

    private final CompletableFuture<Long> size = new CompletableFuture<>();
    private final CompletableFuture<Path> place = new CompletableFuture<>();

    @Test
    void a_file_is_read_while_something_else_holds_the_page() throws Exception {
        // This test holds the page, as a click does that takes its time.
        sent(new byte[LARGEST]);

        assertThat(size.get(1, TimeUnit.MINUTES)).isEqualTo(LARGEST);
    }

    @Test
    void of_a_file_that_does_not_end_little_more_than_the_largest_is_kept_and_nothing_stays()
            throws Exception {
        sent(new byte[10 * LARGEST]).join();

        assertThat(size.get(1, TimeUnit.MINUTES)).isBetween(LARGEST + 1L, 2L * LARGEST);
        assertThat(place.get(1, TimeUnit.MINUTES)).doesNotExist();
    }

    private Thread sent(byte[] file) {
        var upload =
                FileUpload.reading(
                        new FileUpload.Words("Wählen", "Ziehen", "Hinweis", "Zu groß"),
                        LARGEST,
                        this::measured,
                        refused -> {});
        UI.getCurrent().add(upload);
        var event = event(upload, file);
        return Thread.ofVirtual()
                .start(
                        () -> {
                            try {
                                upload.take(event);
                            } catch (IOException failed) {
                                size.completeExceptionally(failed);
                            }
                        });
    }

    private Runnable measured(Path file) throws IOException {
        size.complete(Files.size(file));
        place.complete(file);
        return () -> {};
    }

    /** One that does not say how large it is. */
    private static UploadEvent event(FileUpload upload, byte[] file) {
        return new UploadEvent(
                VaadinRequest.getCurrent(),
                VaadinResponse.getCurrent(),
                VaadinSession.getCurrent(),
                "bild.png",
                -1,
                "image/png",
                upload.getElement(),
                null) {
            @Override
            public InputStream getInputStream() {
                return new ByteArrayInputStream(file);
            }
        };
    }
}
