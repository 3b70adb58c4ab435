package de.wegmarke.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Asks an identity provider where its endpoints are (OpenID Connect Discovery 1.0, section 4), when
 * they are first needed and not before, so that a provider that is down stops neither the start nor
 * the other municipalities.
 */
@Component
class ProviderDiscovery {

    private static final ParameterizedTypeReference<Map<String, Object>> DOCUMENT =
            new ParameterizedTypeReference<>() {};

    private record Key(String issuer, int version) {}

    private final Cache<Key, Endpoints> known =
            Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(Duration.ofHours(12)).build();
    private final RestClient http;

    ProviderDiscovery(IdentityProperties properties) {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(properties.timeout());
        requests.setReadTimeout(properties.timeout());
        this.http = RestClient.builder().requestFactory(requests).build();
    }

    /**
     * The endpoints stored with the provider, else those it publishes.
     *
     * @throws ProviderUnavailable if it does not answer in time, or names another issuer
     */
    Endpoints endpointsOf(Provider provider) {
        Endpoints explicit = provider.endpoints();
        return explicit != null
                ? explicit
                : known.get(
                        new Key(provider.issuer(), provider.version()), key -> discover(provider));
    }

    private Endpoints discover(Provider provider) {
        String base = provider.issuer().replaceFirst("/$", "");
        Map<String, Object> document;
        try {
            document =
                    http.get()
                            .uri(base + "/.well-known/openid-configuration")
                            .retrieve()
                            .body(DOCUMENT);
        } catch (RestClientException e) {
            throw new ProviderUnavailable(provider, e);
        }
        if (document == null || !provider.issuer().equals(document.get("issuer"))) {
            throw new ProviderUnavailable(provider, "its document names another issuer");
        }
        return new Endpoints(
                required(document, "authorization_endpoint", provider),
                required(document, "token_endpoint", provider),
                required(document, "jwks_uri", provider),
                optional(document, "end_session_endpoint"));
    }

    private static String required(Map<String, Object> document, String name, Provider provider) {
        String value = optional(document, name);
        if (value == null) {
            throw new ProviderUnavailable(provider, "its document lacks " + name);
        }
        return value;
    }

    // "/..." means this server's own address, which only the platform's settings may say.
    private static @Nullable String optional(Map<String, Object> document, String name) {
        return document.get(name) instanceof String value && !OwnAddress.isOwn(value)
                ? value
                : null;
    }
}
