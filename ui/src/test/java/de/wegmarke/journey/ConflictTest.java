package de.wegmarke.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.wegmarke.ui.browser.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two people at one measure: both texts are there to choose from, and nothing is lost. */
@Tag("browser")
class ConflictTest extends JourneyTest {

    private static final String MEASURE = "/erfurt/massnahmen/13.2-M1";

    @Test
    void who_saves_second_sees_both_texts_and_keeps_a_draft() {
        var first = signedIn("leitung.erfurt", MEASURE, Screen.WIDE);
        var second = signedIn("verwaltung.erfurt", MEASURE, Screen.WIDE);
        button(first, "Bearbeiten").click();
        button(second, "Bearbeiten").click();
        assertThat(wording(first)).not().hasValue("");
        var before = wording(first).inputValue();

        wording(first).fill("Der Text der ersten Person.");
        button(first, "Speichern").click();
        assertThat(first.locator("main")).containsText("Gespeichert.");
        wording(second).fill("Der Text der zweiten Person.");
        button(second, "Speichern").click();

        assertThat(second.locator("main"))
                .containsText("Integrationsmanagement Erfurt hat diese Maßnahme am");
        assertThat(second.locator("main")).containsText("Der Text der ersten Person.");
        assertNoAxeViolations(second);
        handbookPicture(second, "konflikt");

        open(second, MEASURE);
        assertThat(second.locator("main")).containsText("Ihr Entwurf von");
        assertNoAxeViolations(second);
        handbookPicture(second, "entwurf");
        button(second, "Verwerfen").click();
        assertThat(second.locator("main")).containsText("Der Entwurf ist verworfen.");

        restore(first, before);
    }

    private static void restore(Page page, String before) {
        button(page, "Bearbeiten").click();
        wording(page).fill(before);
        button(page, "Speichern").click();
        assertThat(page.locator("main")).containsText(before);
    }

    private static Locator wording(Page page) {
        return page.getByLabel("Wortlaut").first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first();
    }
}
