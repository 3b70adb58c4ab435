package de.wegmarke.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import de.wegmarke.ui.browser.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Finding and opening a measure without a mouse. */
@Tag("browser")
class KeyboardTest extends JourneyTest {

    private static final int MOST_STEPS = 60;

    @Test
    void a_measure_is_found_and_opened_with_the_keyboard_alone() {
        var page = signedIn("leitung.erfurt", "/erfurt/massnahmen", Screen.WIDE);
        tabTo(page, "vaadin-text-field");
        page.keyboard().type("Willkommensmappe");
        page.waitForURL("**/erfurt/massnahmen?q=Willkommensmappe");
        assertThat(page.locator("main")).containsText("Treffer von 146 Maßnahmen");
        atRest(page);
        tabTo(page, "vaadin-grid");
        page.keyboard().press("Tab"); // from the table's head to its rows
        page.keyboard().press("Enter");
        page.waitForURL("**/erfurt/massnahmen/1.8**");
    }

    private static void tabTo(Page page, String element) {
        for (int i = 0; i < MOST_STEPS; i++) {
            page.keyboard().press("Tab");
            if ((Boolean)
                    page.evaluate(
                            "tag => !!document.activeElement?.closest(tag) && !!document.activeElement.closest('main')",
                            element)) {
                return;
            }
        }
        throw new AssertionError("not reached by keyboard: " + element);
    }
}
