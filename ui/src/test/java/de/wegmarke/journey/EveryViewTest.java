package de.wegmarke.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.story.adoption.AdoptionReading;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.browser.Screen;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every view, wide and narrow, and each colour in the dark: nothing for axe, nothing beside the
 * screen.
 */
@Tag("browser")
class EveryViewTest extends JourneyTest {

    private static final int LAST_YEAR = LocalDate.now(ZoneId.of("Europe/Berlin")).getYear() - 1;

    /** Fifty pages, white on every screen: axe takes a quarter of a minute and sees the same. */
    private static final String LONG = "bericht";

    /** Who sees the views below which address. */
    private static final Map<String, String> PEOPLE =
            Map.of(
                    "erfurt", "leitung.erfurt",
                    "magdeburg", "leitung.magdeburg",
                    "platform", "institut");

    private static final Map<String, String> VIEWS = new LinkedHashMap<>();

    static {
        VIEWS.put("/erfurt/heute", "heute");
        VIEWS.put("/erfurt/plan", "plan");
        VIEWS.put("/erfurt/massnahmen", "massnahmen");
        VIEWS.put("/erfurt/massnahmen?q=Sprache&state=not_started", "massnahmen-gefiltert");
        VIEWS.put("/erfurt/massnahmen/1.8-M2", "massnahme");
        VIEWS.put("/erfurt/massnahmen/99.9-M9", "massnahme-fehlt");
        VIEWS.put("/erfurt/verantwortliche", "verantwortliche");
        VIEWS.put("/erfurt/verantwortliche/jugendamt", "stelle");
        VIEWS.put("/erfurt/import", "import");
        VIEWS.put("/erfurt/berichte", "berichte");
        VIEWS.put("/erfurt/berichte/2022", "zyklus-freigegeben");
        VIEWS.put("/erfurt/berichte/2022/bericht", LONG);
        VIEWS.put("/erfurt/berichte/" + LAST_YEAR, "zyklus");
        VIEWS.put("/erfurt/berichte/" + LAST_YEAR + "/rueckmeldungen", "rueckmeldungen");
        VIEWS.put(
                "/erfurt/berichte/" + LAST_YEAR + "/rueckmeldungen/4.2-M1/jugendamt",
                "rueckmeldung-pruefen");
        VIEWS.put("/erfurt/rueckmeldung/" + LAST_YEAR + "/jugendamt", "rueckmeldung");
        VIEWS.put("/erfurt/berichte/" + LAST_YEAR + "/erinnerungen", "erinnerungen");
        VIEWS.put("/erfurt/postausgang", "postausgang");
        VIEWS.put("/erfurt/fragen", "fragen");
        VIEWS.put("/erfurt/uebernommen", "uebernommen-noch-nichts");
        VIEWS.put("/erfurt/eigene-geschichten", "eigene-geschichten");
        VIEWS.put("/platform/geschichten", "institut-geschichten");
        VIEWS.put(
                "/platform/geschichten/gera/ein-begleiter-der-beide-seiten-versteht-vermittlung-zwischen",
                "institut-geschichte");
        VIEWS.put("/platform/kuratieren", "institut-kuratieren");
        VIEWS.put("/platform/sammlungen", "institut-sammlungen");
        VIEWS.put("/magdeburg/plan", "plan-magdeburg");
        VIEWS.put("/magdeburg/berichte/" + LAST_YEAR, "zyklus-in-pruefung");
        VIEWS.put("/magdeburg/uebernommen", "uebernommen");
    }

    /** Every colour there is stands on one of these. */
    private static final Set<String> COLOURFUL =
            Set.of(
                    "heute",
                    "plan",
                    "massnahmen",
                    "massnahme",
                    "berichte",
                    "zyklus",
                    "rueckmeldungen",
                    "rueckmeldung",
                    "erinnerungen",
                    "postausgang",
                    "fragen",
                    "uebernommen",
                    "entwurf-gelesen",
                    "eigene-geschichten",
                    "institut-sammlungen");

    private static final Map<String, String> OVER_IT =
            Map.of(
                    "Zyklus planen", "/erfurt/berichte",
                    "Kopf der Drucksache", "/erfurt/berichte/" + LAST_YEAR + "/bericht",
                    "Zusätzlich erbitten", "/erfurt/berichte/" + LAST_YEAR + "/rueckmeldungen",
                    "Bearbeiten", "/erfurt/verantwortliche/jugendamt",
                    "Zusammenlegen", "/erfurt/verantwortliche/jugendamt",
                    "Angaben bearbeiten", "/erfurt/plan",
                    "Ebenen benennen", "/erfurt/plan",
                    "Alle 146 Treffer ändern", "/erfurt/massnahmen",
                    "Spalten", "/erfurt/massnahmen",
                    "Integrationsmanagement Erfurt: Angaben, Sprache, Darstellung",
                            "/erfurt/heute");

    private static final String OVERLAY = "vaadin-dialog[opened], vaadin-popover[opened]";

    private static final String OPENED =
            """
            () => document.querySelector(
                'vaadin-dialog[opened]:not([opening]), [aria-haspopup][aria-expanded="true"]')
            """;

    @Autowired AdoptionReading adoptions;

    /** Those with an address that is known beforehand, and the draft of the sample. */
    private Map<String, String> views() {
        var views = new LinkedHashMap<>(VIEWS);
        var magdeburg = new TenantKey("magdeburg");
        var draft =
                ActorContext.call(
                        Actor.system("Test", magdeburg),
                        () -> adoptions.drafts(magdeburg).getFirst().id());
        views.put("/magdeburg/uebernommen/" + draft, "entwurf-gelesen");
        return views;
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void on_every_screen(Screen screen) {
        look(
                name -> true,
                () -> newBrowser(screen),
                screen.name().toLowerCase(),
                screen == Screen.WIDE
                        ? this::assertNoAxeViolations
                        : this::assertNoAxeViolationsOfLayout);
    }

    @Test
    void in_the_dark() {
        look(
                COLOURFUL::contains,
                () -> newBrowser(Screen.WIDE, ColorScheme.DARK),
                "dark",
                this::assertContrast);
    }

    @Test
    void while_a_measure_is_edited() {
        var page = seenBy("leitung.erfurt", "/erfurt/massnahmen/1.2-M1", Screen.WIDE);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bearbeiten")).click();
        page.getByLabel("Wortlaut").first().waitFor();
        assertNoAxeViolations(page);
        handbookPicture(page, "massnahme-bearbeiten");
    }

    @Test
    void in_what_opens_over_it() {
        var page = seenBy("leitung.erfurt", "/erfurt/heute", Screen.WIDE);
        OVER_IT.forEach(
                (button, view) -> {
                    open(page, view);
                    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                            .click();
                    page.waitForFunction(OPENED);
                    atRest(page);
                    assertNoAxeViolationsIn(page, OVERLAY);
                    screenshot(page, "offen-" + button.replaceAll("[^A-Za-z]+", "-"));
                });
    }

    @Test
    void for_those_who_work_for_the_platform() {
        for (var username : new String[] {"koordination", "institut", "betrieb"}) {
            var page = seenBy(username, "/", Screen.WIDE);
            assertThat(page.locator("h1")).hasCount(1);
            assertNoAxeViolations(page);
        }
        for (var screen : new Screen[] {Screen.NARROW, Screen.ZOOMED}) {
            var small = seenBy("institut", "/", screen);
            assertNoAxeViolationsOfLayout(small);
            assertNoSidewaysScrolling(small);
            screenshot(small, "institut-" + screen.name().toLowerCase());
        }
        var dark = newBrowser(Screen.WIDE, ColorScheme.DARK);
        seenBy(dark, "institut", "/");
        assertContrast(dark);
        screenshot(dark, "institut-dark");
    }

    @Test
    void before_the_login_and_for_the_interface() {
        var page = newBrowser(Screen.WIDE);
        page.navigate(address() + "/erfurt/heute");
        page.locator("input[name=username]").waitFor();
        assertNoAxeViolations(page);
        handbookPicture(page, "anmelden");

        page.navigate(address() + "/api/docs");
        page.getByText("GET /api/v1/{tenant}/measures").first().waitFor();
        assertNoAxeViolations(page);
    }

    private void look(
            Predicate<String> which, Supplier<Page> browser, String where, Consumer<Page> axe) {
        // One browser for all of them: a new one reads every script anew.
        var page = browser.get();
        var there = "";
        for (var view : views().entrySet()) {
            if (!which.test(view.getValue())) {
                continue;
            }
            var place = view.getKey().split("/")[1];
            if (!place.equals(there)) {
                comesTo(page, requireNonNull(PEOPLE.get(place)));
                there = place;
            }
            look(page, view.getKey(), view.getValue(), where, axe);
        }
    }

    private void look(Page page, String path, String name, String where, Consumer<Page> axe) {
        open(page, path);
        assertThat(page).hasURL(address() + path);
        assertThat(page.locator("h1")).hasCount(1);
        if (!name.equals(LONG) || "wide".equals(where)) {
            axe.accept(page);
        }
        assertNoSidewaysScrolling(page);
        if (!name.equals(LONG)) {
            screenshot(page, name + "-" + where);
        }
        if ("wide".equals(where)) {
            handbookPicture(page, name);
        }
    }
}
