package de.wegmarke.ui.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import de.wegmarke.RunningApplication;
import de.wegmarke.ui.browser.BrowserTest;
import de.wegmarke.ui.browser.Screen;
import org.junit.jupiter.api.Test;

/** How the outline unfolds, and where one comes back to. */
@RunningApplication
class OverviewBrowserTest extends BrowserTest {

    @Test
    void an_address_leads_to_a_place_of_the_outline() {
        var page = signedIn(newBrowser(Screen.WIDE));
        open(page, "/erfurt/plan#3.2");
        assertOpened(page, "3", "3.2");
        open(page, "/erfurt/plan?ort=1.8-M2");
        assertOpened(page, "1", "1.8");
    }

    @Test
    void back_from_a_measure_the_outline_is_open_where_one_was() {
        var page = signedIn(newBrowser(Screen.WIDE));
        open(page, "/erfurt/plan");
        unfoldWithTheKeyboard(page, "1");
        unfoldWithTheKeyboard(page, "1.2");
        page.waitForURL("**/erfurt/plan#1.2");
        page.locator("details[id='1.2'] li a").first().click();
        page.waitForURL("**/erfurt/massnahmen/1.2-M1");
        atRest(page);
        goBack(page);
        assertOpened(page, "1", "1.2");
        assertThat(page).hasURL(address() + "/erfurt/plan#1.2");
    }

    @Test
    void all_of_the_outline_unfolds_and_folds() {
        var page = signedIn(newBrowser(Screen.WIDE));
        open(page, "/erfurt/plan");
        page.getByText("Alles aufklappen").click();
        page.waitForFunction("() => document.querySelectorAll('details[open]').length === 76");
        page.getByText("Alles zuklappen").click();
        page.waitForFunction("() => !document.querySelector('details[open]')");
    }

    private static void unfoldWithTheKeyboard(Page page, String place) {
        page.locator("details[id='%s'] > summary".formatted(place)).focus();
        page.keyboard().press("Enter");
    }

    private static void assertOpened(Page page, String... places) {
        assertThat(page.locator("details.wm-node[open]")).hasCount(places.length);
        for (var place : places) {
            assertThat(page.locator("details.wm-node[open][id='%s']".formatted(place))).hasCount(1);
        }
    }

    private Page signedIn(Page page) {
        page.navigate(address() + "/erfurt/heute");
        page.locator("input[name=username]").fill("leitung.erfurt");
        page.locator("input[name=password]").fill("wegmarke");
        page.locator("button[type=submit]").click();
        page.waitForSelector("main h1");
        atRest(page);
        return page;
    }
}
