package de.wegmarke.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Membership;
import de.wegmarke.access.PersonId;
import de.wegmarke.access.Role;
import de.wegmarke.exchange.PlanImport;
import de.wegmarke.exchange.returns.ReturnColumn;
import de.wegmarke.notification.MailAddress;
import de.wegmarke.notification.MailSending;
import de.wegmarke.reporting.ReminderSetup;
import de.wegmarke.reporting.Workbooks;
import de.wegmarke.tenancy.MunicipalityKind;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.tenantadmin.MembershipAdministration;
import de.wegmarke.tenantadmin.TenantAdministration;
import de.wegmarke.tenantadmin.TenantRegistration;
import de.wegmarke.ui.browser.Screen;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

/**
 * One round over Erfurt's 146 measures, as its people go through it: open, remind, hand in by
 * account, by link and by spreadsheet, review, close, report in four formats, release.
 */
@Tag("browser")
class WholeRoundTest extends JourneyTest {

    private static final TenantKey TOWN = new TenantKey("erfurt-runde");
    private static final String MANAGER = "lesend.magdeburg";
    private static final String EXCEL =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String OFFICE = "bericht.magdeburg";

    @Autowired private ApplicationContext context;
    @Autowired private MembershipAdministration members;

    @Value("${wegmarke.identity.issuer}")
    private String issuer;

    private final List<PersonId> people = new ArrayList<>();
    private String year = "";

    @BeforeEach
    void a_municipality_has_erfurts_plan_and_two_people() throws IOException {
        context.getBean(TenantAdministration.class)
                .create(
                        TenantRegistration.of(
                                TOWN,
                                "Erfurt (Runde)",
                                MunicipalityKind.KREISFREIE_STADT,
                                "99051"));
        people.add(member(MANAGER, Membership.of(TOWN, Role.INTEGRATION_MANAGER)));
        people.add(member(OFFICE, Membership.reporter(TOWN, "jugendamt")));
        var plan = new ClassPathResource("demo/erfurt.txt").getContentAsByteArray();
        asManager(
                () -> {
                    var imports = context.getBean(PlanImport.class);
                    imports.write(TOWN, imports.dryRun(TOWN, "erfurt.txt", plan));
                    reach("amt-fuer-soziales");
                    reach("jugendamt");
                });
    }

    private void reach(String body) {
        var setup = context.getBean(ReminderSetup.class);
        var known =
                setup.contacts(TOWN).stream()
                        .filter(one -> one.code().equals(body))
                        .findFirst()
                        .orElseThrow();
        setup.reach(
                TOWN,
                body,
                known.version(),
                List.of(new MailAddress(body + "@erfurt.example")),
                true);
    }

    private PersonId member(String username, Membership membership) {
        var person = members.invite(issuer, username, username);
        members.grant(person, membership);
        return person;
    }

    @AfterEach
    void and_no_longer() {
        people.forEach(person -> members.revoke(person, TOWN));
    }

    @Test
    void from_opening_a_cycle_to_its_release() throws IOException {
        var manager = signedIn(MANAGER, "/erfurt-runde/berichte", Screen.WIDE);
        planAndOpen(manager);
        var link = remindAndReadTheLink(manager);
        handInByAccount();
        handInByLink(link);
        handInBySpreadsheet(manager);
        reviewByKeyboard(manager);
        close(manager);
        reportInFourFormats(manager);
        release(manager);
    }

    private void planAndOpen(Page page) {
        button(page, "Zyklus planen").click();
        button(page, "Speichern").click();
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
        year = String.valueOf(LocalDate.now(ZoneId.of("Europe/Berlin")).getYear());
        open(page, "/erfurt-runde/berichte/" + year);
        button(page, "Zyklus eröffnen").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Jugendamt");
        assertNoAxeViolationsIn(page, "vaadin-dialog[opened]");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile("Eröffnen und um \\d+ Rückmeldungen")))
                .click();
        assertThat(page.locator("main"))
                .containsText(Pattern.compile("0 von \\d{3} Rückmeldungen"));
    }

    private String remindAndReadTheLink(Page page) {
        button(page, "Jetzt erinnern").click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile("\\d+ Stellen erinnern")))
                .click();
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
        // What the clock does in production is done here at once.
        asManager(() -> context.getBean(MailSending.class).sendDue(TOWN));

        open(page, "/erfurt-runde/postausgang");
        assertNoAxeViolations(page);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile("Amt für Soziales, bis")))
                .first()
                .click();
        var text = page.locator(".wm-mail-text");
        assertThat(text).containsText("Hier geben Sie ab:");
        assertNoAxeViolations(page);
        handbookPicture(page, "erinnerung");
        var link = Pattern.compile("http://\\S+/link/\\S+").matcher(text.innerText());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private void handInByAccount() {
        var page = signedIn(OFFICE, "/erfurt-runde/rueckmeldung", Screen.WIDE);
        handInTheFirst(page, "Beispiel: Zwölf Kurse haben begonnen.");
        nilForTheRest(page);
    }

    private void handInByLink(String link) {
        var page = newBrowser(Screen.NARROW);
        page.navigate(link);
        assertThat(page.locator("main")).containsText("Amt für Soziales");
        assertNoAxeViolations(page);
        handbookPicture(page, "persoenlicher-link");
        button(page, "Zu den Rückmeldungen").click();
        page.waitForURL("**/erfurt-runde/rueckmeldung");
        handInTheFirst(page, "Beispiel: Die Beratung ist umgezogen.");
        assertNoSidewaysScrolling(page);

        // It has been used, and it opens nothing else.
        var later = newBrowser(Screen.NARROW);
        later.navigate(link);
        assertThat(later.locator("h1")).hasText("Dieser Link wurde schon benutzt");
        open(page, "/erfurt-runde/plan");
        assertThat(page.locator("h1")).hasText("Kein Zugang");
        open(page, "/erfurt-runde/rueckmeldung/" + year + "/jugendamt");
        assertThat(page.locator("h1")).hasText("Kein Zugang");
    }

    private static void handInTheFirst(Page page, String done) {
        var card = page.locator("main");
        card.getByLabel("Stand am Stichtag").first().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("in Umsetzung"))
                .first()
                .click();
        card.getByLabel("Was wurde getan?").first().fill(done);
        button(page, "Abgeben").click();
        assertThat(card).containsText("ist abgegeben.");
    }

    private static void nilForTheRest(Page page) {
        button(page, "Fehlanzeige für alle übrigen").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Fehlanzeige abgeben"))
                .last()
                .click();
        assertThat(page.locator("main")).containsText("Danke!");
    }

    private void handInBySpreadsheet(Page page) throws IOException {
        open(page, "/erfurt-runde/berichte/" + year + "/rueckmeldungen");
        var file = downloaded(page, "Als Tabelle herunterladen");
        button(page, "Tabelle hochladen").click();
        upload(page, file);
        assertThat(page.locator("vaadin-dialog[opened]"))
                .containsText("es gibt nichts zu übernehmen");
        button(page, "Verwerfen").click();
        assertThat(page.locator("vaadin-dialog[opened]")).containsText("verworfen");

        upload(page, Workbooks.edited(file, WholeRoundTest::fillIn));
        assertThat(page.locator("vaadin-dialog[opened]"))
                .containsText("ist gelesen, noch ist nichts");
        assertNoAxeViolationsIn(page, "vaadin-dialog[opened]");
        handbookPicture(page, "tabelle-probelauf");
        button(page, "Übernehmen").click();
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
        assertThat(page.locator("main")).containsText("keine fehlt");
    }

    private static void upload(Page page, byte[] file) {
        page.setInputFiles(
                "vaadin-dialog[opened] vaadin-upload input[type=file]",
                new FilePayload("rueckmeldungen.xlsx", EXCEL, file));
    }

    /** Every row that is still open: one measure in three is reported, the rest has nothing. */
    private static void fillIn(XSSFWorkbook workbook) {
        int open = 0;
        for (var row : workbook.getSheetAt(0)) {
            var status = row.getCell(ReturnColumn.STATUS.ordinal());
            if (status == null || !status.toString().equals("offen")) {
                continue;
            }
            var report = open++ % 3 == 0;
            if (report) {
                row.getCell(ReturnColumn.STATE.ordinal()).setCellValue("umgesetzt");
                row.getCell(ReturnColumn.ACHIEVED.ordinal())
                        .setCellValue("Beispiel: Aus der Tabelle.");
            }
            row.getCell(ReturnColumn.HAND_IN.ordinal()).setCellValue(report ? "ja" : "Fehlanzeige");
        }
        assertThat(open).isGreaterThan(146);
    }

    /** No mouse from here on: from the list to the first that waits, and on. */
    private void reviewByKeyboard(Page page) {
        open(page, "/erfurt-runde/berichte/" + year + "/rueckmeldungen?status=waiting");
        tabTo(page, ".wm-entry a");
        page.keyboard().press("Enter");
        page.waitForURL("**/rueckmeldungen/*/*");
        atRest(page);
        var first = page.url();
        page.keyboard().press("Alt+a");
        page.waitForCondition(() -> !page.url().equals(first));
        atRest(page);

        var second = page.url();
        tabTo(page, "vaadin-text-area");
        page.keyboard().type("Bitte nennen Sie die Zahl der Kurse.");
        page.keyboard().press("Alt+z");
        page.waitForCondition(() -> !page.url().equals(second));
        atRest(page);
        var third = page.url();
        page.keyboard().press("Alt+n");
        page.waitForCondition(() -> !page.url().equals(third));
        atRest(page);
        assertNoAxeViolations(page);

        open(page, "/erfurt-runde/berichte/" + year + "/rueckmeldungen");
        assertThat(page.locator("main")).containsText("1 angenommen");
    }

    private static void tabTo(Page page, String selector) {
        for (int step = 0; step < 200; step++) {
            page.keyboard().press("Tab");
            if ((Boolean)
                    page.evaluate(
                            "s => !!document.activeElement?.closest('main')"
                                    + " && !!document.activeElement.closest(s)",
                            selector)) {
                return;
            }
        }
        throw new AssertionError("not reached by keyboard: " + selector);
    }

    private void close(Page page) {
        open(page, "/erfurt-runde/berichte/" + year);
        button(page, "Abgabe beenden").click();
        button(page, "Abschließen").click();
        page.getByLabel("Grund").last().fill("Redaktionsschluss");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Abschließen"))
                .last()
                .click();
        assertThat(page.locator("main")).containsText("Für das Programm freigeben");
    }

    private void reportInFourFormats(Page page) throws IOException {
        open(page, "/erfurt-runde/berichte/" + year + "/bericht");
        var paper = page.locator(".wm-paper");
        assertThat(paper).containsText("Beispiel: Die Beratung ist umgezogen.");
        assertThat(paper).containsText("Entwurf");
        button(page, "Veröffentlichen").click();
        assertThat(page.locator("main")).containsText("Der Bericht ist veröffentlicht");
        assertThat(page.locator(".wm-paper")).not().containsText("Entwurf");

        try (var pdf = Loader.loadPDF(downloaded(page, "PDF"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Die Beratung ist");
        }
        try (var word = new XWPFDocument(stream(downloaded(page, "Word (DOCX)")));
                var text = new XWPFWordExtractor(word)) {
            assertThat(text.getText()).contains("Beispiel: Die Beratung ist umgezogen.");
        }
        try (var excel = new XSSFWorkbook(stream(downloaded(page, "Excel (XLSX)")))) {
            assertThat(excel.getSheet("Maßnahmen").getPhysicalNumberOfRows())
                    .isGreaterThanOrEqualTo(146);
        }
    }

    private static byte[] downloaded(Page page, String link) throws IOException {
        var download =
                page.waitForDownload(
                        () ->
                                page.getByRole(
                                                AriaRole.LINK,
                                                new Page.GetByRoleOptions().setName(link))
                                        .click());
        return Files.readAllBytes(download.path());
    }

    private static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private void release(Page page) {
        open(page, "/erfurt-runde/berichte/" + year);
        button(page, "Für das Programm freigeben").click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Freigeben").setExact(true))
                .click();
        assertThat(page.locator("main")).containsText("Freigegeben ist: nur Zahlen");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private void asManager(Runnable work) {
        ActorContext.run(Actor.system("Test", TOWN), work);
    }
}
