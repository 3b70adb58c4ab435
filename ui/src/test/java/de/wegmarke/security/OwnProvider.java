package de.wegmarke.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A municipality's own identity provider: discovery, keys, codes and id tokens over real HTTP.
 * Whoever comes is signed in at once as the subject it was told.
 */
final class OwnProvider implements AutoCloseable {

    static final String CLIENT = "wegmarke-test";

    final AtomicInteger discoveries = new AtomicInteger();
    private final HttpServer server;
    private final RSAKey key;
    private volatile String subject;
    private volatile String claimedIssuer;
    private volatile String nonce = "";

    OwnProvider(String subject) throws IOException, JOSEException {
        this.subject = subject;
        this.key = new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.claimedIssuer = issuer();
        server.createContext("/.well-known/openid-configuration", this::document);
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext(
                "/keys", exchange -> answer(exchange, new JWKSet(key).toPublicJWKSet().toString()));
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on speaks for somebody else. */
    void signsIn(String other) {
        subject = other;
    }

    /** From now on writes another issuer into its tokens. */
    void claimsToBe(String issuer) {
        claimedIssuer = issuer;
    }

    private void document(HttpExchange exchange) throws IOException {
        discoveries.incrementAndGet();
        answer(
                exchange,
                """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize",
                 "token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys"}
                """
                        .formatted(issuer()));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked =
                UriComponentsBuilder.fromUri(exchange.getRequestURI())
                        .build()
                        .getQueryParams()
                        .toSingleValueMap();
        nonce = asked.getOrDefault("nonce", "");
        exchange.getResponseHeaders()
                .add(
                        "Location",
                        asked.get("redirect_uri") + "?code=code&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var claims =
                JwtClaimsSet.builder()
                        .issuer(claimedIssuer)
                        .subject(subject)
                        .audience(List.of(CLIENT))
                        .issuedAt(Instant.now())
                        .expiresAt(Instant.now().plusSeconds(300))
                        .claim("nonce", nonce)
                        .claim("name", "Eigenes Konto")
                        .build();
        String idToken =
                new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key)))
                        .encode(JwtEncoderParameters.from(claims))
                        .getTokenValue();
        answer(
                exchange,
                """
                {"access_token":"x","token_type":"Bearer","expires_in":300,"id_token":"%s"}
                """
                        .formatted(idToken));
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
