package de.wegmarke.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.stereotype.Component;

/**
 * Decoders for the providers' id tokens. Spring Security's own factory keeps one for ever under the
 * registration's id; here the settings are part of the key, so that a changed provider is never
 * read with yesterday's keys.
 */
@Component
class IdTokenDecoders implements JwtDecoderFactory<ClientRegistration> {

    private record Key(
            String registrationId, Object version, Object issuer, Object keys, String clientId) {}

    private final Cache<Key, JwtDecoder> decoders =
            Caffeine.newBuilder().maximumSize(500).expireAfterAccess(Duration.ofHours(1)).build();

    @Override
    public JwtDecoder createDecoder(ClientRegistration registration) {
        var provider = registration.getProviderDetails();
        var key =
                new Key(
                        registration.getRegistrationId(),
                        String.valueOf(
                                provider.getConfigurationMetadata()
                                        .get(ProviderRegistrations.VERSION)),
                        String.valueOf(provider.getIssuerUri()),
                        String.valueOf(provider.getJwkSetUri()),
                        registration.getClientId());
        return decoders.get(
                key, ignored -> new OidcIdTokenDecoderFactory().createDecoder(registration));
    }
}
