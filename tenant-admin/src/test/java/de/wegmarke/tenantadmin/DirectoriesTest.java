package de.wegmarke.tenantadmin;

import static de.wegmarke.tenantadmin.TestPlatform.ERFURT;
import static de.wegmarke.tenantadmin.TestPlatform.MAGDEBURG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wegmarke.access.IdentityProvider;
import de.wegmarke.access.Membership;
import de.wegmarke.access.Permission;
import de.wegmarke.access.PersonId;
import de.wegmarke.access.PlatformGrant;
import de.wegmarke.access.PlatformRole;
import de.wegmarke.access.Role;
import de.wegmarke.tenancy.TenantContext;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

class DirectoriesTest {

    private static final String ISSUER = "https://login.example/realms/one";

    private static TestPlatform platform;

    @BeforeAll
    static void two_municipalities() {
        platform = TestPlatform.withErfurtAndMagdeburg(2);
        platform.administration.registerProgramme("landesprogramm", "Landesprogramm");
    }

    @AfterAll
    static void drop() {
        platform.close();
    }

    private static PersonId newPerson() {
        return platform.persons.findOrCreate(ISSUER, UUID.randomUUID().toString(), "Person");
    }

    @Test
    void a_first_login_makes_a_person_known_and_a_member_of_nothing() {
        var person = newPerson();
        assertThat(platform.persons.actor(person))
                .hasValueSatisfying(
                        actor -> {
                            assertThat(actor.id()).isEqualTo(person.value());
                            assertThat(actor.displayName()).isEqualTo("Person");
                            assertThat(actor.memberships()).isEmpty();
                            assertThat(actor.grants()).isEmpty();
                        });
    }

    @Test
    void a_later_login_finds_the_same_person_and_takes_over_a_new_name() {
        var first = platform.persons.findOrCreate(ISSUER, "later", "Before");
        var second = platform.persons.findOrCreate(ISSUER, "later", "After");
        assertThat(second).isEqualTo(first);
        assertThat(platform.persons.actor(first))
                .hasValueSatisfying(actor -> assertThat(actor.displayName()).isEqualTo("After"));
    }

    @Test
    void the_same_subject_at_another_provider_is_another_person() {
        var one = platform.persons.findOrCreate(ISSUER, "same", "Person");
        var other = platform.persons.findOrCreate(ISSUER + "/two", "same", "Person");
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void a_provider_that_sends_no_name_or_a_novel_still_signs_people_in() {
        var nameless = platform.persons.findOrCreate(ISSUER, "nameless", " ");
        var verbose = platform.persons.findOrCreate(ISSUER, "verbose", "x".repeat(5_000));
        assertThat(platform.persons.actor(nameless))
                .hasValueSatisfying(actor -> assertThat(actor.displayName()).isEqualTo("nameless"));
        assertThat(platform.persons.actor(verbose))
                .hasValueSatisfying(actor -> assertThat(actor.displayName()).hasSize(200));
    }

    @Test
    void a_token_without_a_name_leaves_the_known_name_alone() {
        var person = platform.persons.findOrCreate(ISSUER, "named", "Amt für Soziales");
        platform.persons.findOrCreate(ISSUER, "named", "");
        assertThat(platform.persons.actor(person))
                .hasValueSatisfying(
                        actor -> assertThat(actor.displayName()).isEqualTo("Amt für Soziales"));
    }

    @Test
    void nobody_knows_a_person_that_never_signed_in() {
        assertThat(platform.persons.actor(new PersonId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void a_person_can_be_asked_for_while_a_tenant_is_bound() {
        var person = newPerson();
        TenantContext.run(ERFURT, () -> assertThat(platform.persons.actor(person)).isPresent());
    }

    @Test
    void a_membership_that_is_granted_changed_or_revoked_takes_effect_at_once() {
        var person = newPerson();
        assertThat(may(person, Permission.PLAN_READ)).isFalse();
        platform.members.grant(person, Membership.of(ERFURT, Role.READER));
        assertThat(may(person, Permission.PLAN_READ)).isTrue();
        assertThat(may(person, Permission.PLAN_EDIT)).isFalse();
        platform.members.grant(person, Membership.of(ERFURT, Role.INTEGRATION_MANAGER));
        assertThat(may(person, Permission.PLAN_EDIT)).isTrue();
        platform.members.grant(person, Membership.reporter(ERFURT, "jugendamt"));
        assertThat(platform.persons.actor(person).flatMap(actor -> actor.bodyIn(ERFURT)))
                .contains("jugendamt");
        platform.members.revoke(person, ERFURT);
        assertThat(may(person, Permission.PLAN_READ)).isFalse();
    }

    private static boolean may(PersonId person, Permission permission) {
        return platform.persons.actor(person).orElseThrow().may(permission, ERFURT);
    }

    @Test
    void roles_on_the_platform_are_granted_once_and_revoked() {
        var person = newPerson();
        var coordinator = new PlatformGrant(PlatformRole.PROGRAMME_COORDINATOR, "landesprogramm");
        var operator = new PlatformGrant(PlatformRole.OPERATOR, null);
        platform.members.grant(person, coordinator);
        platform.members.grant(person, operator);
        platform.members.grant(person, operator);
        assertThat(platform.persons.actor(person).orElseThrow().grants())
                .containsExactlyInAnyOrder(coordinator, operator);
        platform.members.revoke(person, operator);
        assertThat(platform.persons.actor(person).orElseThrow().grants())
                .containsExactly(coordinator);
    }

    @Test
    void a_programme_that_nobody_registered_has_no_coordinator() {
        var person = newPerson();
        assertThatThrownBy(
                        () ->
                                platform.members.grant(
                                        person,
                                        new PlatformGrant(
                                                PlatformRole.PROGRAMME_COORDINATOR, "unknown")))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void a_tenant_has_its_own_providers_or_else_the_platforms() {
        var administration = new IdentityProviderAdministration(platform.owner);
        var directory =
                new JdbcIdentityProviderDirectory(
                        JdbcClient.create(platform.dataSource.onPlatform()));
        var common = administration.register(null, "Plattform", ISSUER, "wegmarke", null);
        var own =
                administration.register(
                        ERFURT, "Erfurt", ISSUER + "/erfurt", "wegmarke", "ERFURT_SECRET");
        assertThat(directory.forTenant(ERFURT))
                .extracting(IdentityProvider::id)
                .containsExactly(own);
        assertThat(directory.forTenant(MAGDEBURG))
                .extracting(IdentityProvider::id)
                .containsExactly(common);
        assertThat(directory.ofPlatform()).extracting(IdentityProvider::id).containsExactly(common);

        var again =
                administration.register(
                        ERFURT, "Erfurt", ISSUER + "/erfurt", "wegmarke", "NEW_SECRET");
        assertThat(again).isEqualTo(own);
        assertThat(directory.find(own))
                .hasValueSatisfying(
                        provider -> {
                            assertThat(provider.version()).isEqualTo(2);
                            assertThat(provider.clientSecretReference()).isEqualTo("NEW_SECRET");
                        });

        administration.disable(own);
        assertThat(directory.find(own)).isEmpty();
        assertThat(directory.forTenant(ERFURT))
                .extracting(IdentityProvider::id)
                .containsExactly(common);
    }

    @Test
    void the_operators_overview_counts_members_and_names_them_with_their_role() {
        var overview =
                new TenantOverview(
                        platform.directory, JdbcClient.create(platform.dataSource.onPlatform()));
        var person = platform.persons.findOrCreate(ISSUER, "counted", "Counted");
        platform.members.grant(person, Membership.of(MAGDEBURG, Role.TENANT_ADMIN));
        assertThat(overview.tenants())
                .filteredOn(entry -> entry.tenant().key().equals(MAGDEBURG))
                .extracting(TenantOverview.Entry::members)
                .containsExactly(1);
        assertThat(overview.members(MAGDEBURG))
                .containsExactly(new TenantOverview.Member("Counted", Role.TENANT_ADMIN));
    }
}
