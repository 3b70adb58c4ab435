package de.wegmarke.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import de.wegmarke.AccessTokens;
import de.wegmarke.RunningApplication;
import de.wegmarke.SignedInClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import tools.jackson.databind.json.JsonMapper;

@RunningApplication
class ApiTokenTest {

    /** Behind the check there is no such address, so whoever passes it gets "not found". */
    private static final String BEHIND_THE_CHECK = "/api/v1/erfurt/gibt-es-nicht";

    @LocalServerPort int port;
    @Autowired JWKSource<SecurityContext> keys;
    @Autowired JsonMapper json;

    @Value("${wegmarke.identity.issuer}")
    String issuer;

    @Value("${wegmarke.local.directory}")
    Path directory;

    @Test
    void a_machine_gets_a_token_for_its_secret_and_passes_with_it() throws Exception {
        assertThat(ask(machineToken()).statusCode()).isEqualTo(404);
    }

    @Test
    void a_token_of_the_platforms_provider_passes() {
        assertThat(ask(token(keys, claims -> {})).statusCode()).isEqualTo(404);
    }

    @Test
    void without_a_token_the_answer_is_a_problem_with_status_401() {
        var answer = SignedInClient.stranger(port).get(BEHIND_THE_CHECK);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(json.readTree(answer.body()).get("status").asInt()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
    }

    @Test
    void an_expired_token_is_refused() {
        var expired =
                token(
                        keys,
                        claims ->
                                claims.issuedAt(Instant.now().minusSeconds(7200))
                                        .expiresAt(Instant.now().minusSeconds(3600)));

        assertThat(ask(expired).statusCode()).isEqualTo(401);
    }

    @Test
    void a_token_for_another_service_is_refused() {
        assertThat(ask(token(keys, claims -> claims.audience(List.of("anderes")))).statusCode())
                .isEqualTo(401);
    }

    @Test
    void an_issuer_that_only_begins_or_ends_like_ours_is_refused() {
        for (String other : List.of(issuer + "/", issuer + ".example", "https://x/" + issuer)) {
            assertThat(ask(token(keys, claims -> claims.issuer(other))).statusCode())
                    .as(other)
                    .isEqualTo(401);
        }
    }

    @Test
    void a_token_signed_with_another_key_is_refused() throws Exception {
        RSAKey other = new RSAKeyGenerator(2048).keyID("x").generate();

        assertThat(ask(token(new ImmutableJWKSet<>(new JWKSet(other)), c -> {})).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_token_without_the_right_to_read_is_answered_with_a_problem_with_status_403() {
        var answer = ask(token(keys, claims -> claims.claim("scope", "openid")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(json.readTree(answer.body()).get("status").asInt()).isEqualTo(403);
    }

    @Test
    void a_token_reads_and_never_writes() {
        var client = SignedInClient.stranger(port);
        var answer =
                client.send(
                        client.request("/api/v1/erfurt/plan")
                                .header("Authorization", "Bearer " + token(keys, claims -> {}))
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .build());

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void being_signed_in_with_a_browser_is_no_token() {
        var client = SignedInClient.as("leitung.erfurt", port);

        assertThat(client.get("/").statusCode()).isEqualTo(200);
        assertThat(client.get(BEHIND_THE_CHECK).statusCode()).isEqualTo(401);
    }

    @Test
    void a_token_opens_no_page() {
        var client = SignedInClient.stranger(port);
        var answer =
                client.send(
                        client.request("/erfurt/plan")
                                .header("Authorization", "Bearer " + token(keys, claims -> {}))
                                .build());

        assertThat(answer.statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> ask(String token) {
        var client = SignedInClient.stranger(port);
        return client.send(
                client.request(BEHIND_THE_CHECK)
                        .header("Authorization", "Bearer " + token)
                        .build());
    }

    private String token(
            JWKSource<SecurityContext> source, Consumer<JwtClaimsSet.Builder> different) {
        return AccessTokens.of(source, issuer, "leitung.erfurt", different);
    }

    private String machineToken() throws Exception {
        String secret = Files.readString(directory.resolve("secrets/maschine-erfurt")).strip();
        var client = SignedInClient.stranger(port);
        var answer =
                client.send(
                        client.request("/oauth2/token")
                                .header(
                                        "Authorization",
                                        "Basic "
                                                + Base64.getEncoder()
                                                        .encodeToString(
                                                                ("maschine-erfurt:" + secret)
                                                                        .getBytes(
                                                                                StandardCharsets
                                                                                        .UTF_8)))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "grant_type=client_credentials&scope=wegmarke.read"))
                                .build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body()).get("access_token").asString();
    }
}
