package de.wegmarke.security;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** An identity provider does not answer, or answers as another one than was stored. */
class ProviderUnavailable extends OAuth2AuthenticationException {

    static final String CODE = "provider_unavailable";

    ProviderUnavailable(Provider provider, String why) {
        super(new OAuth2Error(CODE), provider.issuer() + ": " + why);
    }

    ProviderUnavailable(Provider provider, Throwable cause) {
        super(new OAuth2Error(CODE), provider.issuer() + " does not answer", cause);
    }
}
