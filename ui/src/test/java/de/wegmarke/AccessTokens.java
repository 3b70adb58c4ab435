package de.wegmarke;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Tokens for the interface, as the local provider signs them, with claims of a test's choice. */
public final class AccessTokens {

    private AccessTokens() {}

    /** A good token of this account, but for what the test changes. */
    public static String of(
            JWKSource<SecurityContext> keys,
            String issuer,
            String username,
            Consumer<JwtClaimsSet.Builder> different) {
        var claims =
                JwtClaimsSet.builder()
                        .issuer(issuer)
                        .subject(username)
                        .audience(List.of("wegmarke-api"))
                        .issuedAt(Instant.now())
                        .expiresAt(Instant.now().plusSeconds(300))
                        .claim("scope", "wegmarke.read");
        different.accept(claims);
        return new NimbusJwtEncoder(keys)
                .encode(JwtEncoderParameters.from(claims.build()))
                .getTokenValue();
    }
}
