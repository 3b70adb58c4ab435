package de.wegmarke.security;

import org.jspecify.annotations.Nullable;

/**
 * An identity provider, ready to be used: the platform's or one municipality's own.
 *
 * @param registrationId how Spring Security and the addresses of the login call it
 * @param displayName as people know it
 * @param issuer compared character by character with a token's issuer
 * @param clientSecret empty for a public client
 * @param endpoints given explicitly, or {@code null} to discover them when first needed
 * @param version changes with the settings, so that nothing built from older ones is used again
 */
record Provider(
        String registrationId,
        String displayName,
        String issuer,
        String clientId,
        String clientSecret,
        @Nullable Endpoints endpoints,
        int version) {

    static final String PLATFORM = "platform";

    @Override
    public String toString() {
        return "Provider[" + registrationId + ", " + issuer + ", version " + version + "]";
    }
}
