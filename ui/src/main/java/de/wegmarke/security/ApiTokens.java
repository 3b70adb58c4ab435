package de.wegmarke.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.stereotype.Component;

/**
 * Checks bearer tokens of every provider we listen to: signed with the keys of exactly the issuer
 * they name, in their time, and made for this interface (the audience), so that a token for another
 * service, or an id token, opens nothing here.
 */
@Component
class ApiTokens implements AuthenticationManagerResolver<String> {

    private record Key(String registrationId, int version) {}

    private final Cache<Key, AuthenticationManager> managers =
            Caffeine.newBuilder().maximumSize(500).expireAfterAccess(Duration.ofHours(1)).build();
    private final Providers providers;
    private final ProviderDiscovery discovery;
    private final OwnAddress ownAddress;
    private final Persons persons;
    private final String audience;

    ApiTokens(
            Providers providers,
            ProviderDiscovery discovery,
            OwnAddress ownAddress,
            Persons persons,
            IdentityProperties properties) {
        this.providers = providers;
        this.discovery = discovery;
        this.ownAddress = ownAddress;
        this.persons = persons;
        this.audience = properties.audience();
    }

    @Override
    public AuthenticationManager resolve(String issuer) {
        return providers
                .byIssuer(issuer)
                .map(this::manager)
                .orElseThrow(() -> new InvalidBearerTokenException("Unknown issuer"));
    }

    private AuthenticationManager manager(Provider provider) {
        return managers.get(
                new Key(provider.registrationId(), provider.version()), key -> build(provider));
    }

    private AuthenticationManager build(Provider provider) {
        var check = new JwtAuthenticationProvider(decoder(provider));
        check.setJwtAuthenticationConverter(persons);
        return check::authenticate;
    }

    private JwtDecoder decoder(Provider provider) {
        String keys = ownAddress.forServer(discovery.endpointsOf(provider).keys());
        var decoder = NimbusJwtDecoder.withJwkSetUri(keys).build();
        OAuth2TokenValidator<Jwt> forUs =
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, names -> names != null && names.contains(audience));
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        JwtValidators.createDefaultWithIssuer(provider.issuer()), forUs));
        return decoder;
    }
}
