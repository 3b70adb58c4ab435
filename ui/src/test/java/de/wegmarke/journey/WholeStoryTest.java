package de.wegmarke.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.wegmarke.access.Membership;
import de.wegmarke.access.PersonId;
import de.wegmarke.access.Role;
import de.wegmarke.reporting.Municipality;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.tenantadmin.MembershipAdministration;
import de.wegmarke.ui.browser.Screen;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/**
 * One story from a measure to its withdrawal: written, released, discussed, published, found and
 * taken up elsewhere, judged, and taken back; and what each sees on the way, and what not.
 */
@Tag("browser")
class WholeStoryTest extends JourneyTest {

    private static final TenantKey TELLS = new TenantKey("erzaehlkreis");
    private static final TenantKey LISTENS = new TenantKey("lauschkreis");
    private static final String TELLER = "lesend.erfurt";
    private static final String COLLEAGUE = "bericht.magdeburg";
    private static final String LISTENER = "lesend.magdeburg";

    private static final String TITLE = "Das Nähcafé: Sprache lernen zwischen Stoff und Garn";
    private static final String EFFECT = "Zwölf Frauen sprechen sicherer wie im Jahr davor.";
    private static final String BETTER = "Zwölf Frauen sprechen sicherer als im Jahr davor.";
    private static final String INTERNAL = "Unter uns: gut für den Arbeitskreis im Frühjahr.";
    private static final String SHARED = "Wie viele Treffen waren es?";
    private static final String NOT_FOUND = "Geschichte nicht gefunden";
    private static final String FOUND = "/lauschkreis/geschichten?q=N%C3%A4hcaf%C3%A9";
    private static final String REQUEST = "Bitte nennen Sie die Zahl der Treffen.";

    @Autowired private ApplicationContext context;
    @Autowired private MembershipAdministration members;

    @Value("${wegmarke.identity.issuer}")
    private String issuer;

    private final Map<PersonId, TenantKey> people = new LinkedHashMap<>();
    private String key = "";

    @BeforeEach
    void two_municipalities_have_plans_and_people() {
        Municipality.founded(TELLS.value(), "Landkreis Erzähltal (Beispiel)", context).withPlan();
        Municipality.founded(LISTENS.value(), "Landkreis Lauschtal (Beispiel)", context).withPlan();
        member(TELLER, Membership.of(TELLS, Role.INTEGRATION_MANAGER));
        member(COLLEAGUE, Membership.of(TELLS, Role.READER));
        member(LISTENER, Membership.of(LISTENS, Role.INTEGRATION_MANAGER));
    }

    private void member(String username, Membership membership) {
        var person = members.invite(issuer, username, username);
        members.grant(person, membership);
        people.put(person, membership.tenant());
    }

    @AfterEach
    void and_no_longer() {
        people.forEach(members::revoke);
    }

    /** A page that is gone, or that is not there yet, says so with its status. */
    @Override
    protected boolean mayAppear(String consoleError) {
        return consoleError.contains("404") || consoleError.contains("410");
    }

    @Test
    void from_a_measure_to_its_withdrawal() {
        var teller = signedIn(TELLER, "/erzaehlkreis/massnahmen/1.1-M1", Screen.WIDE);
        var institute = signedIn("institut", "/platform/kuratieren", Screen.WIDE);
        var listener = signedIn(LISTENER, "/lauschkreis/geschichten", Screen.WIDE);
        var stranger = newBrowser(Screen.NARROW);

        write(teller);
        nobodyElseSeesTheDraft(institute, listener, stranger);
        release(teller);
        discuss(institute);
        notYetPublished(listener, stranger);
        decide(teller);
        publish(institute);

        find(listener);
        takeUp(listener);
        sayWhatBecameOfIt(listener);
        everybodyReadsIt(teller, stranger);

        withdraw(teller);
        andItIsGone(institute, listener, stranger);
    }

    private void write(Page page) {
        button(page, "Als Erfolgsgeschichte erzählen").click();
        button(page, "Anfangen").click();
        page.waitForURL(Pattern.compile(".*/bearbeiten.*"));
        key = page.url().replaceFirst(".*/eigene-geschichten/([^/]+)/bearbeiten.*", "$1");
        atRest(page);
        field(page, "Titel").fill(TITLE);
        field(page, "Kurzfassung").fill("Einmal in der Woche wird genäht, und alle reden mit.");
        box(page, Pattern.compile("^T3 ")).check();
        next(page, "Warum es das gibt");
        field(page, "Ausgangslage").fill("Im Kurs fehlte die Gelegenheit zu sprechen.");
        field(page, "Ziel").fill("Frauen sprechen im Alltag sicherer Deutsch.");
        box(page, Pattern.compile("^Frauen$")).check();
        next(page, "Was getan wurde");
        button(page, "Schritt hinzufügen").click();
        field(page, "Was geschah").fill("Ein Raum mit drei Nähmaschinen wurde gefunden.");
        handbookPicture(page, "geschichte-schreiben");
        next(page, "Was es gebracht hat");
        field(page, "Wirkung").fill(EFFECT);
        next(page, "Was es braucht");
        next(page, "Für andere");
        field(page, "Ansprechstelle").fill("Landratsamt, Integrationsmanagement");
        next(page, "Bilder und Links");
        next(page, "Vor der Freigabe");
        field(page, "Verfasst von").fill("Landratsamt, Integrationsmanagement");
        box(page, Pattern.compile("^Alle Beteiligten")).check();
        assertNoAxeViolations(page);
        button(page, "Speichern").click();
        assertThat(page.locator("main")).containsText("Gespeichert am");
    }

    private void nobodyElseSeesTheDraft(Page institute, Page listener, Page stranger) {
        assertNowhere(institute, "/platform/kuratieren", "Kuratieren");
        assertRefused(institute, "/platform/kuratieren/erzaehlkreis/" + key, NOT_FOUND);
        assertRefused(institute, "/erzaehlkreis/eigene-geschichten/" + key, "Kein Zugang");
        assertRefused(listener, "/erzaehlkreis/eigene-geschichten/" + key, "Kein Zugang");
        var reader = signedIn(COLLEAGUE, "/erzaehlkreis/heute", Screen.WIDE);
        assertRefused(reader, "/erzaehlkreis/eigene-geschichten/" + key, "Kein Zugang");
        notYetPublished(listener, stranger);
    }

    private void notYetPublished(Page listener, Page stranger) {
        assertNowhere(listener, FOUND, "Erfolgsgeschichten");
        assertRefused(
                listener, "/lauschkreis/geschichten/erzaehlkreis/" + key, "Seite nicht gefunden");
        assertThat(status(stranger)).isEqualTo(404);
    }

    private void assertRefused(Page page, String path, String heading) {
        open(page, path);
        assertThat(page.locator("main h1")).hasText(heading);
        assertThat(page.locator("main")).not().containsText("Zwölf Frauen");
    }

    private void release(Page page) {
        open(page, "/erzaehlkreis/eigene-geschichten/" + key);
        button(page, "Freigeben").click();
        page.getByLabel("Ja, alle dürfen sie ohne Anmeldung lesen").check();
        assertNoAxeViolationsIn(page, "vaadin-dialog[opened]");
        dialogButton(page, "Freigeben").click();
        assertThat(page.locator("main")).containsText("Jetzt ist das Institut dran");
    }

    private void discuss(Page page) {
        open(page, "/platform/kuratieren");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITLE)).click();
        button(page, "Aufnehmen").click();
        assertThat(page.locator("main")).containsText("Sie sind dran");
        comment(page, SHARED, false);
        comment(page, INTERNAL, true);
        button(page, "Anders formulieren: Wirkung").click();
        page.getByLabel("So könnte es lauten").fill(BETTER);
        dialogButton(page, "Vorschlagen").click();
        assertThat(page.locator("main .wm-talk[data-kind=proposal]")).isVisible();
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
        assertThat(page.locator("main")).containsText(INTERNAL);
        assertNoAxeViolations(page);
        handbookPicture(page, "kuratieren");
        button(page, "Um Änderungen bitten").click();
        page.getByLabel("Was soll die Kommune ändern?").fill(REQUEST);
        dialogButton(page, "An die Kommune zurückgeben").click();
        assertThat(page.locator("main")).containsText("Die Kommune ist dran");
    }

    private static void comment(Page page, String words, boolean internal) {
        button(page, "Kommentieren: Wirkung").click();
        if (internal) {
            page.getByLabel("Nur für das Institut").check();
        }
        page.getByRole(AriaRole.TEXTBOX, named("Kommentar").setExact(true)).fill(words);
        dialogButton(page, "Kommentar speichern").click();
        assertThat(page.locator("main")).containsText(words);
    }

    private void decide(Page page) {
        open(page, "/erzaehlkreis/eigene-geschichten/" + key);
        assertThat(page.locator("main")).containsText(REQUEST);
        assertThat(page.locator("main")).containsText(SHARED);
        assertThat(page.locator("main")).not().containsText(INTERNAL);
        assertNoAxeViolations(page);
        handbookPicture(page, "geschichte-vorschlag");
        button(page, "Vorschlag annehmen: Wirkung").click();
        assertThat(page.locator("main")).containsText(BETTER);
        open(page, "/erzaehlkreis/eigene-geschichten/" + key + "/bearbeiten?teil=summary");
        field(page, "Kurzfassung")
                .fill(
                        "Einmal in der Woche wird genäht, vierzig Treffen bisher, und alle reden mit.");
        button(page, "Speichern").click();
        assertThat(page.locator("main")).containsText("Gespeichert am");
        open(page, "/erzaehlkreis/eigene-geschichten/" + key);
        button(page, "Freigeben").click();
        dialogButton(page, "Freigeben").click();
        assertThat(page.locator("main")).containsText("Jetzt ist das Institut dran");
    }

    private void publish(Page page) {
        open(page, "/platform/kuratieren/erzaehlkreis/" + key);
        button(page, "Aufnehmen").click();
        assertThat(page.locator("main")).containsText("Sie sind dran");
        assertThat(page.locator("main")).containsText(BETTER);
        button(page, "Veröffentlichen").click();
        dialogButton(page, "Veröffentlichen").click();
        assertThat(page.locator("main")).containsText("Die Geschichte ist veröffentlicht");
        assertThat(page.locator("main h1")).isFocused();
    }

    private void find(Page page) {
        open(page, "/lauschkreis/geschichten");
        page.getByLabel("Geschichten durchsuchen").fill("Nähkafe");
        var hit = page.getByRole(AriaRole.LINK, named(TITLE));
        assertThat(hit).isVisible();
        assertNoAxeViolations(page);
        hit.click();
        assertThat(page.locator("main h1")).hasText(TITLE);
        assertThat(page.locator("main")).containsText(BETTER);
        assertThat(page.locator("main")).not().containsText(SHARED);
        assertNoAxeViolations(page);
    }

    private void takeUp(Page page) {
        button(page, "Als Maßnahme übernehmen").click();
        var place = page.getByLabel("Stelle im Plan");
        place.fill("1.1");
        page.getByText("1.1 Wer Deutsch lernen will").click();
        dialogButton(page, "Übernehmen").click();
        page.getByText("Zum Entwurf").click();
        assertThat(page.locator("main")).containsText("Das ist ein Entwurf neben dem Plan");
        assertNoAxeViolations(page);
        button(page, "In den Plan aufnehmen").click();
        dialogButton(page, "In den Plan aufnehmen").click();
        page.waitForURL(address() + "/lauschkreis/massnahmen/1.1-M4");
    }

    private void sayWhatBecameOfIt(Page page) {
        open(page, "/lauschkreis/massnahmen/1.1-M4");
        assertThat(page.locator("main")).containsText(TITLE);
        var say = button(page, "Ergebnis eintragen");
        assertTakesFocusAndGivesItBack(page, say);
        say.click();
        page.getByLabel("Hat nach Änderungen funktioniert").check();
        page.getByLabel("Warum?").fill("Mit Kinderbetreuung kamen doppelt so viele.");
        page.getByLabel("Für andere freigeben").check();
        dialogButton(page, "Speichern").click();
        assertThat(page.locator("main")).containsText("freigegeben für alle");
        assertThat(page.locator("main h1")).isFocused();
    }

    private void everybodyReadsIt(Page teller, Page stranger) {
        open(teller, "/erzaehlkreis/geschichten/erzaehlkreis/" + key);
        assertThat(teller.locator("main")).containsText("Landkreis Lauschtal (Beispiel)");
        assertThat(teller.locator("main")).containsText("Mit Kinderbetreuung kamen");
        assertThat(status(stranger)).isEqualTo(200);
        assertThat(stranger.locator("body")).containsText(BETTER);
        assertThat(stranger.locator("body")).not().containsText("Lauschtal");
        assertNoAxeViolations(stranger);
    }

    private void withdraw(Page page) {
        open(page, "/erzaehlkreis/eigene-geschichten/" + key);
        button(page, "Zurückziehen").click();
        page.getByLabel("Grund, für das Institut").fill("Das Angebot endet.");
        dialogButton(page, "Zurückziehen").click();
        assertThat(page.locator("main"))
                .containsText("Niemand außerhalb Ihrer Kommune kann die Geschichte lesen");
    }

    private void andItIsGone(Page institute, Page listener, Page stranger) {
        assertThat(status(stranger)).isEqualTo(410);
        assertThat(stranger.locator("body")).not().containsText(BETTER);
        assertNowhere(listener, FOUND, "Erfolgsgeschichten");
        open(listener, "/lauschkreis/geschichten/erzaehlkreis/" + key);
        assertThat(listener.locator("main")).containsText("zurückgezogen");
        assertThat(listener.locator("main")).not().containsText(BETTER);
        open(listener, "/lauschkreis/massnahmen/1.1-M4");
        assertThat(listener.locator("main")).containsText("zurückgezogen");
        open(institute, "/platform/kuratieren/erzaehlkreis/" + key);
        assertThat(institute.locator("main")).containsText("Das Angebot endet.");
        assertThat(institute.locator("main")).not().containsText("Nähmaschinen");
    }

    private void assertNowhere(Page page, String path, String heading) {
        open(page, path);
        assertThat(page.locator("main h1")).hasText(heading);
        assertThat(page.locator("main")).not().containsText(TITLE);
    }

    /** Of the page that needs no sign-in. */
    private int status(Page page) {
        var answer = page.navigate(address() + "/public/geschichten/erzaehlkreis/" + key);
        return answer.status();
    }

    private static void next(Page page, String chapter) {
        button(page, "Weiter: " + chapter).click();
        assertThat(page.getByRole(AriaRole.HEADING, named(chapter)).first()).isVisible();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator field(Page page, String label) {
        return page.getByRole(AriaRole.TEXTBOX, named(label)).first();
    }

    private static Locator box(Page page, Pattern label) {
        return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(label));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name).setExact(true)).first();
    }

    private static Locator dialogButton(Page page, String name) {
        return page.locator("vaadin-dialog[opened], vaadin-confirm-dialog[opened]")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .last();
    }
}
