package de.wegmarke.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import de.wegmarke.story.picture.Pictures;
import de.wegmarke.story.picture.TestPicture;
import de.wegmarke.ui.browser.Screen;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of a story as people choose them, through the browser. */
@Tag("browser")
class PictureUploadTest extends JourneyTest {

    /** The sample story that the institute has given back to Erfurt. */
    private static final String STORY = "Beispiel: Vier Abende, ein Zertifikat";

    private static final String FILE = "vaadin-upload input[type=file]";

    private static final String TAKES_A_FILE =
            "() => document.querySelector('vaadin-upload')?.files.length === 0";

    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    @TempDir Path folder;
    private Page page;
    private String form = "";

    @BeforeEach
    void the_form_is_open() {
        page = signedIn("leitung.erfurt", "/erfurt/eigene-geschichten", Screen.WIDE);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(STORY)).first().click();
        page.waitForURL("**/eigene-geschichten/beispiel-*");
        form = page.url().replace(address(), "") + "/bearbeiten?teil=images";
        open(page, form);
    }

    @AfterEach
    void nothing_of_it_stays() {
        open(page, form);
        var discard =
                page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName("Verwerfen und den gespeicherten Stand zeigen"));
        // Either way the page is there as a whole: at once with the draft, or without one.
        page.locator(FILE).first().waitFor(ATTACHED);
        if (discard.count() > 0) {
            discard.click();
            assertThat(discard).hasCount(0);
        }
    }

    @Test
    void what_is_no_photo_is_refused_with_what_to_do_instead() {
        choose(
                "plan.svg",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
        assertThat(alert()).containsText("SVG");
        assertThat(alert()).containsText("Exportieren Sie die Zeichnung als PNG");

        choose("urlaub.jpg", "<html><script>alert(1)</script></html>");
        assertThat(alert()).containsText("kein Bild, auch wenn ihr Name danach klingt");
        atRest(page);
        assertThat(pictures()).hasCount(0);
    }

    @Test
    void a_photo_keeps_its_pixels_and_loses_where_it_was_taken() {
        var photo = TestPicture.photo(TestPicture.noise(600, 400), 6, true);
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("Exif");
        assertThat(pictures()).hasCount(0);
        page.setInputFiles(FILE, new FilePayload("IMG_1.JPG", "image/jpeg", photo));

        var shown = shown();
        assertThat(new String(shown, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void a_photo_of_almost_50_megabytes_is_taken_and_made_small() throws IOException {
        var large = TestPicture.jpeg(TestPicture.noise(5_100, 5_000), 1.0f);
        assertThat(large.length).isBetween(40_000_000, Pictures.LARGEST_FILE);
        assertThat(pictures()).hasCount(0);
        page.setInputFiles(FILE, Files.write(folder.resolve("kamera.jpg"), large));

        assertThat(shown().length).isBetween(10_000, 2_500_000);
    }

    private void choose(String name, String content) {
        // It takes one at a time.
        page.waitForFunction(TAKES_A_FILE);
        page.setInputFiles(
                FILE,
                new FilePayload(name, "image/jpeg", content.getBytes(StandardCharsets.UTF_8)));
    }

    private Locator alert() {
        return page.locator("main [role=alert]").first();
    }

    private Locator pictures() {
        return page.locator("main img");
    }

    /** The bytes of the picture that the form shows; the upload shows a small one meanwhile. */
    private byte[] shown() {
        var picture = page.locator("main .wm-rows-image img");
        assertThat(picture).hasCount(1);
        return page.request().get((String) picture.evaluate("image => image.src")).body();
    }
}
