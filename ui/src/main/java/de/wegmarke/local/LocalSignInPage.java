package de.wegmarke.local;

import de.wegmarke.security.PublicPage;
import de.wegmarke.tenancy.TenantDirectory;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The login form of the local identity provider, with the sample accounts beside it; a click on one
 * fills in the form.
 */
@RestController
@Profile("local")
@ConditionalOnWebApplication
class LocalSignInPage {

    static final String ADDRESS = "/login/lokal";

    private static final Set<String> PROBLEMS = Set.of("wrong", "locked");

    private final LocalAccounts accounts;
    private final TenantDirectory tenants;
    private final PublicPage page;

    LocalSignInPage(LocalAccounts accounts, TenantDirectory tenants, PublicPage page) {
        this.accounts = accounts;
        this.tenants = tenants;
        this.page = page;
    }

    private record Group(String place, List<DemoPerson> people) {}

    @GetMapping(ADDRESS)
    ResponseEntity<String> form(
            CsrfToken csrf,
            Locale locale,
            @RequestParam(defaultValue = "") String als,
            @RequestParam(defaultValue = "") String problem) {
        Map<String, Object> values = new HashMap<>();
        values.put("csrfName", csrf.getParameterName());
        values.put("csrfToken", csrf.getToken());
        values.put("groups", groups(locale));
        values.put("name", accounts.knows(als) ? als : "");
        values.put("password", accounts.knows(als) ? accounts.password() : "");
        if (PROBLEMS.contains(problem)) {
            values.put("problem", problem);
        }
        return page.render(HttpStatus.OK, "local", locale, values);
    }

    private List<Group> groups(Locale locale) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (DemoPerson person : accounts.all()) {
            groups.computeIfAbsent(
                            place(person.tenant(), locale),
                            place -> new Group(place, new ArrayList<>()))
                    .people()
                    .add(person);
        }
        return List.copyOf(groups.values());
    }

    private String place(@Nullable TenantKey tenant, Locale locale) {
        return tenant == null ? Texts.of(locale, "login.local.platform") : tenants.name(tenant);
    }
}
