package de.wegmarke.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.wegmarke.RunningApplication;
import de.wegmarke.ui.browser.BrowserTest;
import de.wegmarke.ui.browser.Screen;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the outline unfolds, and where one comes back to. */
@RunningApplication
class OverviewBrowserTest extends BrowserTest {

    @Test
    void an_address_leads_to_a_place_of_the_outline() {
        var page = signedIn(newBrowser(Screen.WIDE));
        open(page, "/erfurt/plan#3.2");
        page.waitForSelector("details[id='3.2'][open]");
        assertThat(opened(page)).containsExactly("3", "3.2");
        open(page, "/erfurt/plan?ort=1.8-M2");
        page.waitForSelector("details[id='1.8'][open]");
        assertThat(opened(page)).containsExactly("1", "1.8");
    }

    @Test
    void back_from_a_measure_the_outline_is_open_where_one_was() {
        var page = signedIn(newBrowser(Screen.WIDE));
        open(page, "/erfurt/plan");
        unfoldWithTheKeyboard(page, "1");
        unfoldWithTheKeyboard(page, "1.2");
        page.locator("details[id='1.2'] li a").first().click();
        page.waitForURL("**/erfurt/massnahmen/1.2-M1");
        atRest(page);
        page.goBack();
        page.waitForSelector("details[id='1.2'][open]");
        assertThat(opened(page)).containsExactly("1", "1.2");
        assertThat(page.url()).endsWith("/erfurt/plan#1.2");
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

    private static List<String> opened(Page page) {
        return page.locator("details.wm-node[open]").all().stream()
                .map(place -> place.getAttribute("id"))
                .toList();
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
