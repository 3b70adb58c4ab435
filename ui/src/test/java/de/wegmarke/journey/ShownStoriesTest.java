package de.wegmarke.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import de.wegmarke.story.StoryId;
import de.wegmarke.story.StoryTown;
import de.wegmarke.ui.browser.Screen;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Stories as strangers read them, and as the institute makes a brochure of them. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShownStoriesTest extends JourneyTest {

    private static final String COLLECTION = "/platform/sammlungen/am-langen-tisch";

    /** Of the sample story "Ein Küchencontainer zu Gast …", behind whoever reads it. */
    private static final String SAMPLE =
            "/geschichten/jena/ein-kuechencontainer-zu-gast-ein-kochabend-im-monat-der";

    @Autowired ApplicationContext context;

    private StoryId open;

    @BeforeAll
    void a_story_is_open_to_everybody() throws IOException {
        var teller = StoryTown.founded("offener-kreis", context);
        var key = teller.written(StoryTown.content("Nachbarschaft kocht"));
        teller.pictured(key, picture(), "Eine lange Tafel im Hof");
        open = teller.releasedAndPublished(key, true);
    }

    private static byte[] picture() throws IOException {
        var image = new BufferedImage(1_200, 800, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.ORANGE, 1_200, 800, Color.DARK_GRAY));
        pen.fillRect(0, 0, 1_200, 800);
        pen.dispose();
        var file = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", file);
        return file.toByteArray();
    }

    private String page() {
        return "/public/geschichten/" + open.municipality() + "/" + open.key();
    }

    @Test
    void the_open_page_is_accessible_on_every_screen_in_the_dark_and_on_paper() {
        for (var screen : Screen.values()) {
            var page = newBrowser(screen);
            page.navigate(address() + page());
            assertThat(page.locator("h1")).hasText("Nachbarschaft kocht");
            assertNoAxeViolations(page);
            assertNoSidewaysScrolling(page);
            screenshot(page, "oeffentlich-" + screen.name().toLowerCase(Locale.ROOT));
            assertThat(page.context().cookies()).isEmpty();
        }
        var dark = newBrowser(Screen.WIDE, ColorScheme.DARK);
        dark.navigate(address() + page());
        assertContrast(dark);
        screenshot(dark, "oeffentlich-dunkel");
        dark.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(dark.locator(".top nav")).isHidden();
    }

    @Test
    void the_list_and_what_is_not_there_are_accessible() {
        var page = newBrowser(Screen.WIDE);
        page.navigate(address() + "/public/geschichten");
        assertNoAxeViolations(page);
        var column = page.locator("main").boundingBox();
        assertThat(column.x).as("left of the column of text").isGreaterThan(200);
        assertThat(column.width).as("width of the column of text").isLessThan(800);
        screenshot(page, "oeffentlich-liste");
        page.navigate(address() + "/public/geschichten/jena/gibt-es-nicht");
        assertNoAxeViolations(page);
    }

    @Test
    void a_sample_story_shows_its_pictures_to_strangers_and_to_those_who_are_signed_in() {
        for (var screen : List.of(Screen.WIDE, Screen.NARROW)) {
            var name = "bilder-%s-" + screen.name().toLowerCase(Locale.ROOT);
            var page = newBrowser(screen);
            page.navigate(address() + "/public/geschichten");
            var sample = page.getByText("Ein Küchencontainer zu Gast");
            while (sample.count() == 0) {
                page.navigate(address() + page.locator("a[rel=next]").getAttribute("href"));
            }
            sample.first().click();
            assertThat(page).hasURL(address() + "/public" + SAMPLE);
            picturesAreShown(page);
            screenshot(page, name.formatted("oeffentlich"));

            var reader = seenBy("lesend.erfurt", "/erfurt" + SAMPLE, screen);
            picturesAreShown(reader);
            assertNoAxeViolationsOfLayout(reader);
            assertNoSidewaysScrolling(reader);
            screenshot(reader, name.formatted("gelesen"));
        }
    }

    private static void picturesAreShown(Page page) {
        var pictures = page.locator("main img[alt*=Zeichnung]");
        assertThat(pictures).hasCount(2);
        for (var picture : pictures.all()) {
            picture.scrollIntoViewIfNeeded();
            page.waitForFunction(
                    "image => image.complete && image.naturalWidth > 0", picture.elementHandle());
        }
    }

    @Test
    void the_institute_makes_a_brochure_with_keyboard_and_mouse() throws IOException {
        var page = seenBy("institut", "/platform/sammlungen", Screen.WIDE);
        assertNoAxeViolations(page);
        button(page, "Neue Sammlung").click();
        page.getByLabel("Titel").fill("Am langen Tisch");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(address() + COLLECTION);
        button(page, "Aufnehmen: Nachbarschaft kocht").click();
        page.getByLabel("Suchen").fill("sportfest");
        button(page, Pattern.compile("^Aufnehmen: Spielen, mitmachen")).first().click();
        var second = button(page, Pattern.compile("^Nach oben: ")).nth(1);
        second.focus();
        page.keyboard().press("Alt+ArrowUp");
        page.getByText(Pattern.compile("steht jetzt an Stelle 1 von 2")).waitFor();
        atRest(page);
        assertNoAxeViolations(page);
        screenshot(page, "sammlung-bearbeiten");
        handbookPicture(page, "sammlung");

        var download = page.waitForDownload(() -> page.getByText("Broschüre als PDF").click());
        assertThat(download.suggestedFilename()).isEqualTo("broschuere-am-langen-tisch.pdf");
        assertThat(Files.readString(download.path(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");

        var word =
                page.waitForDownload(() -> page.getByText("Broschüre als Word-Dokument").click());
        assertThat(word.suggestedFilename()).isEqualTo("broschuere-am-langen-tisch.docx");
        try (var document = new XWPFDocument(Files.newInputStream(word.path()))) {
            assertThat(document.getAllPictures()).isNotEmpty();
        }
        onSmallScreensAndInTheDark(COLLECTION, "sammlung-bearbeiten");

        button(page, "Veröffentlichen").click();
        page.locator("vaadin-dialog[opened] vaadin-button[theme~=primary]").click();
        page.getByText("Zum Bearbeiten zurückholen").waitFor();
        atRest(page);
        assertNoAxeViolations(page);
        screenshot(page, "sammlung");

        var reader = seenBy("lesend.erfurt", "/platform/sammlungen", Screen.NARROW);
        reader.getByText("Am langen Tisch").first().click();
        reader.getByText("Broschüre als Word-Dokument").waitFor();
        assertThat(reader).hasURL(address() + COLLECTION);
        assertNoSidewaysScrolling(reader);
        assertThat(reader.locator("main")).containsText("Nachbarschaft kocht");
    }

    private void onSmallScreensAndInTheDark(String address, String name) {
        for (var screen : List.of(Screen.NARROW, Screen.ZOOMED)) {
            var small = seenBy("institut", address, screen);
            atRest(small);
            assertNoAxeViolationsOfLayout(small);
            assertNoSidewaysScrolling(small);
            screenshot(small, name + "-" + screen.name().toLowerCase(Locale.ROOT));
        }
        var dark = newBrowser(Screen.WIDE, ColorScheme.DARK);
        seenBy(dark, "institut", address);
        atRest(dark);
        assertContrast(dark);
        screenshot(dark, name + "-dunkel");
    }

    private static com.microsoft.playwright.Locator button(Page page, Object name) {
        var options = new Page.GetByRoleOptions();
        return page.getByRole(
                AriaRole.BUTTON,
                name instanceof Pattern pattern
                        ? options.setName(pattern)
                        : options.setName((String) name).setExact(true));
    }
}
