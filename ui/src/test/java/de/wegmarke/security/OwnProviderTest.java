package de.wegmarke.security;

import static de.wegmarke.SignedInClient.html;
import static de.wegmarke.SignedInClient.location;
import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.RunningApplication;
import de.wegmarke.SignedInClient;
import de.wegmarke.access.Membership;
import de.wegmarke.access.PersonDirectory;
import de.wegmarke.access.Role;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.tenantadmin.IdentityProviderAdministration;
import de.wegmarke.tenantadmin.MembershipAdministration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A municipality that brought its own identity provider, stored while the application runs. */
@RunningApplication
class OwnProviderTest {

    private static final TenantKey GERA = new TenantKey("gera");

    /** The provider of Gera calls its person as the platform's provider calls one of Erfurt's. */
    private static final String SUBJECT = "leitung.erfurt";

    @LocalServerPort int port;
    @Autowired IdentityProviderAdministration administration;
    @Autowired MembershipAdministration memberships;
    @Autowired PersonDirectory persons;
    @Autowired Providers providers;

    @Value("${wegmarke.identity.issuer}")
    String platformsIssuer;

    private OwnProvider own;
    private UUID stored;

    @BeforeEach
    void storeIt() throws Exception {
        own = new OwnProvider(SUBJECT);
        stored = administration.register(GERA, "Gera", own.issuer(), OwnProvider.CLIENT, null);
    }

    @AfterEach
    void forgetIt() {
        administration.disable(stored);
        own.close();
    }

    @Test
    void its_people_are_sent_there_and_land_where_they_wanted_to_go() {
        memberships.grant(
                memberships.invite(own.issuer(), SUBJECT, "Gera"),
                Membership.of(GERA, Role.READER));
        var client = SignedInClient.stranger(port);

        var page = client.open("/gera/plan");

        assertThat(page.uri().getPath()).isEqualTo("/gera/plan");
        assertThat(own.discoveries).hasValue(1);
    }

    @Test
    void the_same_name_at_another_provider_is_another_person() {
        SignedInClient.stranger(port).open("/gera/plan");

        var ofGera = persons.findOrCreate(own.issuer(), SUBJECT, "Gera");
        var ofErfurt = persons.findOrCreate(platformsIssuer, SUBJECT, "Erfurt");

        assertThat(ofGera).isNotEqualTo(ofErfurt);
        assertThat(persons.actor(ofGera).orElseThrow().roleIn(new TenantKey("erfurt"))).isEmpty();
        assertThat(persons.actor(ofErfurt).orElseThrow().roleIn(new TenantKey("erfurt")))
                .contains(Role.INTEGRATION_MANAGER);
    }

    @Test
    void a_token_that_names_another_issuer_is_no_login() {
        own.claimsToBe(platformsIssuer);
        var client = SignedInClient.stranger(port);

        var page = client.open("/gera/plan");

        assertThat(page.uri().getPath()).isEqualTo("/login/fehler");
        assertThat(client.get("/gera/plan").statusCode()).isEqualTo(302);
    }

    @Test
    void a_provider_that_is_down_is_told_kindly_and_stops_nobody_else() {
        own.close();

        var page = SignedInClient.stranger(port).open("/gera/plan");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(html(page).select("[role=alert]").text()).contains("antwortet gerade nicht");
        assertThat(SignedInClient.as("lesend.erfurt", port).get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_comes_without_a_municipality_may_choose_among_the_platform_and_its_own() {
        var choice = SignedInClient.stranger(port).open("/login");

        assertThat(html(choice).select(".choices a").eachText()).contains("Wegmarke", "Gera");
    }

    @Test
    void a_provider_that_claims_the_platforms_issuer_is_not_used() {
        var impostor =
                administration.register(
                        new TenantKey("jena"), "Jena", platformsIssuer, "fremd", null);

        assertThat(providers.forTenant(new TenantKey("jena")))
                .extracting(Provider::registrationId)
                .containsExactly(Provider.PLATFORM);
        assertThat(providers.byRegistration("idp-" + impostor)).isEmpty();
        assertThat(providers.byIssuer(platformsIssuer))
                .map(Provider::registrationId)
                .contains(Provider.PLATFORM);
        administration.disable(impostor);
    }

    @Test
    void a_provider_that_was_disabled_signs_nobody_in() {
        administration.disable(stored);

        var answer = SignedInClient.stranger(port).get("/oauth2/authorization/idp-" + stored);

        assertThat(location(answer)).doesNotContain(own.issuer());
        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(300);
    }
}
