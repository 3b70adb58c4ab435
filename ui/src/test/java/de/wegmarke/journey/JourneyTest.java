package de.wegmarke.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.wegmarke.RunningApplication;
import de.wegmarke.ui.browser.BrowserTest;
import de.wegmarke.ui.browser.Screen;
import java.util.regex.Pattern;

/** Signing in and out as people do. */
@RunningApplication
abstract class JourneyTest extends BrowserTest {

    private static final String PASSWORD = "wegmarke";

    /** A browser of its own in which this person has signed in on the way to the address. */
    final Page signedIn(String username, String path, Screen screen) {
        return signIn(newBrowser(screen), username, path);
    }

    final Page signIn(Page page, String username, String path) {
        page.navigate(address() + path);
        page.fill("input[name=username]", username);
        page.fill("input[name=password]", PASSWORD);
        page.click("button[type=submit]");
        if (path.equals("/")) {
            // Leads on at once to where the person begins.
            page.waitForURL(url -> url.startsWith(address()) && !url.contains("/login"));
        } else {
            page.waitForURL(address() + path);
        }
        page.locator("main h1").waitFor();
        atRest(page);
        return page;
    }

    /** A dialog that opened takes the focus, and gives it back to where it was. */
    static void assertTakesFocusAndGivesItBack(Page page, Locator opener) {
        opener.press("Enter");
        page.waitForFunction(
                "() => !!document.activeElement?.closest('vaadin-dialog[opened]:not([opening])')");
        page.keyboard().press("Escape");
        assertThat(opener).isFocused();
    }

    static void signOut(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile(": Angaben, Sprache, Darstellung$")))
                .click();
        page.getByText("Abmelden").first().click();
        page.waitForURL("**/login/abgemeldet**");
    }
}
