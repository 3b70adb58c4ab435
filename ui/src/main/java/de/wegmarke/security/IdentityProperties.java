package de.wegmarke.security;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The platform's identity provider ({@code wegmarke.identity.*}).
 *
 * @param issuer the issuer exactly as the provider writes it into its tokens
 * @param displayName as people know the provider
 * @param clientId our name at the provider
 * @param clientSecret our secret there; empty for a public client, which then proves itself by PKCE
 *     alone
 * @param authorizationUri where the browser signs in; without it, all endpoints come from the
 *     issuer's discovery document. One that begins with {@code /} is this server's own
 * @param tokenUri where codes become tokens
 * @param jwkSetUri where the provider's keys are
 * @param endSessionUri where the browser signs out; empty if the provider has none
 * @param audience what must stand in the audience of an access token for the interface
 * @param timeout how long to wait for a provider
 */
@Validated
@ConfigurationProperties("wegmarke.identity")
record IdentityProperties(
        @NotBlank String issuer,
        @DefaultValue("Wegmarke") String displayName,
        @NotBlank String clientId,
        @DefaultValue("") String clientSecret,
        @Nullable String authorizationUri,
        @Nullable String tokenUri,
        @Nullable String jwkSetUri,
        @Nullable String endSessionUri,
        @DefaultValue("wegmarke-api") @NotBlank String audience,
        @DefaultValue("5s") Duration timeout) {

    Provider platform() {
        return new Provider(
                Provider.PLATFORM,
                displayName,
                issuer,
                clientId,
                clientSecret,
                authorizationUri == null || tokenUri == null || jwkSetUri == null
                        ? null
                        : new Endpoints(authorizationUri, tokenUri, jwkSetUri, endSessionUri),
                0);
    }
}
