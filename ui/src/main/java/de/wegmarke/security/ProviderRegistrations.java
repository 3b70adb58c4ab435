package de.wegmarke.security;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.stereotype.Component;

/**
 * Answers Spring Security's question for a client registration from the stored identity providers,
 * each time anew: a provider stored a moment ago works without a restart, a changed one at once.
 */
@Component
class ProviderRegistrations implements ClientRegistrationRepository {

    /** Under this name a registration carries the version of the settings it was built from. */
    static final String VERSION = "wegmarke.settings.version";

    private final Providers providers;
    private final ProviderDiscovery discovery;
    private final OwnAddress ownAddress;

    ProviderRegistrations(Providers providers, ProviderDiscovery discovery, OwnAddress ownAddress) {
        this.providers = providers;
        this.discovery = discovery;
        this.ownAddress = ownAddress;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
        Optional<Provider> provider = providers.byRegistration(registrationId);
        return provider.map(this::registration).orElse(null);
    }

    private ClientRegistration registration(Provider provider) {
        Endpoints endpoints = discovery.endpointsOf(provider);
        Map<String, Object> metadata = new HashMap<>();
        metadata.put(VERSION, provider.version());
        String endSession = endpoints.endSession();
        if (endSession != null) {
            metadata.put("end_session_endpoint", ownAddress.forBrowser(endSession));
        }
        return ClientRegistration.withRegistrationId(provider.registrationId())
                .clientId(provider.clientId())
                .clientSecret(provider.clientSecret())
                .clientAuthenticationMethod(
                        provider.clientSecret().isEmpty()
                                ? ClientAuthenticationMethod.NONE
                                : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(
                        ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                // No mail address: nobody is known by it, and a provider may refuse to tell it.
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE)
                .authorizationUri(ownAddress.forBrowser(endpoints.authorization()))
                .tokenUri(ownAddress.forServer(endpoints.token()))
                .jwkSetUri(ownAddress.forServer(endpoints.keys()))
                .issuerUri(provider.issuer())
                .userNameAttributeName(StandardClaimNames.SUB)
                .providerConfigurationMetadata(metadata)
                .build();
    }
}
