package de.wegmarke.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import de.wegmarke.RunningApplication;
import de.wegmarke.access.AccessRefused;
import de.wegmarke.access.AccessRefused.Reason;
import de.wegmarke.access.Actor;
import de.wegmarke.access.Permission;
import de.wegmarke.access.PermissionMatrix;
import de.wegmarke.access.PersonDirectory;
import de.wegmarke.access.Role;
import de.wegmarke.exchange.PlanImport;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.MeasureEditing;
import de.wegmarke.plan.PlanReading;
import de.wegmarke.tenancy.TenantContext;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.tenantadmin.TenantOverview;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every method of every service, called by everybody. A service that is added later is found here
 * by itself.
 */
@RunningApplication
class ServiceRefusalTest {

    private static final TenantKey ERFURT = new TenantKey("erfurt");
    private static final TenantKey MAGDEBURG = new TenantKey("magdeburg");
    private static final TenantKey WITHOUT_A_PLAN = new TenantKey("jena");
    private static final TenantKey UNKNOWN = new TenantKey("gibt-es-nicht");

    private static final List<TenantKey> TENANTS =
            List.of(ERFURT, MAGDEBURG, WITHOUT_A_PLAN, UNKNOWN);

    @Autowired ApplicationContext context;
    @Autowired PersonDirectory directory;
    @Autowired PlatformTransactionManager transactions;
    @Autowired EntityManagerFactory entities;

    @Value("${wegmarke.identity.issuer}")
    String issuer;

    private Statistics sessions;
    private boolean counted;

    @BeforeEach
    void count_sessions() {
        sessions = entities.unwrap(SessionFactory.class).getStatistics();
        counted = sessions.isStatisticsEnabled();
        sessions.setStatisticsEnabled(true);
    }

    @AfterEach
    void count_as_before() {
        sessions.setStatisticsEnabled(counted);
    }

    @Test
    void every_service_is_found() {
        assertThat(ServiceMethod.of(context))
                .extracting(ServiceMethod::type)
                .contains(
                        PlanReading.class,
                        MeasureEditing.class,
                        DraftKeeping.class,
                        PlanImport.class,
                        TenantOverview.class);
    }

    @Test
    void every_method_of_a_service_names_one_permission_and_is_called_through_its_check() {
        assertThat(ServiceMethod.of(context))
                .allSatisfy(
                        method -> {
                            assertThat(AopUtils.isAopProxy(method.bean())).isTrue();
                            assertThat(method.requires() == null)
                                    .isNotEqualTo(method.onPlatform() == null);
                            assertThat(method.requires() == null || method.takesTenantFirst())
                                    .isTrue();
                        });
    }

    /** Whatever permission a method names: one that readers have is none for changing anything. */
    @Test
    void nothing_that_writes_is_open_to_who_only_reads() {
        var writing =
                ServiceMethod.of(context).stream()
                        .filter(method -> method.onPlatform() == null)
                        .filter(ServiceMethod::writes)
                        .toList();

        assertThat(writing).extracting(ServiceMethod::type).contains(MeasureEditing.class);
        assertThat(writing)
                .allSatisfy(
                        method ->
                                assertThat(PermissionMatrix.of(Role.READER))
                                        .as(method.toString())
                                        .doesNotContain(method.requires()));
    }

    @TestFactory
    Stream<DynamicTest> who_lacks_the_permission_is_refused_before_anything_is_done() {
        var people = Person.all(directory, issuer);
        return ServiceMethod.of(context).stream()
                .map(
                        method ->
                                dynamicTest(
                                        method.toString(),
                                        () -> people.forEach(person -> tries(person, method))));
    }

    private void tries(Person person, ServiceMethod method) {
        for (var tenant : TENANTS) {
            var what = person + " calls " + method + " for " + tenant;
            var reason = reason(person.actor(), method, tenant);
            if (reason == null) {
                assertThat(whenUndone(person, method, tenant) instanceof AccessRefused)
                        .as(what)
                        .isFalse();
                continue;
            }
            long before = sessions.getSessionOpenCount();
            var thrown = catchThrowable(() -> person.does(() -> call(method, tenant)));
            assertThat(thrown).as(what).isInstanceOf(AccessRefused.class);
            assertThat(((AccessRefused) thrown).reason()).as(what).isEqualTo(reason);
            assertThat(sessions.getSessionOpenCount()).as(what).isEqualTo(before);
            assertThat(TenantContext.current()).as(what).isEmpty();
        }
    }

    /** Why this person must be refused; null if it must not. */
    private static @Nullable Reason reason(
            @Nullable Actor actor, ServiceMethod method, TenantKey tenant) {
        if (actor == null) {
            return Reason.NOT_SIGNED_IN;
        }
        Permission onPlatform = method.onPlatform();
        if (onPlatform != null) {
            return actor.mayOnPlatform(onPlatform) ? null : Reason.ROLE_LACKS_PERMISSION;
        }
        if (tenant.equals(UNKNOWN)) {
            return Reason.UNKNOWN_TENANT;
        }
        if (actor.roleIn(tenant).isEmpty()) {
            return Reason.NOT_A_MEMBER;
        }
        Permission requires = method.requires();
        return requires != null && actor.may(requires, tenant)
                ? null
                : Reason.ROLE_LACKS_PERMISSION;
    }

    /** Calls in a transaction that is rolled back, so that nobody else sees what was done. */
    private @Nullable Throwable whenUndone(Person person, ServiceMethod method, TenantKey tenant) {
        if (method.onPlatform() != null) {
            return catchThrowable(() -> person.does(() -> call(method, tenant)));
        }
        return catchThrowable(
                () ->
                        TenantContext.run(
                                tenant,
                                () ->
                                        new TransactionTemplate(transactions)
                                                .executeWithoutResult(
                                                        status -> {
                                                            status.setRollbackOnly();
                                                            person.does(() -> call(method, tenant));
                                                        })));
    }

    private static void call(ServiceMethod method, TenantKey tenant) {
        try {
            method.call(tenant);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable thrown) {
            throw new IllegalStateException(thrown);
        }
    }

    /**
     * What else takes a tenant, and why it asks nobody: directories are asked before it is known
     * who somebody is; administration and the command line act for who runs the server, and the
     * test of the architecture shows that no view and no endpoint reaches them.
     */
    @Test
    void nothing_beside_services_takes_a_tenant_but_what_is_listed_here() {
        assertThat(ServiceMethod.besideServices(context))
                .extracting(ServiceMethod::toString)
                .containsExactlyInAnyOrder(
                        "JdbcTenantDirectory.find(TenantKey)",
                        "JdbcTenantDirectory.name(TenantKey)",
                        "JdbcIdentityProviderDirectory.forTenant(TenantKey)",
                        "TenantAdministration.suspend(TenantKey)",
                        "TenantAdministration.resume(TenantKey)",
                        "IdentityProviderAdministration.register(TenantKey, String, String,"
                                + " String, String)",
                        "PlanImportCommand.importPlan(TenantKey, Path, boolean, boolean,"
                                + " PrintStream, PrintStream)");
    }
}
