package de.wegmarke.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import de.wegmarke.ui.browser.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Finding stories on every screen, in the dark, and without a mouse. */
@Tag("browser")
class FindStoriesTest extends JourneyTest {

    private static final int MOST_STEPS = 80;

    private static final String OPENED =
            "() => document.querySelector('vaadin-dialog[opened]:not([opening])')";

    private static final String FOCUSED =
            """
            selector => {
                const active = document.activeElement;
                return !!active?.closest(selector) && !!active.closest('main, vaadin-dialog');
            }
            """;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void on_every_screen_one_asks_narrows_and_looks_at_the_map(Screen screen) {
        var page = seenBy("leitung.erfurt", "/erfurt/geschichten", screen);
        looksRight(page, screen, "suche");

        var narrow = page.locator(".wm-find-toggle");
        if (narrow.isVisible()) {
            assertThat(page.locator(".wm-find-facets")).isHidden();
            narrow.click();
        }
        page.getByRole(AriaRole.CHECKBOX, named("Gera")).click();
        assertThat(page.locator("main")).containsText("Eine Geschichte");
        assertThat(page).hasURL(address() + "/erfurt/geschichten?kommune=gera");
        looksRight(page, screen, "suche-eingegrenzt");

        open(page, "/erfurt/geschichten");
        page.getByRole(AriaRole.BUTTON, named("Karte zeigen")).click();
        page.locator(".wm-find-picture svg").waitFor();
        looksRight(page, screen, "suche-karte");
        page.locator(".wm-find-places").getByRole(AriaRole.BUTTON, startingWith("Jena")).click();
        assertThat(page.locator("main")).containsText("Eine Geschichte");

        open(page, "/erfurt/geschichten?q=Qwertzuiopü");
        page.getByText("Keine Geschichte gefunden").waitFor();
        looksRight(page, screen, "suche-ohne-treffer");
        page.getByRole(AriaRole.BUTTON, named("Ohne „Qwertzuiopü“")).click();
        assertThat(page.getByText("Keine Geschichte gefunden")).isHidden();
        assertThat(page.locator(".wm-find-cards article, .wm-find-cards li").first()).isVisible();
    }

    private void looksRight(Page page, Screen screen, String name) {
        atRest(page);
        assertThat(page.locator("h1")).hasCount(1);
        if (screen == Screen.WIDE) {
            assertNoAxeViolations(page);
        } else {
            assertNoAxeViolationsOfLayout(page);
        }
        assertNoSidewaysScrolling(page);
        screenshot(page, name + "-" + screen.name().toLowerCase());
    }

    @Test
    void in_the_dark_the_words_found_and_the_points_of_the_map_are_legible() {
        var page = newBrowser(Screen.WIDE, ColorScheme.DARK);
        seenBy(page, "institut", "/platform/geschichten");
        open(page, "/platform/geschichten?q=Sportfest&ansicht=karte");
        page.locator(".wm-find-picture svg").waitFor();
        page.locator("main mark").first().waitFor();
        assertContrast(page);
        screenshot(page, "suche-dark");
    }

    @Test
    void without_a_mouse_one_asks_narrows_keeps_the_search_and_opens_a_story() {
        var page = seenBy("leitung.magdeburg", "/magdeburg/geschichten", Screen.WIDE);
        tabTo(page, "vaadin-text-field");
        page.keyboard().type("Wie gelingt ein Sprotfest?");
        assertThat(page.locator("main")).containsText("Gesucht wurde auch");

        tabTo(page, ".wm-find-facet vaadin-checkbox");
        page.keyboard().press("Space");
        page.waitForURL("**thema=**");
        assertThat(page.evaluate(FOCUSED, ".wm-find-facet vaadin-checkbox")).isEqualTo(true);

        keepByKeyboard(page);
        assertThat(page.locator("main")).containsText("Gemerkte Suchen (1)");
        assertNoAxeViolations(page);
        screenshot(page, "suche-gemerkt");
        handbookPicture(page, "geschichten");

        tabTo(page, ".wm-find-cards a");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText("Frage stellen");
        assertThat(page.url()).matches(".*/magdeburg/geschichten/[a-z-]+/[a-z0-9-]+");
        goBack(page);
        assertThat(page.locator("main")).containsText("Gesucht wurde auch");

        page.locator(".wm-find-saved vaadin-details-summary").click();
        page.getByRole(AriaRole.BUTTON, named("Löschen: Sportfeste")).click();
        assertThat(page.locator(".wm-find-saved")).isHidden();
    }

    private void keepByKeyboard(Page page) {
        for (int i = 0; i < MOST_STEPS; i++) {
            if (page.evaluate("() => document.activeElement.textContent").equals("Suche merken")) {
                break;
            }
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        page.waitForFunction(OPENED);
        atRest(page);
        assertNoAxeViolationsIn(page, "vaadin-dialog[opened]");
        page.keyboard().type("Sportfeste");
        page.keyboard().press("Enter");
        page.waitForFunction("() => !document.querySelector('vaadin-dialog[opened]')");
    }

    private static void tabTo(Page page, String element) {
        for (int i = 0; i < MOST_STEPS; i++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate(FOCUSED, element)) {
                return;
            }
        }
        throw new AssertionError("not reached by keyboard: " + element);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions startingWith(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
