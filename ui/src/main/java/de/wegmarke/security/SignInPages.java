package de.wegmarke.security;

import de.wegmarke.security.FailedSignIn.Reason;
import de.wegmarke.tenancy.TenantKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The pages around the login: which provider to use, what went wrong, and good-bye.
 *
 * <p>Whoever wanted to go to a municipality's page is sent to that municipality's provider; where
 * only one comes into question nobody is asked.
 */
@RestController
@ConditionalOnWebApplication
class SignInPages {

    static final String CHOICE = "/login";
    static final String FAILED = "/login/fehler";
    static final String SIGNED_OUT = "/login/abgemeldet";

    private static final Logger LOG = LoggerFactory.getLogger(SignInPages.class);
    private static final String REDIRECT = "/oauth2/authorization/";

    private final Providers providers;
    private final ProviderDiscovery discovery;
    private final PublicPage page;
    private final HttpSessionRequestCache savedRequests = new HttpSessionRequestCache();

    SignInPages(Providers providers, ProviderDiscovery discovery, PublicPage page) {
        this.providers = providers;
        this.discovery = discovery;
        this.page = page;
    }

    private record Choice(String name, String address) {}

    @GetMapping(CHOICE)
    ResponseEntity<String> choose(
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            @RequestParam(required = false) @Nullable String mandant) {
        Optional<TenantKey> tenant =
                Optional.ofNullable(mandant)
                        .flatMap(TenantKey::parse)
                        .or(() -> wanted(request, response));
        List<Provider> candidates =
                tenant.map(providers::forTenant).orElseGet(providers::ofPlatform);
        var others =
                tenant.isPresent()
                        ? List.<Choice>of()
                        : providers.tenantsWithTheirOwn().stream()
                                .map(
                                        other ->
                                                new Choice(
                                                        other.name(),
                                                        CHOICE + "?mandant=" + other.key()))
                                .toList();
        if (candidates.size() == 1 && others.isEmpty()) {
            return goTo(candidates.getFirst(), locale);
        }
        var choices =
                Stream.concat(
                                candidates.stream()
                                        .map(
                                                provider ->
                                                        new Choice(
                                                                provider.displayName(),
                                                                REDIRECT
                                                                        + provider
                                                                                .registrationId())),
                                others.stream())
                        .toList();
        return page.render(HttpStatus.OK, "choice", locale, Map.of("choices", choices));
    }

    @GetMapping(FAILED)
    ResponseEntity<String> failed(Locale locale, @RequestParam(defaultValue = "") String grund) {
        Reason reason =
                Arrays.stream(Reason.values())
                        .filter(known -> known.inAddress().equals(grund))
                        .findFirst()
                        .orElse(Reason.EXPIRED);
        return failure(reason, locale);
    }

    @GetMapping(SIGNED_OUT)
    ResponseEntity<String> signedOut(Locale locale) {
        return page.render(HttpStatus.OK, "signed-out", locale, Map.of());
    }

    private ResponseEntity<String> goTo(Provider provider, Locale locale) {
        try {
            discovery.endpointsOf(provider);
        } catch (ProviderUnavailable unavailable) {
            LOG.warn("{}", unavailable.getMessage());
            return failure(Reason.UNAVAILABLE, locale);
        }
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(REDIRECT + provider.registrationId()))
                .build();
    }

    private ResponseEntity<String> failure(Reason reason, Locale locale) {
        HttpStatus status =
                switch (reason) {
                    case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
                    case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
                    case DENIED, EXPIRED -> HttpStatus.OK;
                };
        return page.render(status, "failed", locale, Map.of("reason", reason.inAddress()));
    }

    /** The municipality whose page was asked for before the login came in between. */
    private Optional<TenantKey> wanted(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest saved = savedRequests.getRequest(request, response);
        if (saved == null) {
            return Optional.empty();
        }
        String[] segments = URI.create(saved.getRedirectUrl()).getRawPath().split("/", 3);
        return segments.length > 1 ? TenantKey.parse(segments[1]) : Optional.empty();
    }
}
