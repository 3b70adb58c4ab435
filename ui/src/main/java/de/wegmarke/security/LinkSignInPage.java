package de.wegmarke.security;

import de.wegmarke.access.AccessRefused;
import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.access.GuestId;
import de.wegmarke.reporting.LinkSignIn;
import de.wegmarke.reporting.LinkState;
import de.wegmarke.reporting.LinkToken;
import de.wegmarke.tenancy.Tenant;
import de.wegmarke.tenancy.TenantDirectory;
import de.wegmarke.tenancy.TenantKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Signs in with a personal link. Opening the link only shows what it is for, because mail programs
 * and virus scanners open links too; the button on that page uses it up.
 */
@RestController
@ConditionalOnWebApplication
class LinkSignInPage {

    /** Every address of this page, as the rules for requests name it. */
    static final String[] ADDRESSES = {"/*/link/*", "/*/link/*/neu"};

    private static final String ADDRESS = "/{tenant}/link/{token}";
    private static final String ANOTHER = ADDRESS + "/neu";
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final LinkSignIn links;
    private final AttemptLimit limit;
    private final TenantDirectory tenants;
    private final PublicPage page;
    private final HttpSessionSecurityContextRepository sessions =
            new HttpSessionSecurityContextRepository();

    LinkSignInPage(LinkSignIn links, AttemptLimit limit, TenantDirectory tenants, PublicPage page) {
        this.links = links;
        this.tenants = tenants;
        this.limit = limit;
        this.page = page;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<String> look(
            @PathVariable String tenant,
            @PathVariable String token,
            HttpServletRequest request,
            CsrfToken csrf,
            Locale locale) {
        if (!limit.allows("", request.getRemoteAddr())) {
            return page(HttpStatus.TOO_MANY_REQUESTS, "too-many", locale, Map.of());
        }
        var seen = find(tenant, token, links::look);
        if (seen.isEmpty()) {
            limit.failed("", request.getRemoteAddr());
            return page(HttpStatus.NOT_FOUND, "unknown", locale, Map.of());
        }
        return shown(tenant, token, seen.get(), csrf, locale);
    }

    @PostMapping(ADDRESS)
    ResponseEntity<String> signIn(
            @PathVariable String tenant,
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response,
            CsrfToken csrf,
            Locale locale) {
        if (!limit.allows("", request.getRemoteAddr())) {
            return page(HttpStatus.TOO_MANY_REQUESTS, "too-many", locale, Map.of());
        }
        var guest = find(tenant, token, links::redeem);
        if (guest.isEmpty()) {
            return look(tenant, token, request, csrf, locale);
        }
        begin(guest.get(), request, response);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/" + tenant + "/rueckmeldung"))
                .build();
    }

    /** Says the same whether something was sent or not: it is between us and the body's mailbox. */
    @PostMapping(ANOTHER)
    ResponseEntity<String> another(
            @PathVariable String tenant,
            @PathVariable String token,
            HttpServletRequest request,
            Locale locale) {
        if (!limit.allows("", request.getRemoteAddr())) {
            return page(HttpStatus.TOO_MANY_REQUESTS, "too-many", locale, Map.of());
        }
        var known =
                find(
                        tenant,
                        token,
                        (key, secret) -> {
                            links.sendAnother(key, secret);
                            return links.look(key, secret);
                        });
        if (known.isEmpty()) {
            limit.failed("", request.getRemoteAddr());
            return page(HttpStatus.NOT_FOUND, "unknown", locale, Map.of());
        }
        return page(HttpStatus.OK, "sent", locale, Map.of());
    }

    /** A new session: nothing of whoever sat here before may live on in it. */
    private void begin(GuestId guest, HttpServletRequest request, HttpServletResponse response) {
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        new LinkGuest(guest), "", List.of()));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }

    /**
     * Looks a link up in the municipality of the address. One that does not exist, or is suspended,
     * answers like one without that link.
     */
    private static <T> Optional<T> find(String tenant, String token, Question<T> question) {
        var key = TenantKey.parse(tenant);
        var secret = LinkToken.parse(token);
        if (key.isEmpty() || secret.isEmpty()) {
            return Optional.empty();
        }
        Supplier<Optional<T>> answer = () -> question.ask(key.get(), secret.get());
        try {
            return ActorContext.call(Actor.system("Persönlicher Link", key.get()), answer::get);
        } catch (AccessRefused closed) {
            return Optional.empty();
        }
    }

    private ResponseEntity<String> shown(
            String tenant, String token, LinkSignIn.Seen seen, CsrfToken csrf, Locale locale) {
        var link = seen.link();
        Map<String, Object> values = new HashMap<>();
        values.put("body", link.bodyName());
        values.put("cycle", seen.cycleName());
        values.put(
                "municipality",
                TenantKey.parse(tenant).flatMap(tenants::find).map(Tenant::name).orElse(""));
        values.put("csrfName", csrf.getParameterName());
        values.put("csrfToken", csrf.getToken());
        if (seen.state() == LinkState.USED || seen.state() == LinkState.EXPIRED) {
            values.put("over", true);
            values.put("token", token);
        }
        if (seen.state() == LinkState.OPEN) {
            values.put("open", true);
            values.put(
                    "until",
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                            .withLocale(locale)
                            .format(link.expiresAt().atZone(ZONE)));
        }
        var status = seen.state() == LinkState.OPEN ? HttpStatus.OK : HttpStatus.GONE;
        return page(status, seen.state().name().toLowerCase(Locale.ROOT), locale, values);
    }

    private ResponseEntity<String> page(
            HttpStatus status, String state, Locale locale, Map<String, ?> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("state", state);
        var answer = page.render(status, "link", locale, values);
        // The address is the secret: it must not travel on to where a link on the page leads.
        return ResponseEntity.status(status)
                .headers(answer.getHeaders())
                .header("Referrer-Policy", "no-referrer")
                .body(answer.getBody());
    }

    @FunctionalInterface
    private interface Question<T> {
        Optional<T> ask(TenantKey tenant, LinkToken token);
    }
}
