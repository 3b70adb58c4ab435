package de.wegmarke.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.story.OwnStoryRow;
import de.wegmarke.story.StoryState;
import de.wegmarke.story.StoryWriting;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.browser.Screen;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A published story on every screen, in the dark and on paper, and the way to take it up. */
@Tag("browser")
class StoryReadingTest extends JourneyTest {

    private static final String OPENED =
            "() => document.querySelector('vaadin-dialog[opened]:not([opening])')";

    private static final String IN_VIEW =
            """
            id => {
                const top = document.getElementById(id).getBoundingClientRect().top;
                return top >= 0 && top < window.innerHeight / 2;
            }
            """;

    @Autowired StoryWriting stories;

    /** One of the sample stories, as its address names it. */
    private String story(String municipality) {
        var key = new TenantKey(municipality);
        return municipality
                + "/"
                + ActorContext.call(
                        Actor.system("Test", key),
                        () ->
                                stories.list(key).stream()
                                        .filter(one -> one.state() == StoryState.PUBLISHED)
                                        .map(OwnStoryRow::key)
                                        .findFirst()
                                        .orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void is_read_on_every_screen(Screen screen) {
        var page = seenBy("leitung.erfurt", "/erfurt/geschichten/" + story("ilm-kreis"), screen);
        assertThat(page.locator("h1")).hasCount(1);
        if (screen == Screen.WIDE) {
            assertNoAxeViolations(page);
            handbookPicture(page, "geschichte");
        } else {
            assertNoAxeViolationsOfLayout(page);
        }
        assertNoSidewaysScrolling(page);
        screenshot(page, "geschichte-" + screen.name().toLowerCase());
    }

    @Test
    void is_read_in_the_dark_and_on_paper() {
        var dark = newBrowser(Screen.WIDE, ColorScheme.DARK);
        seenBy(dark, "leitung.erfurt", "/erfurt/geschichten/" + story("soemmerda"));
        assertContrast(dark);
        screenshot(dark, "geschichte-dark");

        var paper = seenBy("institut", "/platform/geschichten/" + story("jena"), Screen.WIDE);
        paper.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(paper.locator(".wm-story-body")).isVisible();
        assertThat(paper.locator(".wm-story-contents")).isHidden();
        assertThat(paper.locator(".wm-nav")).isHidden();
        screenshot(paper, "geschichte-paper");
    }

    @Test
    void the_contents_lead_to_a_chapter_without_leaving_the_page() {
        var address = "/erfurt/geschichten/" + story("soemmerda");
        var page = seenBy("leitung.erfurt", address, Screen.WIDE);
        page.locator(".wm-story-contents a[href$='#huerden']").click();
        page.waitForFunction(IN_VIEW, "huerden");
        assertThat(page).hasURL(address() + address + "#huerden");
    }

    @Test
    void the_dialog_for_a_question_takes_the_focus_and_gives_it_back() {
        var page = seenBy("leitung.erfurt", "/erfurt/geschichten/" + story("jena"), Screen.WIDE);
        assertTakesFocusAndGivesItBack(
                page,
                page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Frage stellen")));
    }

    @Test
    void is_taken_up_as_a_draft_and_given_up_again() {
        var page =
                seenBy("leitung.erfurt", "/erfurt/geschichten/" + story("nordhausen"), Screen.WIDE);
        button(page, "Als Maßnahme übernehmen");
        page.waitForFunction(OPENED);
        atRest(page);
        assertNoAxeViolationsIn(page, "vaadin-dialog[opened]");
        screenshot(page, "uebernehmen");
        page.getByLabel("Stelle im Plan").fill("1.8");
        var place =
                page.locator("vaadin-combo-box-item")
                        .filter(
                                new Locator.FilterOptions()
                                        .setHasText(Pattern.compile("(^|\\s)1\\.8 ")));
        place.waitFor();
        screenshot(page, "uebernehmen-stelle");
        place.click();
        button(page, "Übernehmen");
        page.getByText("Zum Entwurf").waitFor();
        screenshot(page, "geschichte-uebernommen");
        page.getByText("Zum Entwurf").click();
        page.getByText("Das ist ein Entwurf neben dem Plan").waitFor();
        atRest(page);
        assertNoAxeViolations(page);
        screenshot(page, "entwurf");

        button(page, "Bearbeiten");
        page.waitForFunction(OPENED);
        atRest(page);
        assertNoAxeViolationsIn(page, "vaadin-dialog[opened]");
        screenshot(page, "entwurf-bearbeiten");
        button(page, "Schließen");
        noDialog(page);

        open(page, "/erfurt/plan");
        page.getByText("Ein Entwurf steht neben dem Plan").waitFor();
        assertNoAxeViolations(page);
        screenshot(page, "plan-mit-entwurf");
        open(page, "/erfurt/uebernommen");
        assertNoAxeViolations(page);
        screenshot(page, "uebernommen");

        page.locator(".wm-adoption-link").click();
        button(page, "Verwerfen");
        page.locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Verwerfen"))
                .last()
                .click();
        page.waitForURL("**/erfurt/plan");
        assertThat(page.locator(".wm-outline").first()).isVisible();
        assertThat(page.getByText("neben dem Plan")).hasCount(0);
    }

    @Test
    void a_question_is_asked_and_taken_back() {
        var page = seenBy("leitung.erfurt", "/erfurt/geschichten/" + story("gera"), Screen.WIDE);
        button(page, "Frage stellen");
        page.waitForFunction(OPENED);
        atRest(page);
        assertNoAxeViolationsIn(page, "vaadin-dialog[opened]");
        screenshot(page, "fragen-stellen");
        page.getByLabel("Ihre Frage").fill("Wie wurden die Schulen gewonnen?");
        button(page, "Frage senden");
        noDialog(page);
        open(page, "/erfurt/fragen");
        page.getByText("Wie wurden die Schulen gewonnen?").waitFor();
        assertNoAxeViolations(page);
        screenshot(page, "fragen");
        page.getByText("Frage zurücknehmen").last().click();
        page.getByText("Wie wurden die Schulen gewonnen?")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static void noDialog(Page page) {
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .last()
                .click();
    }
}
