package de.wegmarke.security;

import static de.wegmarke.SignedInClient.PASSWORD;
import static de.wegmarke.SignedInClient.PLATFORM;
import static de.wegmarke.SignedInClient.html;
import static de.wegmarke.SignedInClient.location;
import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.RunningApplication;
import de.wegmarke.SignedInClient;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningApplication
class LoginTest {

    @LocalServerPort int port;
    @Autowired AttemptLimit limit;
    private SignedInClient client;

    @BeforeEach
    void openBrowser() {
        client = SignedInClient.stranger(port);
    }

    @Test
    void whoever_signs_in_lands_where_one_wanted_to_go() {
        var page = client.signIn("/erfurt/massnahmen?q=Sprache", "leitung.erfurt", PASSWORD);

        assertThat(page.uri()).hasPath("/erfurt/massnahmen").hasQuery("q=Sprache");
    }

    @Test
    void the_way_to_a_page_leads_through_the_identity_provider_with_proof_of_the_code() {
        var authorization = client.get("/oauth2/authorization/platform");

        assertThat(location(authorization))
                .contains("response_type=code")
                .contains("code_challenge_method=S256")
                .contains("nonce=")
                .contains("state=");
    }

    @Test
    void a_wrong_password_is_told_kindly_and_opens_nothing() {
        var answer = client.signIn("/erfurt/plan", "leitung.erfurt", "falsch");

        assertThat(html(answer).select("[role=alert]").text()).contains("stimmt nicht");
        assertThat(client.get("/erfurt/plan").statusCode()).isEqualTo(302);
    }

    @Test
    void being_signed_in_at_the_provider_alone_opens_nothing_here() {
        client.submitLogin(client.open("/erfurt/plan"), "leitung.erfurt", PASSWORD);

        var page = client.get("/erfurt/plan");

        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(location(page)).endsWith("/login");
    }

    @Test
    void the_session_gets_a_new_name_at_login() {
        var login = client.open(PLATFORM);
        String before = client.session();

        client.follow(client.submitLogin(login, "leitung.erfurt", PASSWORD));

        assertThat(client.session()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void signing_out_ends_the_session_here_and_at_the_provider() {
        client.signIn(PLATFORM, "leitung.erfurt", PASSWORD);

        var goodbye = client.follow(client.post("/logout", Map.of("_csrf", csrf())));

        assertThat(goodbye.uri().getPath()).isEqualTo("/login/abgemeldet");
        assertThat(html(goodbye).select("h1").text()).isEqualTo("Sie sind abgemeldet");
        assertThat(html(client.open(PLATFORM)).select("input[name=password]")).isNotEmpty();
    }

    @Test
    void signing_out_needs_the_token_that_only_our_own_pages_know() {
        client.signIn(PLATFORM, "leitung.erfurt", PASSWORD);

        assertThat(client.post("/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(client.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void an_answer_that_nobody_asked_for_is_no_login() {
        var page = client.open("/login/oauth2/code/platform?code=erfunden&state=erfunden");

        assertThat(page.uri().getPath()).isEqualTo("/login/fehler");
        assertThat(html(page).select("[role=alert]").text()).contains("beginnen Sie noch einmal");
    }

    @Test
    void a_sample_account_fills_in_the_form_and_only_a_known_one() {
        client.open(PLATFORM);

        var known = html(client.get("/login/lokal?als=bericht.erfurt"));
        var unknown = html(client.get("/login/lokal?als=%22%3E%3Cscript%3E"));

        assertThat(known.select("input[name=username]").attr("value")).isEqualTo("bericht.erfurt");
        assertThat(unknown.select("input[name=username]").attr("value")).isEmpty();
        assertThat(unknown.select("script")).isEmpty();
    }

    @Test
    void the_pages_before_the_login_speak_german_and_english() {
        var german = client.get("/login/abgemeldet");
        var english =
                client.send(
                        client.request("/login/abgemeldet")
                                .header("Accept-Language", "en-GB")
                                .build());

        assertThat(html(german).select("html").attr("lang")).isEqualTo("de");
        assertThat(html(english).select("html").attr("lang")).isEqualTo("en");
        assertThat(html(english).select("h1").text()).isEqualTo("You are signed out");
    }

    @Test
    void the_language_that_somebody_chose_counts_before_the_login_too() {
        var chosen =
                client.send(
                        client.request("/login/abgemeldet")
                                .header("Accept-Language", "de-DE")
                                .header("Cookie", "wegmarke-language=en")
                                .build());
        var nonsense =
                client.send(
                        client.request("/login/abgemeldet")
                                .header("Accept-Language", "de-DE")
                                .header("Cookie", "wegmarke-language=%3Cscript%3E")
                                .build());

        assertThat(html(chosen).select("html").attr("lang")).isEqualTo("en");
        assertThat(html(nonsense).select("html").attr("lang")).isEqualTo("de");
    }

    @Test
    void too_many_wrong_passwords_for_one_name_are_not_even_looked_at() {
        var form = client.open(PLATFORM);
        for (int attempt = 0; attempt < AttemptLimit.PER_NAME; attempt++) {
            client.submitLogin(form, "betrieb", "falsch" + attempt);
        }

        var rightButTooLate = client.submitLogin(form, "betrieb", PASSWORD);

        assertThat(location(rightButTooLate)).endsWith("?problem=locked");
        // Other tests of this process sign in under the name, and before the pause is over.
        limit.succeeded("betrieb");
    }

    @Test
    void every_page_forbids_to_be_framed_and_names_where_its_parts_come_from() {
        client.signIn(PLATFORM, "leitung.erfurt", PASSWORD);

        for (String address : new String[] {"/", "/login/abgemeldet", "/login/lokal"}) {
            assertThat(client.get(address).headers().allValues("Content-Security-Policy"))
                    .as(address)
                    .singleElement()
                    .asString()
                    .contains("frame-ancestors 'none'");
        }
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void nothing_secret_is_written_to_the_log(CapturedOutput log) {
        var answer = client.submitLogin(client.open(PLATFORM), "leitung.erfurt", PASSWORD);
        var withCode = client.get(location(answer));
        client.follow(withCode);
        client.open("/login/oauth2/code/platform?code=geheimer-code&state=x");

        assertThat(location(withCode)).contains("code=");
        String code = location(withCode).replaceAll(".*code=([^&]*).*", "$1");
        assertThat(log.getAll())
                .contains("A login failed")
                .doesNotContain(code)
                .doesNotContain("geheimer-code")
                .doesNotContain("eyJ")
                .doesNotContain(client.session());
    }

    private String csrf() {
        // The bootstrap page of the application carries the token for its own sign-out.
        var page = client.get("/?probe");
        return page.body().replaceAll("(?s).*name=\"_csrf\" content=\"([^\"]*)\".*", "$1");
    }
}
