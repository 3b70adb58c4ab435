package de.wegmarke.ui.browser;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A test that looks at the running application as a person does. Subclasses say with {@code
 * SpringBootTest(webEnvironment = RANDOM_PORT)} what runs.
 *
 * <p>A page that writes an error to the browser's console fails its test: Vaadin shows nothing else
 * when a component is missing in the bundle.
 *
 * <p>{@code -Dwegmarke.screenshots=true} takes pictures to look at in {@code target/screenshots},
 * {@code -Dwegmarke.screenshots.handbook=true} those of the handbook in {@code
 * docs/handbuch/bilder}. Of a test that fails, pictures are always taken.
 */
@ExtendWith(BrowserExtension.class)
public abstract class BrowserTest {

    /** WCAG 2.0 to 2.2 on levels A and AA, and what axe calls best practice. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<String> CONTRAST = List.of("color-contrast");

    private static final List<String> LAYOUT =
            List.of(
                    "target-size",
                    "scrollable-region-focusable",
                    "aria-hidden-focus",
                    "meta-viewport",
                    "css-orientation-lock",
                    "skip-link");

    /**
     * No request of Vaadin's client is under way and nothing waits to be shown. What somebody has
     * just typed may still wait for its request: wait for what it brings.
     */
    private static final String SETTLED =
            """
            () => Object.values(window.Vaadin?.Flow?.clients ?? {})
                    .every(client => !client.isActive || !client.isActive())
                // A dialog on its way in is half transparent, and so are its colours.
                && !document.querySelector('[opening], [closing], vaadin-grid[loading]')
            """;

    /** Vaadin's first client is idle too, before the application has begun. */
    private static final String HEADING = "main h1";

    /** Vaadin's client is through with the address that it went to. */
    private static final String ARRIVED = "() => !window.Vaadin?.Flow?.navigation";

    private static final Path TARGET = Path.of("target", "screenshots");
    private static final Path HANDBOOK = Path.of("..", "docs", "handbuch", "bilder");

    private static final String OVERHANG =
            """
            () => Math.max(
                document.documentElement.scrollWidth - window.innerWidth,
                ...[...document.querySelectorAll('vaadin-grid')]
                    .map(grid => grid.$.table.scrollWidth - grid.$.table.clientWidth))
            """;

    /** Milliseconds to wait for what must come; a machine that is slow or busy is no error. */
    private static final double PATIENCE = 120_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final List<String> consoleErrors = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();
    private @Nullable Chromium chromium;
    private String testName = "";

    @LocalServerPort private int port;

    @BeforeEach
    void startBrowser(@Nullable Chromium started, TestInfo test) {
        assumeTrue(started != null, Chromium.MISSING);
        chromium = started;
        testName = test.getDisplayName().replaceAll("[^A-Za-z0-9]+", "-");
    }

    @AfterEach
    void closeContexts() {
        contexts.forEach(BrowserContext::close);
        assertThat(consoleErrors).as("errors on the browser's console").isEmpty();
    }

    /** Whether an error on the browser's console belongs to what this test does. */
    protected boolean mayAppear(String consoleError) {
        return false;
    }

    /** The address of the running application, without a slash at the end. */
    protected final String address() {
        return "http://localhost:" + port;
    }

    protected final int port() {
        return port;
    }

    /** A new browser of its own, with its own cookies: another person. */
    protected final Page newBrowser(Screen screen) {
        return newBrowser(screen, ColorScheme.LIGHT);
    }

    protected final Page newBrowser(Screen screen, ColorScheme colours) {
        var context =
                requireNonNull(chromium)
                        .browser()
                        .newContext(
                                new NewContextOptions()
                                        .setViewportSize(screen.width(), screen.height())
                                        .setLocale("de-DE")
                                        .setTimezoneId("Europe/Berlin")
                                        .setColorScheme(colours)
                                        .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE);
        context.setDefaultNavigationTimeout(PATIENCE);
        contexts.add(context);
        var page = context.newPage();
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")
                            && !isRefusedPage(message.text())
                            && !mayAppear(message.text())) {
                        consoleErrors.add(message.text() + " " + message.location());
                    }
                });
        page.onPageError(consoleErrors::add);
        return page;
    }

    /** Opens an address of the application, such as {@code "/erfurt/heute"}, and waits for it. */
    protected final Page open(Page page, String path) {
        page.navigate(address() + path);
        atRest(page);
        return page;
    }

    /** Waits until the server has answered and the page shows it. */
    protected final void atRest(Page page) {
        page.locator(HEADING).first().waitFor();
        settled(page);
    }

    /** As {@link #atRest}, also of a page without Vaadin. */
    private static void settled(Page page) {
        page.waitForFunction(SETTLED);
    }

    /**
     * Back to the page before. A step back in the few milliseconds in which the client has shown an
     * answer and is not yet through with its address is taken for a part of that step, and only the
     * address changes; nobody presses a key so fast, a test does.
     */
    protected final void goBack(Page page) {
        page.waitForFunction(ARRIVED);
        page.goBack();
    }

    protected final void assertNoAxeViolations(Page page) {
        assertNothing(page, axe(page).withTags(RULES));
    }

    /** For what lies over a page that has been looked at itself. */
    protected final void assertNoAxeViolationsIn(Page page, String selector) {
        // Not "visible": the element of a dialog has no size of its own.
        page.locator(selector)
                .first()
                .waitFor(new WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        assertNothing(page, axe(page).withTags(RULES).include(selector));
    }

    /** What depends on the size of the screen; all else is looked at once. */
    protected final void assertNoAxeViolationsOfLayout(Page page) {
        assertNothing(page, axe(page).withRules(LAYOUT));
    }

    /** Contrast only: in the dark nothing else is different. */
    protected final void assertContrast(Page page) {
        assertNothing(page, axe(page).withRules(CONTRAST));
    }

    /**
     * What is right is not described, and one page without frames needs no second one to sum up.
     */
    private static AxeBuilder axe(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static void assertNothing(Page page, AxeBuilder axe) {
        settled(page);
        var found = axe.analyze().getViolations();
        assertThat(found)
                .as(
                        "axe on %s: %s",
                        page.url(),
                        found.stream().map(BrowserTest::describe).collect(Collectors.joining("\n")))
                .isEmpty();
    }

    /** Nothing may force a person to scroll sideways (WCAG 2.1, 1.4.10), not even in a table. */
    protected final void assertNoSidewaysScrolling(Page page) {
        var overhang = page.evaluate(OVERHANG);
        assertThat((Integer) overhang).as("pixels beside the screen").isLessThanOrEqualTo(0);
    }

    /** Writes a picture of the whole page, to look at, if somebody wants to. */
    protected final void screenshot(Page page, String name) {
        if (Boolean.getBoolean("wegmarke.screenshots")) {
            picture(page, TARGET.resolve(name + ".png"), true);
        }
    }

    /** Writes a picture of what is on the screen, if the handbook is to be illustrated anew. */
    protected final void handbookPicture(Page page, String name) {
        if (Boolean.getBoolean("wegmarke.screenshots.handbook")) {
            picture(page, HANDBOOK.resolve(name + ".png"), false);
        }
    }

    private static void picture(Page page, Path file, boolean wholePage) {
        page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(wholePage));
    }

    /** Kept when a test fails, to see what it saw. */
    void keepPictures() {
        for (int i = 0; i < contexts.size(); i++) {
            for (var page : contexts.get(i).pages()) {
                picture(page, TARGET.resolve("failed-" + testName + "-" + i + ".png"), true);
            }
        }
    }

    private static String describe(Rule rule) {
        return rule.getId()
                + ": "
                + rule.getHelp()
                + rule.getNodes().stream()
                        .map(node -> "\n  " + node.getTarget() + " " + node.getHtml())
                        .collect(Collectors.joining());
    }

    /**
     * The browser reports every answer above 400 as an error; refusals are what some tests want.
     */
    private static boolean isRefusedPage(String message) {
        return message.contains("the server responded with a status of 4");
    }
}
