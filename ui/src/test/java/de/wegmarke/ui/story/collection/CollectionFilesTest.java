package de.wegmarke.ui.story.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.StreamResourceRegistry.ElementStreamResource;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import de.wegmarke.RunningApplication;
import de.wegmarke.ui.view.ViewTest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunningApplication
@ViewPackages(packages = "de.wegmarke.ui.layout")
class CollectionFilesTest extends ViewTest {

    private final BrochurePress press = mock(BrochurePress.class);
    private final VaadinResponse response = mock(VaadinResponse.class);
    private final StringWriter written = new StringWriter();

    @BeforeEach
    void too_many_wait_for_the_press() throws Exception {
        when(press.pdf(any())).thenThrow(new BrochurePress.Busy());
        when(response.getWriter()).thenReturn(new PrintWriter(written, true));
    }

    @Test
    void whoever_has_waited_for_nothing_is_told_to_come_again_and_when() throws Exception {
        UI.getCurrent().setLocale(Locale.GERMAN);

        askForPdf();

        verify(response, atLeastOnce()).setStatus(503);
        verify(response).setHeader("Retry-After", "120");
        verify(response).setContentType("text/plain;charset=utf-8");
        assertThat(written.toString().strip())
                .isEqualTo(
                        "Gerade werden schon zu viele Broschüren erstellt. Bitte versuchen Sie es in"
                                + " zwei Minuten noch einmal.");
    }

    @Test
    void who_reads_english_is_told_so_in_english() throws Exception {
        UI.getCurrent().setLocale(Locale.ENGLISH);

        askForPdf();

        assertThat(written.toString()).startsWith("Too many brochures are being made right now.");
    }

    private void askForPdf() throws IOException {
        UI.getCurrent().add(new CollectionFiles(press, "da"));
        var link = find(Anchor.class).all().getFirst();
        assertThat(link.isDownload()).as("the browser shows what is said").isFalse();
        VaadinSession.getCurrent()
                .getResourceRegistry()
                .getResource(ElementStreamResource.class, URI.create(link.getHref()))
                .orElseThrow()
                .getElementRequestHandler()
                .handleRequest(
                        VaadinRequest.getCurrent(),
                        response,
                        VaadinSession.getCurrent(),
                        link.getElement());
    }
}
