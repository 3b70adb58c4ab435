package de.wegmarke.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import de.wegmarke.ui.browser.Screen;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Writing and curating as people see it: wide, narrow, in the dark, and without a mouse. */
@Tag("browser")
class OwnStoriesJourneyTest extends JourneyTest {

    private static final String OVERLAY = "vaadin-dialog[opened]";
    private static final String OPENED =
            "() => document.querySelector('vaadin-dialog[opened]:not([opening])')";
    private static final String WRITTEN = "Ein Kurs für die erste eigene Wohnung";
    private static final int MOST_STEPS = 120;

    @Test
    void a_municipality_looks_at_its_stories_on_a_wide_screen() {
        municipality(
                seenBy("leitung.erfurt", "/erfurt/eigene-geschichten", Screen.WIDE),
                "wide",
                this::assertNoAxeViolations);
    }

    @Test
    void a_municipality_looks_at_its_stories_on_a_telephone() {
        municipality(
                seenBy("leitung.erfurt", "/erfurt/eigene-geschichten", Screen.NARROW),
                "phone",
                this::assertNoAxeViolationsOfLayout);
    }

    @Test
    void a_municipality_looks_at_its_stories_in_the_dark() {
        municipality(
                seenBy(
                        newBrowser(Screen.WIDE, ColorScheme.DARK),
                        "leitung.erfurt",
                        "/erfurt/eigene-geschichten"),
                "dark",
                this::assertContrast);
    }

    private void municipality(Page page, String where, Consumer<Page> axe) {
        look(page, "eigene-geschichten-" + where, axe);
        page.getByRole(AriaRole.LINK).filter(text(WRITTEN)).first().click();
        page.getByText("Was geschah").first().waitFor();
        look(page, "eigene-geschichte-" + where, axe);
        open(page, path(page) + "/bearbeiten");
        page.getByLabel("Kurzfassung").first().waitFor();
        look(page, "geschichte-bearbeiten-" + where, axe);
        for (var chapter : new String[] {"Was getan wurde", "Was es gebracht hat", "Vor der"}) {
            page.locator(".wm-progress-way").filter(text(chapter)).click();
            atRest(page);
            look(page, "geschichte-" + chapter.replace(' ', '-') + "-" + where, axe);
        }
    }

    @Test
    void the_institute_looks_at_what_waits() {
        institute(
                seenBy("institut", "/platform/kuratieren", Screen.WIDE),
                "wide",
                this::assertNoAxeViolations);
        institute(
                seenBy("institut", "/platform/kuratieren", Screen.NARROW),
                "phone",
                this::assertNoAxeViolationsOfLayout);
        institute(
                seenBy(
                        newBrowser(Screen.WIDE, ColorScheme.DARK),
                        "institut",
                        "/platform/kuratieren"),
                "dark",
                this::assertContrast);
    }

    private void institute(Page page, String where, Consumer<Page> axe) {
        look(page, "kuratieren-" + where, axe);
        open(page, "/platform/kuratieren?stand=with-institute");
        page.locator(".wm-stories a").first().click();
        page.getByText("Was geschah").first().waitFor();
        look(page, "kuratieren-geschichte-" + where, axe);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Anders formulieren: Ziel"))
                .click();
        page.waitForFunction(OPENED);
        page.getByLabel("So könnte es lauten").first().pressSequentially(" Und mehr.");
        page.locator(OVERLAY + " ins").first().waitFor();
        atRest(page);
        assertNoAxeViolationsIn(page, OVERLAY);
        screenshot(page, "vorschlag-" + where);
    }

    @Test
    void a_comment_is_written_and_steps_are_moved_with_the_keyboard_alone() {
        var page = seenBy("institut", "/platform/kuratieren?stand=with-institute", Screen.WIDE);
        page.locator(".wm-stories a").first().click();
        page.getByText("Was geschah").first().waitFor();
        assertTakesFocusAndGivesItBack(
                page, page.locator("vaadin-button[aria-label='Kommentieren: Titel']"));
        tabTo(page, "[aria-label='Kommentieren: Kurzfassung']");
        page.keyboard().press("Enter");
        page.waitForFunction(OPENED);
        atRest(page);
        tabTo(page, "vaadin-text-area");
        page.keyboard().type("Ohne Maus geschrieben");
        screenshot(page, "kommentar");
        tabTo(page, "vaadin-button[theme~=primary]");
        page.keyboard().press("Enter");
        assertThat(page.locator(".wm-talk").filter(text("Ohne Maus geschrieben")).first())
                .isVisible();
        page.waitForFunction("() => document.activeElement?.textContent === 'Kurzfassung'");
        assertNoAxeViolations(page);
        // Nothing stays open that another test would count.
        page.locator(".wm-talk")
                .filter(text("Ohne Maus geschrieben"))
                .getByText("Erledigt")
                .first()
                .click();
        assertThat(page.locator(".wm-talk").filter(text("Ohne Maus geschrieben")).first())
                .containsText("Erledigt am");

        var office = seenBy("leitung.erfurt", "/erfurt/eigene-geschichten", Screen.WIDE);
        office.getByRole(AriaRole.LINK).filter(text(WRITTEN)).first().click();
        office.getByText("Was geschah").first().waitFor();
        open(office, path(office) + "/bearbeiten?teil=activity");
        var down = office.locator(".wm-rows-moves vaadin-button:not([disabled])").first();
        var name = down.getAttribute("aria-label");
        down.focus();
        office.keyboard().press("Enter");
        assertThat(office.locator("[role=status].wm-spoken").first()).containsText("an Stelle 2");
        office.waitForFunction(
                "names => names.includes(document.activeElement.getAttribute('aria-label'))",
                List.of(name, name.replace("nach unten", "nach oben")));
        open(office, path(office));
        office.getByText("Verwerfen und den gespeicherten Stand zeigen").click();
        assertThat(office.locator("main")).containsText("Hier steht, was gespeichert ist.");
    }

    @Test
    void at_four_hundred_percent_all_of_it_fits() {
        municipality(
                seenBy("leitung.erfurt", "/erfurt/eigene-geschichten", Screen.ZOOMED),
                "zoom",
                this::assertNoAxeViolationsOfLayout);
        var institute =
                seenBy("institut", "/platform/kuratieren?stand=with-institute", Screen.ZOOMED);
        institute.locator(".wm-stories a").first().click();
        institute.getByText("Was geschah").first().waitFor();
        look(institute, "kuratieren-geschichte-zoom", this::assertNoAxeViolationsOfLayout);
    }

    private void look(Page page, String name, Consumer<Page> axe) {
        atRest(page);
        assertThat(page.locator("h1")).hasCount(1);
        screenshot(page, name);
        axe.accept(page);
        assertNoSidewaysScrolling(page);
    }

    private static String path(Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    private static Locator.FilterOptions text(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static void tabTo(Page page, String element) {
        for (int i = 0; i < MOST_STEPS; i++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("tag => !!document.activeElement?.closest(tag)", element)) {
                return;
            }
        }
        throw new AssertionError("not reached by keyboard: " + element);
    }
}
