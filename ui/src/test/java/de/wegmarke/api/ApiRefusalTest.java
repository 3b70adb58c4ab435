package de.wegmarke.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.AccessTokens;
import de.wegmarke.access.Permission;
import de.wegmarke.access.PermissionMatrix;
import de.wegmarke.local.DemoAccount;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Every address of the interface, asked by everybody. A new one is found here by itself. */
class ApiRefusalTest extends ApiTest {

    @Autowired Set<RequestMappingInfoHandlerMapping> mappings;
    @Autowired ApiProblems problems;

    @Test
    void every_sample_account_reads_its_own_municipality_and_no_other() {
        assertThat(addresses("erfurt")).hasSizeGreaterThanOrEqualTo(4);
        for (var account : DemoAccount.all()) {
            for (var tenant : List.of("erfurt", "magdeburg", "jena", "gibt-es-nicht")) {
                for (var address : addresses(tenant)) {
                    var answer = ask(account.username(), address);
                    if (mayRead(account, tenant)) {
                        assertThat(answer.statusCode()).as(account + address).isIn(200, 404);
                    } else {
                        refused(answer);
                    }
                }
            }
        }
    }

    private void refused(HttpResponse<String> answer) {
        var problem = problem(answer, 403);
        assertThat(problem.get("title").asString()).isEqualTo("Kein Zugang");
        assertThat(answer.body()).doesNotContain("Erfurt", "Magdeburg", "Jena");
    }

    private static boolean mayRead(DemoAccount account, String tenant) {
        var membership = account.membership();
        return membership != null
                && membership.tenant().value().equals(tenant)
                && PermissionMatrix.of(membership.role()).contains(Permission.PLAN_READ);
    }

    @Test
    void a_municipality_of_others_looks_like_one_that_does_not_exist() {
        for (var unknown : List.of("gibt-es-nicht", "UNSINN", "a%20b", "%27", "x".repeat(90))) {
            assertThat(said("/api/v1/" + unknown + "/plan"))
                    .as(unknown)
                    .isEqualTo(said("/api/v1/magdeburg/plan"));
        }
    }

    private List<String> said(String address) {
        var answer = ask(READER, address);
        var problem = problem(answer, 403);
        return List.of(
                problem.get("type").asString(),
                problem.get("title").asString(),
                problem.get("detail").asString(),
                new TreeSet<>(problem.propertyNames()).toString(),
                answer.headers().map().keySet().toString());
    }

    @Test
    void without_a_good_token_every_address_asks_for_one() {
        var bad =
                List.of(
                        "",
                        "Bearer",
                        "Bearer unsinn",
                        "Bearer a.b.c",
                        "Basic bGVpdHVuZy5lcmZ1cnQ6d2VnbWFya2U=",
                        "Bearer " + expired(),
                        "Bearer " + forAnotherService(),
                        "Bearer " + notYetValid(),
                        "Bearer " + token(READER).replaceFirst("\\.[^.]+$", "."),
                        "Bearer " + token(READER) + "x");
        for (var address : addresses("erfurt")) {
            for (var header : bad) {
                var answer =
                        ask(
                                address,
                                request -> {
                                    if (!header.isEmpty()) {
                                        request.header("Authorization", header);
                                    }
                                });
                assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                        .as(header)
                        .startsWith("Bearer");
                assertThat(problem(answer, 401).get("title").asString())
                        .isEqualTo("Nicht angemeldet");
            }
        }
    }

    private String expired() {
        return with(
                claims ->
                        claims.issuedAt(Instant.now().minusSeconds(7200))
                                .expiresAt(Instant.now().minusSeconds(3600)));
    }

    private String forAnotherService() {
        return with(claims -> claims.audience(List.of("anderes")));
    }

    private String notYetValid() {
        return with(claims -> claims.notBefore(Instant.now().plusSeconds(3600)));
    }

    private String with(
            Consumer<org.springframework.security.oauth2.jwt.JwtClaimsSet.Builder> different) {
        return AccessTokens.of(keys, issuer, READER, different);
    }

    @Test
    void a_token_in_the_address_is_none() {
        problem(ask("/api/v1/erfurt/plan?access_token=" + token(READER), request -> {}), 401);
    }

    @Test
    void refusals_speak_the_language_that_was_asked_for() {
        var english =
                problem(ask("/api/v1/erfurt/plan", r -> r.header("Accept-Language", "en-GB")), 401);
        var french =
                problem(ask("/api/v1/erfurt/plan", r -> r.header("Accept-Language", "fr")), 401);

        assertThat(english.get("title").asString()).isEqualTo("Not signed in");
        assertThat(french.get("title").asString()).isEqualTo("Nicht angemeldet");
        assertThat(forbiddenInEnglish("/api/v1/magdeburg/plan").get("title").asString())
                .isEqualTo("No access");
        var withoutScope =
                ask(
                        "/api/v1/erfurt/plan",
                        request ->
                                request.header(
                                                "Authorization",
                                                "Bearer " + with(c -> c.claim("scope", "openid")))
                                        .header("Accept-Language", "en"));
        assertThat(problem(withoutScope, 403).get("title").asString()).isEqualTo("Not allowed");
    }

    private JsonNode forbiddenInEnglish(String address) {
        return problem(
                ask(
                        address,
                        request ->
                                request.header("Authorization", "Bearer " + token(READER))
                                        .header("Accept-Language", "en")),
                403);
    }

    @Test
    void an_address_that_nothing_answers_to_is_a_problem_too() {
        for (var address : List.of("/api/v1/erfurt/gibt-es-nicht", "/api/v1/erfurt", "/api/v2/x")) {
            assertThat(problem(ask(READER, address), 404).get("title").asString())
                    .isEqualTo("Nicht gefunden");
        }
    }

    /** The reason is for the log; a database's words are not for the asker. */
    @Test
    void what_nobody_foresaw_is_told_without_its_reason() {
        var told = problems.unexpected(new IllegalStateException("geheim"), Locale.ENGLISH);

        assertThat(told.getStatus()).isEqualTo(500);
        assertThat(told.getTitle()).isEqualTo("Unexpected error");
        assertThat(told.toString()).doesNotContain("geheim");
    }

    @Test
    void what_wants_another_format_than_json_is_told_so() {
        problem(
                ask(
                        "/api/v1/erfurt/plan",
                        request ->
                                request.header("Authorization", "Bearer " + token(READER))
                                        .header("Accept", "application/xml")),
                406);
    }

    /** Whether something is there may be asked without having it sent. */
    @Test
    void head_is_answered_like_get_without_a_body() {
        for (var address : addresses("erfurt")) {
            var answer = send("HEAD", address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.body()).isEmpty();
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        }
        assertThat(send("HEAD", "/api/v1/magdeburg/plan").statusCode()).isEqualTo(403);
        assertThat(send("HEAD", "/api/v1/erfurt/measures/99.9-M9").statusCode()).isEqualTo(404);
        assertThat(
                        ask(
                                        "/api/v1/erfurt/plan",
                                        r -> r.method("HEAD", HttpRequest.BodyPublishers.noBody()))
                                .statusCode())
                .isEqualTo(401);
        assertThat(
                        ask(
                                        "/api/v1/openapi.json",
                                        r -> r.method("HEAD", HttpRequest.BodyPublishers.noBody()))
                                .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void nothing_can_be_written(String method) {
        for (var address : addresses("erfurt")) {
            problem(send(method, address), 403);
        }
    }

    private HttpResponse<String> send(String method, String address) {
        return ask(
                address,
                request ->
                        request.header("Authorization", "Bearer " + token("leitung.erfurt"))
                                .method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /** Every address of the interface that belongs to a municipality. */
    private List<String> addresses(String tenant) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith("/api/v1/{tenant}"))
                .map(pattern -> pattern.replace("{tenant}", tenant).replace("{path}", "1.8-M2"))
                .sorted()
                .toList();
    }
}
