package de.wegmarke.ui.story.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import de.wegmarke.document.BrochureDocx;
import de.wegmarke.document.BrochurePdf;
import de.wegmarke.story.collection.Brochure;
import de.wegmarke.story.collection.CollectionReading;
import de.wegmarke.story.collection.CollectionText;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BrochurePressTest {

    private final CollectionReading reading = mock(CollectionReading.class);
    private final BrochurePress press =
            new BrochurePress(reading, new BrochurePdf(), new BrochureDocx(), Duration.ZERO);

    @BeforeEach
    void there_is_a_collection() {
        when(reading.brochure("da"))
                .thenReturn(
                        Optional.of(
                                new Brochure(
                                        "da",
                                        new CollectionText("Da", "", "", "", "", ""),
                                        false,
                                        Instant.EPOCH,
                                        List.of())));
        when(reading.brochure("fort")).thenReturn(Optional.empty());
    }

    @Test
    void what_may_not_be_read_is_not_printed() throws Exception {
        assertThat(press.pdf("fort")).isEmpty();
        assertThat(press.docx("fort")).isEmpty();
    }

    @Test
    void one_brochure_is_printed_at_a_time() throws Exception {
        var printed =
                press.print(
                        "da",
                        (brochure, pictures, stream) -> {
                            assertThatExceptionOfType(BrochurePress.Busy.class)
                                    .isThrownBy(() -> press.pdf("da"));
                            stream.write(1);
                        });
        Files.delete(printed.orElseThrow());

        Files.delete(press.pdf("da").orElseThrow());
    }

    @Test
    void one_that_could_not_be_printed_does_not_keep_the_next_waiting() throws Exception {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(
                        () ->
                                press.print(
                                        "da",
                                        (brochure, pictures, stream) -> {
                                            throw new IOException("disk full");
                                        }));

        Files.delete(press.docx("da").orElseThrow());
    }
}
