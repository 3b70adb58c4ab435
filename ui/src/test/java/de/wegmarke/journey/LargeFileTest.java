package de.wegmarke.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.wegmarke.StoredRows;
import de.wegmarke.tenancy.DatabaseProperties;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.browser.Screen;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A file that is far too large is refused in our words, whoever refuses it, browser or server. */
@Tag("browser")
class LargeFileTest extends JourneyTest {

    private static final TenantKey ERFURT = new TenantKey("erfurt");
    private static final String FILE = "vaadin-upload input[type=file]";

    @TempDir Path folder;
    @Autowired private DatabaseProperties database;
    private Map<String, String> before;
    private Page page;

    @BeforeEach
    void the_import_is_open() {
        before = StoredRows.of(ERFURT, database);
        page = signedIn("leitung.erfurt", "/erfurt/import", Screen.WIDE);
    }

    /** The server hangs up on what it does not read, and the browser says so on its console. */
    @Override
    protected boolean mayAppear(String consoleError) {
        return consoleError.contains("net::ERR_CONNECTION_RESET");
    }

    @Test
    void the_browser_does_not_send_200_mb() throws IOException {
        page.setInputFiles(FILE, twoHundredMegabytes());

        assertRefusedAndReady();
    }

    @Test
    void a_browser_that_sends_200_mb_is_refused_by_the_server_in_the_same_words()
            throws IOException {
        page.evaluate("document.querySelector('vaadin-upload').maxFileSize = Infinity");
        page.setInputFiles(FILE, twoHundredMegabytes());

        assertRefusedAndReady();
    }

    @Test
    void a_document_of_some_megabytes_is_read() throws IOException {
        page.setInputFiles(FILE, document("Ein Satz dazu.\n".repeat(400_000)));

        assertThat(page.locator("main")).containsText("Die Ausgabe ist gelesen: 1 neue");
        discard();
    }

    private void assertRefusedAndReady() throws IOException {
        assertThat(page.locator("main [role=alert]").first()).containsText("größer als 20 MB");
        assertThat(page.locator("main [role=alert]").first())
                .containsText("Am Plan wurde nichts geändert.");
        assertThat(StoredRows.of(ERFURT, database)).isEqualTo(before);

        page.setInputFiles(FILE, document(""));
        assertThat(page.locator("main")).containsText("Die Ausgabe ist gelesen: 1 neue");
        discard();
    }

    private void discard() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Verwerfen")).click();
        assertThat(page.locator("main")).containsText("Der Probelauf ist verworfen");
        assertThat(StoredRows.of(ERFURT, database)).isEqualTo(before);
    }

    private Path document(String more) throws IOException {
        return Files.writeString(
                folder.resolve("plan.txt"),
                """
                ## 1 Handlungsfeld Sprache

                ### Empfehlung 1

                Wer Deutsch lernt, findet einen Kurs.

                Maßnahmen\tFrist
                M77: Kurse finden.\tfortlaufend

                %s
                """
                        .formatted(more));
    }

    private Path twoHundredMegabytes() throws IOException {
        var file = folder.resolve("riesig.txt");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(200_000_000);
        }
        return file;
    }
}
