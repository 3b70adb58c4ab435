package de.wegmarke.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import de.wegmarke.ui.browser.Screen;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two browsers, two municipalities: each sees its own plan and nothing of the other. */
@Tag("browser")
class TwoMunicipalitiesTest extends JourneyTest {

    private static final List<String> VIEWS =
            List.of("heute", "plan", "massnahmen", "verantwortliche", "import");

    private static final HasTextOptions AS_SEEN = new HasTextOptions().setUseInnerText(true);

    @Test
    void each_sees_its_own_plan_in_every_view_and_nothing_of_the_other() {
        var erfurt = signedIn("leitung.erfurt", "/erfurt/heute", Screen.WIDE);
        var magdeburg = signedIn("leitung.magdeburg", "/magdeburg/heute", Screen.WIDE);

        assertThat(main(open(erfurt, "/erfurt/massnahmen"))).containsText("146 Maßnahmen");
        assertThat(main(open(magdeburg, "/magdeburg/massnahmen"))).containsText("59 Maßnahmen");
        for (var view : VIEWS) {
            assertThat(main(opened(erfurt, "/erfurt/" + view))).not().containsText("Magdeburg");
            assertThat(main(opened(magdeburg, "/magdeburg/" + view))).not().containsText("Erfurt");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "leitung.magdeburg, /magdeburg/heute, erfurt",
        "leitung.erfurt, /erfurt/heute, magdeburg",
        "verwaltung.erfurt, /erfurt/heute, magdeburg",
        "lesend.magdeburg, /magdeburg/heute, erfurt",
        "bericht.magdeburg, /magdeburg/heute, erfurt"
    })
    void every_address_of_another_municipality_looks_like_one_that_does_not_exist(
            String username, String own, String other) {
        var page = signedIn(username, own, Screen.WIDE);
        var nowhere = main(refused(page, "/gibt-es-nicht/heute")).innerText();
        for (var view : VIEWS) {
            assertThat(main(refused(page, "/" + other + "/" + view))).hasText(nowhere, AS_SEEN);
        }
        assertThat(main(refused(page, "/" + other + "/massnahmen/1.1-M1")))
                .hasText(nowhere, AS_SEEN);
        assertThat(main(refused(page, "/" + other + "/verantwortliche/jugendamt")))
                .hasText(nowhere, AS_SEEN);
    }

    @ParameterizedTest
    @CsvSource({"betrieb", "koordination", "institut"})
    void who_works_for_the_platform_sees_no_plan(String username) {
        var page = signedIn(username, "/", Screen.WIDE);
        var nowhere = main(refused(page, "/gibt-es-nicht/heute")).innerText();
        for (var view : VIEWS) {
            assertThat(main(refused(page, "/erfurt/" + view))).hasText(nowhere, AS_SEEN);
        }
    }

    @Test
    void who_only_reads_finds_no_way_to_change_anything() {
        var page = signedIn("lesend.erfurt", "/erfurt/massnahmen/1.8-M2", Screen.WIDE);

        assertThat(main(page)).containsText("1.8 M2");
        for (var change : List.of("Bearbeiten", "Stand melden")) {
            assertThat(main(page).locator("vaadin-button").filter(text(change))).hasCount(0);
        }
        assertThat(page.locator("nav").filter(text("Maßnahmen"))).not().hasCount(0);
        assertThat(page.locator("nav").filter(text("Import"))).hasCount(0);
        refused(page, "/erfurt/import");
        assertThat(page.locator("vaadin-upload")).hasCount(0);
        opened(page, "/erfurt/massnahmen");
        assertThat(main(page)).containsText("146 Maßnahmen");
        assertThat(main(page)).not().containsText("Treffer ändern");
    }

    @Test
    void who_reports_for_an_office_reports_for_its_measures_only() {
        var page = signedIn("bericht.erfurt", "/erfurt/massnahmen/4.1-M1", Screen.WIDE);
        assertThat(main(page)).containsText("Stand melden");

        opened(page, "/erfurt/massnahmen/1.9-M1");
        assertThat(main(page)).containsText("1.9 M1");
        assertThat(main(page)).not().containsText("Stand melden");
        assertThat(main(page)).not().containsText("Bearbeiten");
    }

    private Page refused(Page page, String path) {
        open(page, path);
        assertThat(page.locator("h1")).hasText("Kein Zugang");
        return page;
    }

    private Page opened(Page page, String path) {
        open(page, path);
        assertThat(page.locator("h1")).hasCount(1);
        assertThat(page.locator("h1")).not().hasText("Kein Zugang");
        return page;
    }

    private static Locator main(Page page) {
        return page.locator("main");
    }

    private static Locator.FilterOptions text(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
