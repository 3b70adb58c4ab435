package de.wegmarke.ui.layout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import de.wegmarke.ui.browser.BrowserTest;
import de.wegmarke.ui.browser.Screen;
import gallery.GalleryApplication;
import gallery.SamplePerson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(classes = GalleryApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ShellBrowserTest extends BrowserTest {

    private static final HasTextOptions AS_SEEN = new HasTextOptions().setUseInnerText(true);

    @ParameterizedTest
    @EnumSource(Screen.class)
    void every_component_is_accessible_and_fits_on_every_screen(Screen screen) {
        var page = as(SamplePerson.ERFURT_MANAGER, screen);
        open(page, "/erfurt/heute");
        assertThat(heading(page)).hasText("Beispielseite");
        screenshot(page, "gallery-" + screen.name().toLowerCase(java.util.Locale.ROOT));
        assertNoAxeViolations(page);
        assertNoSidewaysScrolling(page);
    }

    @Test
    void every_component_is_accessible_in_the_dark() {
        var page = newBrowser(Screen.WIDE, ColorScheme.DARK);
        signIn(page, SamplePerson.ERFURT_MANAGER);
        open(page, "/erfurt/heute");
        screenshot(page, "gallery-dark");
        assertNoAxeViolations(page);
        open(page, "/erfurt/massnahmen");
        assertThat(page.getByText("1.12 M1")).isVisible();
        screenshot(page, "gallery-dark-grid");
        assertNoAxeViolations(page);
    }

    @Test
    void a_grid_is_accessible_and_the_title_names_page_municipality_and_product() {
        var page = as(SamplePerson.ERFURT_MANAGER, Screen.WIDE);
        open(page, "/erfurt/massnahmen");
        assertThat(page).hasTitle("Maßnahmen – Erfurt – Wegmarke");
        assertThat(page.getByText("1.12 M1")).isVisible();
        screenshot(page, "gallery-grid");
        assertNoAxeViolations(page);
    }

    @Test
    void the_navigation_marks_the_page_and_a_navigation_moves_the_focus_to_the_heading() {
        var page = as(SamplePerson.ERFURT_MANAGER, Screen.WIDE);
        open(page, "/erfurt/heute");
        assertThat(entry(page, "Heute")).hasAttribute("aria-current", "page");
        entry(page, "Maßnahmen").click();
        assertThat(heading(page)).hasText("Maßnahmen");
        assertThat(heading(page)).isFocused();
        assertThat(entry(page, "Maßnahmen")).hasAttribute("aria-current", "page");
        open(page, "/erfurt/massnahmen/1.8-M2");
        assertThat(entry(page, "Maßnahmen")).hasAttribute("aria-current", "true");
    }

    @Test
    void the_first_tab_stop_skips_to_the_content() {
        var page = as(SamplePerson.ERFURT_MANAGER, Screen.WIDE);
        open(page, "/erfurt/heute");
        page.keyboard().press("Tab");
        assertThat(page.getByText("Zum Inhalt springen")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.MAIN)).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.LINK, named("Plan"))).isFocused();
    }

    @Test
    void on_a_narrow_screen_a_button_opens_the_navigation_and_escape_closes_it() {
        var page = as(SamplePerson.ERFURT_MANAGER, Screen.NARROW);
        open(page, "/erfurt/heute");
        var button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Menü"));
        assertThat(entry(page, "Maßnahmen")).isHidden();
        button.press("Enter");
        assertThat(entry(page, "Maßnahmen")).isVisible();
        assertThat(button).hasAttribute("aria-expanded", "true");
        screenshot(page, "gallery-narrow-open");
        assertNoAxeViolations(page);
        entry(page, "Heute").press("Escape");
        assertThat(entry(page, "Maßnahmen")).isHidden();
    }

    @Test
    void the_person_menu_shows_name_and_role_and_switches_language_and_colours() {
        var page = as(SamplePerson.ERFURT_MANAGER, Screen.WIDE);
        open(page, "/erfurt/massnahmen");
        assertThat(page.locator("html")).hasAttribute("lang", "de");
        openPersonMenu(page);
        assertThat(page.locator(".wm-menu-role")).hasText("Integrationsmanagement");
        screenshot(page, "gallery-person-menu");
        assertNoAxeViolations(page);
        choose(page, "Dunkel");
        assertThat(page.locator("html")).hasAttribute("data-colours", "dark");
        atRest(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("html")).hasCSS("color-scheme", "light");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.keyboard().press("Escape");
        openPersonMenu(page);
        choose(page, "English");
        assertThat(entry(page, "Measures")).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("html")).hasAttribute("data-colours", "dark");
        open(page, "/erfurt/heute");
        assertThat(page.getByText("31 Dec 2026")).isVisible();
    }

    @Test
    void a_person_with_several_municipalities_switches_between_them() {
        var page = as(SamplePerson.BOTH, Screen.WIDE);
        open(page, "/");
        assertThat(heading(page)).hasText("Ihre Bereiche");
        screenshot(page, "gallery-start");
        assertNoAxeViolations(page);
        assertThat(page.locator(".wm-places li"))
                .hasText(new String[] {"ErfurtLesend", "MagdeburgMandantenadministration"});
        page.getByRole(AriaRole.LINK, named("Erfurt")).click();
        assertThat(page).hasTitle("Heute – Erfurt – Wegmarke");
        page.locator(".wm-tenant .wm-menu > vaadin-button").click();
        page.getByRole(AriaRole.LINK, named("Magdeburg")).click();
        assertThat(page).hasTitle("Heute – Magdeburg – Wegmarke");
    }

    @Test
    void two_tabs_show_two_tenants() {
        var erfurt = as(SamplePerson.BOTH, Screen.WIDE);
        var magdeburg = erfurt.context().newPage();
        open(erfurt, "/erfurt/heute");
        open(magdeburg, "/magdeburg/heute");
        entry(erfurt, "Maßnahmen").click();
        assertThat(erfurt).hasTitle("Maßnahmen – Erfurt – Wegmarke");
        assertThat(magdeburg).hasTitle("Heute – Magdeburg – Wegmarke");
        goBack(magdeburg);
        open(magdeburg, "/magdeburg/massnahmen");
        assertThat(magdeburg).hasTitle("Maßnahmen – Magdeburg – Wegmarke");
    }

    @Test
    void whoever_may_enter_one_municipality_only_goes_straight_there() {
        var page = as(SamplePerson.ERFURT_READER, Screen.WIDE);
        open(page, "/");
        assertThat(page).hasTitle("Heute – Erfurt – Wegmarke");
    }

    @Test
    void outsiders_cannot_tell_a_foreign_municipality_from_one_that_does_not_exist() {
        var page = as(SamplePerson.ERFURT_MANAGER, Screen.WIDE);
        open(page, "/magdeburg/heute");
        assertThat(heading(page)).hasText("Kein Zugang");
        var foreign = page.getByRole(AriaRole.MAIN).innerText();
        assertThat(page.getByText("Magdeburg")).hasCount(0);
        screenshot(page, "gallery-refused");
        assertNoAxeViolations(page);
        open(page, "/atlantis/heute");
        assertThat(page.getByRole(AriaRole.MAIN)).hasText(foreign, AS_SEEN);
        open(page, "/Kein%20Schluessel/heute");
        assertThat(page.getByRole(AriaRole.MAIN)).hasText(foreign, AS_SEEN);
    }

    @Test
    void a_role_without_the_permission_neither_sees_nor_opens_a_view() {
        var page = as(SamplePerson.ERFURT_READER, Screen.WIDE);
        open(page, "/erfurt/heute");
        assertThat(entry(page, "Maßnahmen")).isVisible();
        assertThat(entry(page, "Import")).hasCount(0);
        open(page, "/erfurt/import");
        assertThat(page.getByText("Ihre Rolle reicht dafür nicht aus")).isVisible();
    }

    @Test
    void members_of_a_suspended_municipality_are_told_so() {
        var page = as(SamplePerson.BOTH, Screen.WIDE);
        open(page, "/gera/heute");
        assertThat(page.getByText("zurzeit gesperrt")).isVisible();
    }

    @Test
    void nobody_gets_in_without_being_signed_in() {
        var page = newBrowser(Screen.WIDE);
        open(page, "/erfurt/heute");
        assertThat(heading(page)).hasText("Kein Zugang");
        open(page, "/");
        assertThat(heading(page)).hasText("Kein Zugang");
    }

    @Test
    void what_does_not_exist_and_what_fails_is_told_without_details() {
        var page = as(SamplePerson.ERFURT_MANAGER, Screen.WIDE);
        open(page, "/erfurt/massnahmen/gibt-es-nicht");
        assertThat(heading(page)).hasText("Seite nicht gefunden");
        assertNoAxeViolations(page);
        open(page, "/das/gibt/es/nicht");
        assertThat(heading(page)).hasText("Seite nicht gefunden");
    }

    @Test
    void a_click_that_fails_says_a_reference_and_leaves_the_page_as_it_is() {
        var page = as(SamplePerson.ERFURT_MANAGER, Screen.WIDE);
        open(page, "/erfurt/heute");
        page.getByRole(AriaRole.BUTTON, named("Scheitern")).click();
        var dialog = page.getByRole(AriaRole.ALERTDIALOG);
        assertThat(dialog).containsText("Kennung: ");
        assertThat(dialog.innerText()).doesNotContain("On purpose", "Exception");
        assertNoAxeViolations(page);
        assertThat(page.getByText("Beispielseite")).isVisible();
    }

    @ParameterizedTest
    @EnumSource(names = {"OPERATOR", "COORDINATOR", "INSTITUTE", "NOWHERE"})
    void people_without_a_municipality_get_a_page_that_is_true(SamplePerson person) {
        var page = as(person, Screen.WIDE);
        open(page, "/");
        assertThat(heading(page)).hasText("Ihre Bereiche");
        screenshot(page, "gallery-start-" + person.name().toLowerCase(java.util.Locale.ROOT));
        assertNoAxeViolations(page);
        assertThat(page.getByRole(AriaRole.LINK, named("Erfurt"))).hasCount(0);
    }

    @Test
    void a_coordinator_sees_the_municipalities_of_the_own_programme_only() {
        var page = as(SamplePerson.COORDINATOR, Screen.WIDE);
        open(page, "/");
        assertThat(page.getByRole(AriaRole.ROWHEADER)).hasText(new String[] {"Erfurt", "Gera"});
    }

    private Page as(SamplePerson person, Screen screen) {
        var page = newBrowser(screen);
        signIn(page, person);
        return page;
    }

    private void signIn(Page page, SamplePerson person) {
        page.context().addCookies(List.of(new Cookie("person", person.name()).setUrl(address())));
    }

    private void openPersonMenu(Page page) {
        page.locator(".wm-person-menu > vaadin-button").click();
        atRest(page);
    }

    private static void choose(Page page, String name) {
        // Not "check": the choice may load the page anew before anybody can look at the radio
        // again.
        page.getByRole(AriaRole.RADIO, named(name)).click();
    }

    private static Locator heading(Page page) {
        return page.locator("main h1");
    }

    private static Locator entry(Page page, String name) {
        return page.getByRole(AriaRole.NAVIGATION, named("Bereiche"))
                .or(page.getByRole(AriaRole.NAVIGATION, named("Sections")))
                .locator("a")
                .filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
