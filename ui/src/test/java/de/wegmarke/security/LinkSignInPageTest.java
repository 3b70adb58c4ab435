package de.wegmarke.security;

import static de.wegmarke.SignedInClient.csrfOf;
import static de.wegmarke.SignedInClient.html;
import static de.wegmarke.SignedInClient.location;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import de.wegmarke.RunningApplication;
import de.wegmarke.SignedInClient;
import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.reporting.IssuedLink;
import de.wegmarke.reporting.LinkSignIn;
import de.wegmarke.reporting.Municipality;
import de.wegmarke.reporting.ReturnLinks;
import de.wegmarke.tenancy.TenantDirectory;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/** The page behind a personal link, as a browser sees it. */
@RunningApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkSignInPageTest {

    @LocalServerPort int port;
    @Autowired ApplicationContext context;
    @Autowired ReturnLinks links;
    @Autowired LinkSignIn signIn;
    @Autowired TenantDirectory tenants;
    @Autowired PublicPage pages;

    private Municipality town;
    private SignedInClient browser;

    @BeforeAll
    void a_round_is_open() {
        town = Municipality.founded("linkseiten-kreis", context).withPlan().asked(2032);
    }

    @BeforeEach
    void open_a_browser() {
        browser = SignedInClient.stranger(port);
    }

    @Test
    void the_button_on_the_page_signs_in_and_leads_to_the_returns() {
        var path = issued().path();
        var page = browser.get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(html(page).text()).contains("Amt für Bildung", "Bericht 2032", "Gültig bis");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");

        var signedIn = browser.post(path, Map.of("_csrf", csrfOf(page)));

        assertThat(signedIn.statusCode()).isEqualTo(303);
        assertThat(location(signedIn)).endsWith("/linkseiten-kreis/rueckmeldung");
        assertThat(browser.get("/linkseiten-kreis/rueckmeldung").statusCode()).isEqualTo(200);
    }

    @Test
    void opening_it_many_times_as_virus_scanners_do_does_not_use_it_up() {
        var path = issued().path();
        for (int time = 0; time < 5; time++) {
            assertThat(SignedInClient.stranger(port).get(path).statusCode()).isEqualTo(200);
        }

        var page = browser.get(path);
        assertThat(browser.post(path, Map.of("_csrf", csrfOf(page))).statusCode()).isEqualTo(303);
    }

    @Test
    void the_second_time_it_says_that_it_was_used() {
        var path = issued().path();
        browser.post(path, Map.of("_csrf", csrfOf(browser.get(path))));

        var second = SignedInClient.stranger(port).get(path);

        assertThat(second.statusCode()).isEqualTo(410);
        assertThat(html(second).select("h1").text()).isEqualTo("Dieser Link wurde schon benutzt");
        assertThat(html(second).select("button").text()).isEqualTo("Neuen Link anfordern");
    }

    @Test
    void another_one_is_asked_for_on_its_page_and_answered_alike_for_all() {
        var path = issued().path();
        browser.post(path, Map.of("_csrf", csrfOf(browser.get(path))));
        var stranger = SignedInClient.stranger(port);
        var page = stranger.get(path);
        var form = html(page).select("form").attr("action");

        var answer = stranger.post(path + "/neu", Map.of("_csrf", csrfOf(page)));

        assertThat(path).endsWith(form.replace("/neu", ""));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(html(answer).select("h1").text()).isEqualTo("Ein neuer Link ist unterwegs");
        assertThat(stranger.post(path + "/neu", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void without_the_token_of_our_own_page_nothing_happens() {
        var path = issued().path();

        assertThat(browser.post(path, Map.of()).statusCode()).isEqualTo(403);
        assertThat(html(browser.get(path)).select("button")).hasSize(1);
    }

    @Test
    void the_session_gets_a_new_name_and_what_was_signed_in_before_is_gone() {
        var path = issued().path();
        var manager = SignedInClient.as("leitung.erfurt", port);
        var before = manager.session();

        manager.post(path, Map.of("_csrf", csrfOf(manager.get(path))));

        assertThat(manager.session()).isNotEqualTo(before);
        assertThat(html(manager.get("/erfurt/heute")).text()).doesNotContain("Erfurt");
    }

    @Test
    void an_invented_link_and_one_of_another_municipality_are_answered_alike() {
        var mine = issued().path();
        var token = mine.substring(mine.lastIndexOf('/') + 1);

        var invented = browser.get("/linkseiten-kreis/link/" + "x".repeat(43));
        var elsewhere = browser.get("/erfurt/link/" + token);
        var nowhere = browser.get("/gibt-es-nicht/link/" + token);
        var nonsense = browser.get("/linkseiten-kreis/link/%27%22%3E%3Cscript%3E");

        assertThat(invented.statusCode()).isEqualTo(404);
        assertThat(html(invented).select("h1").text()).isEqualTo("Diesen Link gibt es nicht");
        assertThat(elsewhere.body()).isEqualTo(invented.body());
        assertThat(nowhere.body()).isEqualTo(invented.body());
        assertThat(nonsense.body()).isEqualTo(invented.body());
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void its_secret_is_in_no_log(CapturedOutput output) {
        var path = issued().path();
        var page = browser.get(path);
        browser.post(path, Map.of("_csrf", csrfOf(page)));
        browser.get("/linkseiten-kreis/rueckmeldung");

        assertThat(output.getAll()).doesNotContain(path.substring(path.lastIndexOf('/') + 1));
    }

    @Test
    void whoever_tries_many_invented_links_has_to_wait_and_others_do_not() {
        var page =
                new LinkSignInPage(signIn, new AttemptLimit(Ticker.systemTicker()), tenants, pages);
        var token = issued().path().replaceFirst(".*/", "");
        for (int time = 0; time < AttemptLimit.PER_ADDRESS; time++) {
            assertThat(look(page, "10.0.0.1", "y".repeat(43))).isEqualTo(HttpStatus.NOT_FOUND);
        }

        assertThat(look(page, "10.0.0.1", token)).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(look(page, "10.0.0.2", token)).isEqualTo(HttpStatus.OK);
    }

    private static HttpStatusCode look(LinkSignInPage page, String from, String token) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(from);
        var csrf = new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "token");
        return page.look("linkseiten-kreis", token, request, csrf, Locale.GERMAN).getStatusCode();
    }

    private IssuedLink issued() {
        return ActorContext.call(
                Actor.system("Test", town.key),
                () -> links.issue(town.key, "2032", "amt-fuer-bildung"));
    }
}
