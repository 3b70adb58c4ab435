package de.wegmarke.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wegmarke.access.AccessRefused.Reason;
import de.wegmarke.tenancy.GenderNotation;
import de.wegmarke.tenancy.MunicipalityKind;
import de.wegmarke.tenancy.Tenant;
import de.wegmarke.tenancy.TenantContext;
import de.wegmarke.tenancy.TenantDirectory;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.tenancy.TenantStatus;
import example.services.CheckedService;
import example.services.TenantlessService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.EnableAspectJAutoProxy;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

@SpringJUnitConfig(AccessAspectTest.Wiring.class)
class AccessAspectTest {

    private static final TenantKey ERFURT = new TenantKey("erfurt");
    private static final TenantKey MAGDEBURG = new TenantKey("magdeburg");
    private static final TenantKey GERA = new TenantKey("gera");
    private static final TenantKey NOWHERE = new TenantKey("nowhere");
    private static final PersonId PERSON = new PersonId(new UUID(0, 1));

    @Autowired CheckedService service;
    @Autowired CheckedService.Calling calling;
    @Autowired CheckedService.OfThePlatform platform;
    @Autowired TenantlessService tenantless;
    @Autowired KnownPersons persons;
    @Autowired KnownGuests guests;
    @Autowired RecordingTransactions transactions;

    record SignedIn(PersonId personId) implements AuthenticatedPerson {}

    record SignedInGuest(GuestId guestId) implements AuthenticatedGuest {}

    @BeforeEach
    void sign_in() {
        var login = new TestingAuthenticationToken(new SignedIn(PERSON), "");
        login.setAuthenticated(true);
        SecurityContextHolder.getContext().setAuthentication(login);
        is(Membership.of(ERFURT, Role.READER));
        transactions.tenantsAtBegin.clear();
    }

    @AfterEach
    void sign_out() {
        SecurityContextHolder.clearContext();
    }

    private void is(Membership... memberships) {
        persons.actors.put(
                PERSON, new Actor(PERSON.value(), "Person", Set.of(memberships), Set.of()));
    }

    private static void assertRefused(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        AccessRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason))
                .hasMessageNotContainingAny("erfurt", "magdeburg", "gera", "Person");
    }

    @Test
    void a_member_with_the_permission_is_let_in_with_tenant_and_actor_bound() {
        assertThat(service.read(ERFURT)).isEqualTo("Person in erfurt");
        assertThat(TenantContext.current()).isEmpty();
        assertThat(ActorContext.current()).isEmpty();
    }

    @Test
    void the_transaction_begins_inside_the_tenant() {
        service.read(ERFURT);
        assertThat(transactions.tenantsAtBegin).containsExactly(Optional.of(ERFURT));
    }

    @Test
    void nobody_is_refused() {
        SecurityContextHolder.clearContext();
        assertRefused(Reason.NOT_SIGNED_IN, () -> service.read(ERFURT));
        assertRefused(Reason.NOT_SIGNED_IN, () -> platform.list());
    }

    @Test
    void a_login_that_was_not_authenticated_is_nobody() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(new SignedIn(PERSON), ""));
        assertRefused(Reason.NOT_SIGNED_IN, () -> service.read(ERFURT));
    }

    @Test
    void a_person_the_platform_no_longer_knows_is_nobody() {
        persons.actors.clear();
        assertRefused(Reason.NOT_SIGNED_IN, () -> service.read(ERFURT));
    }

    @Test
    void a_guest_is_let_in_nowhere_else_and_nobody_once_the_link_is_revoked() {
        var guest = new GuestId(ERFURT, new UUID(0, 7));
        var login = new TestingAuthenticationToken(new SignedInGuest(guest), "");
        login.setAuthenticated(true);
        SecurityContextHolder.getContext().setAuthentication(login);
        var place = Membership.guest(ERFURT, "jugendamt", "2026");
        guests.actors.put(guest, new Actor(guest.link(), "Jugendamt", Set.of(place), Set.of()));

        assertRefused(Reason.ROLE_LACKS_PERMISSION, () -> service.read(ERFURT));
        assertRefused(Reason.NOT_A_MEMBER, () -> service.read(MAGDEBURG));
        assertRefused(Reason.ROLE_LACKS_PERMISSION, () -> platform.list());

        guests.forget(guest);
        assertRefused(Reason.NOT_SIGNED_IN, () -> service.read(ERFURT));
    }

    @Test
    void a_member_of_another_tenant_is_refused_before_a_transaction_begins() {
        assertRefused(Reason.NOT_A_MEMBER, () -> service.read(MAGDEBURG));
        assertThat(transactions.tenantsAtBegin).isEmpty();
    }

    @Test
    void a_lesser_role_is_refused() {
        assertRefused(Reason.ROLE_LACKS_PERMISSION, () -> service.edit(ERFURT));
    }

    @Test
    void the_methods_own_permission_goes_before_that_of_its_class() {
        is(Membership.of(ERFURT, Role.INTEGRATION_MANAGER));
        assertThat(service.edit(ERFURT)).isEqualTo("Person in erfurt");
    }

    @Test
    void an_unknown_tenant_is_refused() {
        assertRefused(Reason.UNKNOWN_TENANT, () -> service.read(NOWHERE));
    }

    @Test
    void a_suspended_tenant_is_closed_and_only_members_learn_why() {
        assertRefused(Reason.NOT_A_MEMBER, () -> service.read(GERA));
        is(Membership.of(GERA, Role.TENANT_ADMIN));
        assertRefused(Reason.TENANT_SUSPENDED, () -> service.read(GERA));
    }

    @Test
    void a_revoked_membership_ends_with_the_next_call() {
        service.read(ERFURT);
        is();
        assertRefused(Reason.NOT_A_MEMBER, () -> service.read(ERFURT));
    }

    @Test
    void a_call_inside_a_call_is_checked_again() {
        assertThat(calling.readThere(ERFURT, ERFURT)).isEqualTo("Person in erfurt");
        assertRefused(Reason.ROLE_LACKS_PERMISSION, () -> calling.editThere(ERFURT, ERFURT));
    }

    @Test
    void a_transaction_cannot_reach_over_into_another_tenant() {
        is(Membership.of(ERFURT, Role.READER), Membership.of(MAGDEBURG, Role.READER));
        assertThatIllegalStateException()
                .isThrownBy(() -> calling.readThere(ERFURT, MAGDEBURG))
                .withMessageContaining("transaction");
    }

    @Test
    void the_bound_actor_goes_before_the_person_who_is_signed_in() {
        var answer =
                ActorContext.call(Actor.system("Import", MAGDEBURG), () -> service.edit(MAGDEBURG));
        assertThat(answer).isEqualTo("Import in magdeburg");
    }

    @Test
    void the_operator_lists_tenants_and_enters_none() {
        var operator =
                new Actor(
                        PERSON.value(),
                        "Operator",
                        Set.of(),
                        Set.of(new PlatformGrant(PlatformRole.OPERATOR, null)));
        ActorContext.run(
                operator,
                () -> {
                    assertThat(platform.list()).isEqualTo("Operatornull");
                    assertRefused(Reason.NOT_A_MEMBER, () -> service.read(ERFURT));
                });
    }

    @Test
    void a_tenants_admin_has_no_say_on_the_platform() {
        is(Membership.of(ERFURT, Role.TENANT_ADMIN));
        assertRefused(Reason.ROLE_LACKS_PERMISSION, () -> platform.list());
    }

    @Test
    void the_platform_is_not_asked_from_inside_a_tenant() {
        assertThatIllegalStateException()
                .isThrownBy(() -> TenantContext.run(ERFURT, () -> platform.list()));
    }

    @Test
    void a_method_without_a_tenant_cannot_be_called() {
        assertThatIllegalStateException().isThrownBy(() -> tenantless.read("plan", ERFURT));
    }

    // No @Configuration: the scan of another test's application must not find it.
    @EnableAspectJAutoProxy(proxyTargetClass = true)
    @EnableTransactionManagement(proxyTargetClass = true)
    @Import({
        AccessAspect.class,
        CurrentActor.class,
        CheckedService.class,
        CheckedService.Calling.class,
        CheckedService.OfThePlatform.class,
        TenantlessService.class
    })
    static class Wiring {

        @Bean
        KnownPersons persons() {
            return new KnownPersons();
        }

        @Bean
        KnownGuests guests() {
            return new KnownGuests();
        }

        @Bean
        TenantDirectory tenants() {
            return new ThreeTenants();
        }

        @Bean
        PlatformTransactionManager transactions() {
            return new RecordingTransactions();
        }
    }

    static final class KnownPersons implements PersonDirectory {

        final Map<PersonId, Actor> actors = new HashMap<>();

        @Override
        public PersonId findOrCreate(String issuer, String subject, String displayName) {
            throw new IllegalStateException("Nobody signs in during a call");
        }

        @Override
        public Optional<Actor> actor(PersonId person) {
            return Optional.ofNullable(actors.get(person));
        }

        @Override
        public void forget(PersonId person) {
            actors.remove(person);
        }
    }

    static final class KnownGuests implements GuestDirectory {

        final Map<GuestId, Actor> actors = new HashMap<>();

        @Override
        public Optional<Actor> actor(GuestId guest) {
            return Optional.ofNullable(actors.get(guest));
        }

        @Override
        public void forget(GuestId guest) {
            actors.remove(guest);
        }
    }

    static final class ThreeTenants implements TenantDirectory {

        @Override
        public Optional<Tenant> find(TenantKey key) {
            return all().stream().filter(tenant -> tenant.key().equals(key)).findFirst();
        }

        @Override
        public List<Tenant> all() {
            return List.of(
                    tenant(ERFURT, "16051", TenantStatus.ACTIVE),
                    tenant(MAGDEBURG, "15003", TenantStatus.ACTIVE),
                    tenant(GERA, "16052", TenantStatus.SUSPENDED));
        }

        @Override
        public void refresh() {}

        private static Tenant tenant(TenantKey key, String ags, TenantStatus status) {
            return new Tenant(
                    key,
                    key.value(),
                    MunicipalityKind.KREISFREIE_STADT,
                    ags,
                    "t_" + key,
                    "wm_" + key,
                    status,
                    null,
                    GenderNotation.STAR);
        }
    }

    static final class RecordingTransactions extends AbstractPlatformTransactionManager {

        private final ThreadLocal<Boolean> running = ThreadLocal.withInitial(() -> false);
        final List<Optional<TenantKey>> tenantsAtBegin = new ArrayList<>();

        @Override
        protected Object doGetTransaction() {
            return running;
        }

        @Override
        protected boolean isExistingTransaction(Object transaction) {
            return running.get();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            running.set(true);
            tenantsAtBegin.add(TenantContext.current());
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}

        @Override
        protected void doSetRollbackOnly(DefaultTransactionStatus status) {}

        @Override
        protected void doCleanupAfterCompletion(Object transaction) {
            running.set(false);
        }
    }
}
