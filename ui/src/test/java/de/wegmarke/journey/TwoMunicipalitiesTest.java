package de.wegmarke.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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

    @Test
    void each_sees_its_own_plan_in_every_view_and_nothing_of_the_other() {
        var erfurt = signedIn("leitung.erfurt", "/erfurt/heute", Screen.WIDE);
        var magdeburg = signedIn("leitung.magdeburg", "/magdeburg/heute", Screen.WIDE);

        assertThat(mainText(open(erfurt, "/erfurt/massnahmen"))).contains("146 Maßnahmen");
        assertThat(mainText(open(magdeburg, "/magdeburg/massnahmen"))).contains("59 Maßnahmen");
        for (var view : VIEWS) {
            assertThat(mainText(open(erfurt, "/erfurt/" + view))).doesNotContain("Magdeburg");
            assertThat(mainText(open(magdeburg, "/magdeburg/" + view))).doesNotContain("Erfurt");
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
        var nowhere = refusal(page, "/gibt-es-nicht/heute");
        for (var view : VIEWS) {
            assertThat(refusal(page, "/" + other + "/" + view)).isEqualTo(nowhere);
        }
        assertThat(refusal(page, "/" + other + "/massnahmen/1.1-M1")).isEqualTo(nowhere);
        assertThat(refusal(page, "/" + other + "/verantwortliche/jugendamt")).isEqualTo(nowhere);
    }

    @ParameterizedTest
    @CsvSource({"betrieb", "koordination", "institut"})
    void who_works_for_the_platform_sees_no_plan(String username) {
        var page = signedIn(username, "/", Screen.WIDE);
        var nowhere = refusal(page, "/gibt-es-nicht/heute");
        for (var view : VIEWS) {
            assertThat(refusal(page, "/erfurt/" + view)).isEqualTo(nowhere);
        }
    }

    @Test
    void who_only_reads_finds_no_way_to_change_anything() {
        var page = signedIn("lesend.erfurt", "/erfurt/massnahmen/1.8-M2", Screen.WIDE);

        assertThat(page.locator("main vaadin-button").allInnerTexts())
                .doesNotContain("Bearbeiten", "Stand melden");
        assertThat(page.locator("nav").allInnerTexts().toString()).doesNotContain("Import");
        open(page, "/erfurt/import");
        assertThat(page.locator("vaadin-upload").count()).isZero();
        open(page, "/erfurt/massnahmen");
        assertThat(mainText(page)).doesNotContain("Treffer ändern");
    }

    @Test
    void who_reports_for_an_office_reports_for_its_measures_only() {
        var page = signedIn("bericht.erfurt", "/erfurt/massnahmen/4.1-M1", Screen.WIDE);
        assertThat(mainText(page)).contains("Stand melden");

        open(page, "/erfurt/massnahmen/1.9-M1");
        assertThat(mainText(page)).doesNotContain("Stand melden").doesNotContain("Bearbeiten");
    }

    private String refusal(Page page, String path) {
        open(page, path);
        assertThat(page.locator("h1").count()).isEqualTo(1);
        return mainText(page);
    }
}
