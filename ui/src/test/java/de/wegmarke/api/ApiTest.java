package de.wegmarke.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import de.wegmarke.AccessTokens;
import de.wegmarke.RunningApplication;
import de.wegmarke.SignedInClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the interface as a machine does, with the token of a sample account. */
@RunningApplication
abstract class ApiTest {

    static final String READER = "lesend.erfurt";

    @LocalServerPort int port;
    @Autowired JWKSource<SecurityContext> keys;
    @Autowired JsonMapper json;

    @Value("${wegmarke.identity.issuer}")
    String issuer;

    final String token(String username) {
        return AccessTokens.of(keys, issuer, username, claims -> {});
    }

    /** Asks with this account's token. */
    final HttpResponse<String> ask(String username, String address) {
        return ask(
                address, request -> request.header("Authorization", "Bearer " + token(username)));
    }

    final HttpResponse<String> ask(String address, Consumer<HttpRequest.Builder> different) {
        var client = SignedInClient.stranger(port);
        var request = client.request(address).GET();
        different.accept(request);
        return client.send(request.build());
    }

    /** The answer to a reader of Erfurt, which must be good. */
    final JsonNode read(String address) {
        var answer = ask(READER, address);
        assertThat(answer.statusCode()).as(address + ": " + answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        return json.readTree(answer.body());
    }

    /** The problem in a refusal. */
    final JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.uri() + ": " + answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(answer.uri() + ": " + answer.body())
                .startsWith("application/problem+json");
        var problem = json.readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank();
        return problem;
    }
}
