package de.wegmarke.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import de.wegmarke.RunningApplication;
import de.wegmarke.SignedInClient;
import de.wegmarke.ui.browser.BrowserTest;
import de.wegmarke.ui.browser.Screen;
import java.util.List;
import java.util.regex.Pattern;

/** Signing in and out as people do. */
@RunningApplication
abstract class JourneyTest extends BrowserTest {

    /** A browser of its own in which this person has signed in on the way to the address. */
    final Page signedIn(String username, String path, Screen screen) {
        return signIn(newBrowser(screen), username, path);
    }

    final Page signIn(Page page, String username, String path) {
        page.navigate(address() + path);
        page.fill("input[name=username]", username);
        page.fill("input[name=password]", SignedInClient.PASSWORD);
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

    /**
     * A browser of its own of somebody who has been signed in before, in a session of its own; for
     * tests of what is to be seen, as the form takes longer than many a page.
     */
    final Page seenBy(String username, String path, Screen screen) {
        return seenBy(newBrowser(screen), username, path);
    }

    final Page seenBy(Page page, String username, String path) {
        comesTo(page, username);
        open(page, path);
        assertThat(page).hasURL(address() + path);
        return page;
    }

    /** This person takes the place of whoever has been there before. */
    final void comesTo(Page page, String username) {
        page.navigate("about:blank");
        var session = SignedInClient.as(username, port()).session();
        page.context().clearCookies();
        page.context()
                .addCookies(List.of(new Cookie(SignedInClient.SESSION, session).setUrl(address())));
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
