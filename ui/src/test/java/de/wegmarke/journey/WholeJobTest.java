package de.wegmarke.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import de.wegmarke.access.Membership;
import de.wegmarke.access.PersonId;
import de.wegmarke.access.Role;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.tenantadmin.MembershipAdministration;
import de.wegmarke.ui.browser.Screen;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** One job through the whole product: a municipality without a plan gets one and works with it. */
@Tag("browser")
class WholeJobTest extends JourneyTest {

    private static final TenantKey GERA = new TenantKey("gera");
    private static final String USERNAME = "lesend.magdeburg";

    private static final String DOCUMENT =
            """
            # Maßnahmenplan Gera (Beispiel)

            Stand: 01.02.2026

            ## 1 Handlungsfeld Sprache

            ### Empfehlung 1

            Wer Deutsch lernen will, findet schnell einen Kurs.

            Maßnahmen\tVerantwortungsbereich\tFrist\tFinanzielle Auswirkungen
            M1: Eine Kursübersicht für Migrant*innen erscheint jeden Monat.\tAmt für Bildung\tfortlaufend\tkeine
            M2: Es wird geprüft, ob Sprachmittlung am Telefon möglich ist.\tSozialamt\tsobald es geht\tbis zu 500,00 EUR

            ### Empfehlung 2

            Ämter schreiben verständlich.

            Maßnahmen\tVerantwortungsbereich\tFrist\tFinanzielle Auswirkungen
            M1: Die zehn häufigsten Briefe werden überarbeitet.\tHauptamt\t4. Quartal 2027\t
            """;

    @Autowired private MembershipAdministration members;

    @Value("${wegmarke.identity.issuer}")
    private String issuer;

    private PersonId person;

    @BeforeEach
    void a_person_manages_integration_in_gera() {
        person = members.invite(issuer, USERNAME, "Lesender Zugang Magdeburg");
        members.grant(person, Membership.of(GERA, Role.INTEGRATION_MANAGER));
    }

    @AfterEach
    void and_no_longer() {
        members.revoke(person, GERA);
    }

    @Test
    void from_the_document_of_a_plan_to_the_history_of_a_measure() {
        var page = signedIn(USERNAME, "/gera/import", Screen.WIDE);
        dryRunThenImport(page);
        findByAnyWordForm(page);
        changeAndSave(page);
        seeTheHistory(page);
        leave(page);
    }

    private void dryRunThenImport(Page page) {
        page.setInputFiles(
                "vaadin-upload input[type=file]",
                new FilePayload(
                        "plan-gera.txt", "text/plain", DOCUMENT.getBytes(StandardCharsets.UTF_8)));
        assertThat(button(page, "Jetzt übernehmen")).isVisible();
        assertThat(page.locator("main")).containsText("Das Dokument ist gelesen: 3 Maßnahmen");
        assertThat(page.locator("main")).containsText("Die Frist wurde nicht verstanden");
        assertThat(page.locator("main")).containsText("Zeile 13");
        assertNoAxeViolations(page);
        handbookPicture(page, "import-probelauf");

        button(page, "Jetzt übernehmen").click();
        assertThat(page.locator("main")).containsText("Der Plan ist übernommen: 3 neue");
        assertNoAxeViolations(page);
    }

    private void findByAnyWordForm(Page page) {
        open(page, "/gera/massnahmen");
        page.getByLabel("Maßnahmen durchsuchen").fill("Migrantinnen");
        assertThat(page.locator("main")).containsText("Ein Treffer von 3 Maßnahmen");
        assertThat(page).hasURL(address() + "/gera/massnahmen?q=Migrantinnen");

        open(page, "/gera/massnahmen?deadline=dated");
        assertThat(page.locator("main")).containsText("Ein Treffer von 3 Maßnahmen");
        page.getByText("Die zehn häufigsten Briefe").first().click();
        page.waitForURL("**/gera/massnahmen/1.2-M1**");
        atRest(page);
    }

    private void changeAndSave(Page page) {
        button(page, "Bearbeiten").click();
        var wording = page.getByLabel("Wortlaut").first();
        wording.fill("Die zwanzig häufigsten Briefe werden überarbeitet.");
        var reason = page.getByLabel("Grund der Änderung").first();
        reason.fill("Beschluss des Ausschusses");
        assertThat(page.locator("main")).containsText("Eingaben gesichert");
        assertNoAxeViolations(page);
        button(page, "Speichern").first().click();
        assertThat(page.locator("main")).containsText("Gespeichert.");
        assertThat(page.locator("main"))
                .containsText("Die zwanzig häufigsten Briefe werden überarbeitet.");
    }

    private void seeTheHistory(Page page) {
        page.getByText("Verlauf").first().click();
        assertThat(page.locator("main")).containsText("Grund: Beschluss des Ausschusses");
        assertThat(page.locator("main")).containsText("Maßnahme angelegt");
        assertThat(page.locator("main ins").first()).containsText("zwanzig");
        assertThat(page.locator("main del").first()).containsText("zehn");
        page.locator("main del").first().evaluate("del => del.scrollIntoView({block: 'center'})");
        handbookPicture(page, "verlauf");
        assertNoAxeViolations(page);
    }

    private void leave(Page page) {
        signOut(page);
        assertNoAxeViolations(page);

        page.navigate(address() + "/gera/massnahmen/1.2-M1");
        assertThat(page.locator("input[name=username]")).hasCount(1);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
