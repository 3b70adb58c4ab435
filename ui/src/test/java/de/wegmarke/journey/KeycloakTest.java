package de.wegmarke.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.nimbusds.jwt.SignedJWT;
import de.wegmarke.SignedInClient;
import de.wegmarke.access.Membership;
import de.wegmarke.access.Role;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.tenantadmin.IdentityProviderAdministration;
import de.wegmarke.tenantadmin.MembershipAdministration;
import de.wegmarke.ui.browser.Screen;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** A municipality whose people sign in at a Keycloak of its own. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeycloakTest extends JourneyTest {

    private static final TenantKey NORDHAUSEN = new TenantKey("nordhausen");
    private static final String WANTED = "/nordhausen/plan";

    /** The interface goes on with the providers that it knows for some seconds. */
    private static final Duration NEW_PROVIDER_IS_KNOWN = Duration.ofMinutes(3);

    @Autowired private IdentityProviderAdministration administration;
    @Autowired private MembershipAdministration memberships;

    private Keycloak keycloak;
    private UUID stored;

    @BeforeAll
    void the_municipality_brings_a_keycloak(@TempDir Path work) throws Exception {
        assumeTrue(
                Keycloak.isThere(), "no Keycloak in target/keycloak; ./wegmarke test fetches it");
        keycloak = Keycloak.start(work);
        stored =
                administration.register(
                        NORDHAUSEN, "Nordhausen", keycloak.issuer(), Keycloak.CLIENT, null);
        grant(Keycloak.SUBJECT);
    }

    @AfterAll
    void and_takes_it_away() {
        if (keycloak != null) {
            administration.disable(stored);
            keycloak.close();
        }
    }

    @Test
    void its_people_sign_in_there_land_where_they_wanted_to_go_and_sign_out_of_both() {
        var page = signIn(Keycloak.PASSWORD);
        page.waitForURL(address() + WANTED);
        page.locator("main h1").waitFor();
        assertThat(page.locator("header")).containsText("Person Eins");

        signOut(page);

        page.navigate(address() + WANTED);
        page.waitForURL(this::isAtKeycloak);
        assertThat(page.locator("input[name=password]")).isVisible();
    }

    @Test
    void a_wrong_password_opens_nothing() {
        var page = signIn("falsch");

        assertThat(page.getByText("Invalid username or password.")).isVisible();
        page.waitForURL(this::isAtKeycloak);
        page.navigate(address() + WANTED);
        page.waitForURL(this::isAtKeycloak);
    }

    @Test
    void its_tokens_read_the_interface_of_this_municipality_and_of_no_other() throws Exception {
        var token = machineToken("wegmarke.read");
        grant(SignedJWT.parse(token).getJWTClaimsSet().getSubject());

        await().atMost(NEW_PROVIDER_IS_KNOWN)
                .until(() -> read("/api/v1/nordhausen/bodies", token) != 401);
        assertThat(read("/api/v1/nordhausen/bodies", token)).isEqualTo(200);
        assertThat(read("/api/v1/erfurt/bodies", token)).isEqualTo(403);
        assertThat(read("/api/v1/nordhausen/bodies", machineToken("profile"))).isEqualTo(401);
    }

    private void grant(String subject) {
        memberships.grant(
                memberships.invite(keycloak.issuer(), subject, "Person Eins"),
                Membership.of(NORDHAUSEN, Role.READER));
    }

    private Page signIn(String password) {
        var page = newBrowser(Screen.WIDE);
        page.navigate(address() + WANTED);
        page.waitForURL(this::isAtKeycloak);
        page.fill("input[name=username]", Keycloak.PERSON);
        page.fill("input[name=password]", password);
        page.click("#kc-login");
        return page;
    }

    /** No pattern: the browser's regular expressions know no quoting. */
    private boolean isAtKeycloak(String url) {
        return url.startsWith(keycloak.issuer());
    }

    private int read(String path, String token) {
        var client = client();
        return client.send(client.request(path).header("Authorization", "Bearer " + token).build())
                .statusCode();
    }

    private String machineToken(String scope) {
        var answer =
                client().post(
                                keycloak.issuer() + "/protocol/openid-connect/token",
                                Map.of(
                                        "grant_type",
                                        "client_credentials",
                                        "client_id",
                                        Keycloak.MACHINE,
                                        "client_secret",
                                        Keycloak.MACHINE_SECRET,
                                        "scope",
                                        scope));
        return JsonMapper.builder().build().readTree(answer.body()).get("access_token").asString();
    }

    private SignedInClient client() {
        return SignedInClient.stranger(URI.create(address()).getPort());
    }
}
