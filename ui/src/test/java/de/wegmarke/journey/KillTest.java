package de.wegmarke.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.wegmarke.storage.StoppedImport;
import de.wegmarke.ui.browser.BrowserTest;
import de.wegmarke.ui.browser.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * The power fails: the application and its database are killed while somebody types, and while a
 * plan is imported. Nothing that was typed is lost, and no half plan is left.
 */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillTest extends BrowserTest {

    private static final String MEASURE = "/erfurt/massnahmen/1.2-M1";
    private static final String TYPED = "Halb geschriebener Satz, der noch weitergehen soll: ";
    private static final int MOST_LETTERS = 5_000;
    private static final int MEASURES = 3_000;

    private Path folder;
    private OwnProcess application;

    @BeforeAll
    void it_runs(@TempDir Path shared) throws IOException {
        folder = shared;
        application = new OwnProcess(folder.resolve("wegmarke"));
        application.serve();
    }

    @AfterAll
    void it_ends() throws IOException {
        application.kill();
    }

    @Test
    void what_somebody_is_typing_is_kept_while_they_type_and_offered_after_the_kill()
            throws IOException {
        var page = signedIn(MEASURE);
        button(page, "Bearbeiten").click();
        wording(page).fill(TYPED);
        assertThat(page.locator("main")).containsText("Eingaben gesichert");
        var kept = typeWithoutPauseUntilKept(page);
        page.close();

        application.kill();
        application.serve();

        var next = signedIn(MEASURE);
        assertThat(next.locator("main")).containsText("Ihr Entwurf von");
        assertThat(next.locator("main")).not().containsText("Halb geschriebener Satz");
        button(next, "Weiter bearbeiten").click();
        assertThat(wording(next)).hasValue(Pattern.compile(kept + "x*"));
        next.close();
    }

    @Test
    void an_import_that_is_killed_in_its_middle_leaves_no_plan_and_is_whole_the_next_time()
            throws Exception {
        var document = Files.writeString(folder.resolve("plan.txt"), largePlan());
        var before = rows();
        try (var stopped = new StoppedImport(application.superuser(), "t_gera")) {
            var killed = application.start("killed", "import", "gera", document.toString());
            stopped.awaitInTheMiddle(
                    () ->
                            assertThat(killed.isAlive())
                                    .as(application.output("killed.err"))
                                    .isTrue());

            application.kill();
        }
        application.serve();

        assertThat(rows()).isEqualTo(before).isEqualTo("0 0 0 0");

        var again = application.start("again", "import", "gera", document.toString(), "--json");
        assertThat(OwnProcess.exitOf(again)).as(application.output("again.err")).isZero();
        var report = JsonMapper.builder().build().readTree(application.output("again.out"));
        assertThat(report.get("measures").size()).isEqualTo(MEASURES);
        assertThat(rows()).isEqualTo("1 220 %d 1".formatted(MEASURES));
    }

    /** Types letter after letter; gives what the database has by then, without a pause for it. */
    private String typeWithoutPauseUntilKept(Page page) throws IOException {
        var database = JdbcClient.create(application.superuser());
        wording(page).press("Control+End");
        for (int letter = 0; letter < MOST_LETTERS; letter++) {
            page.keyboard().type("x");
            var draft =
                    database.sql("select content from t_erfurt.draft").query(String.class).single();
            if (draft.contains(TYPED + "xx")) {
                return TYPED + "xx";
            }
        }
        throw new AssertionError("nothing is kept while somebody types without a pause");
    }

    /** How many plans, places, measures and revisions Gera has. */
    private String rows() throws IOException {
        return JdbcClient.create(application.superuser())
                .sql(
                        """
                        select (select count(*) from t_gera.plan) || ' ' || (select count(*) from t_gera.plan_element)
                            || ' ' || (select count(*) from t_gera.measure) || ' ' || (select count(*) from t_gera.revision)
                        """)
                .query(String.class)
                .single();
    }

    /** 20 fields with 10 recommendations of 15 measures each. */
    private static String largePlan() {
        var plan = new StringBuilder("# Großer Plan\n");
        for (int field = 1; field <= 20; field++) {
            plan.append("\n## %d Handlungsfeld Feld %d\n".formatted(field, field));
            for (int number = 1; number <= 10; number++) {
                plan.append("\n### Empfehlung %d\n\nEine Empfehlung.\n\n".formatted(number));
                plan.append("Maßnahmen\tVerantwortungsbereich\tFrist\tKosten\n");
                for (int label = 1; label <= 15; label++) {
                    plan.append(
                            "M%d: Aufgabe %d.%d-%d erledigen.\tAmt %d\tfortlaufend\tkeine\n"
                                    .formatted(label, field, number, label, label));
                }
            }
        }
        return plan.toString();
    }

    private Page signedIn(String path) {
        var page = newBrowser(Screen.WIDE);
        page.navigate(application.address() + path);
        page.fill("input[name=username]", "leitung.erfurt");
        page.fill("input[name=password]", "wegmarke");
        page.click("button[type=submit]");
        page.waitForURL(application.address() + path);
        page.locator("main h1").waitFor();
        atRest(page);
        return page;
    }

    private static Locator wording(Page page) {
        return page.getByLabel("Wortlaut").first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
