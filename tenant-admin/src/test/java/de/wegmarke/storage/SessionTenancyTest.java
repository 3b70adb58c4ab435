package de.wegmarke.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wegmarke.access.AccessRefused;
import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.plan.PlanReading;
import de.wegmarke.tenancy.TenantContext;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.tenantadmin.TenantAdministration;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hibernate's sessions and Spring's transactions carry the bound tenant, and started without one.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionTenancyTest extends StorageTest {

    private static final String TITLES = "select title from plan order by title";

    @Autowired private EntityManager entities;
    @Autowired private EntityManagerFactory factory;
    @Autowired private PlatformTransactionManager transactions;
    @Autowired private DataSource dataSource;
    @Autowired private TenantAdministration administration;
    @Autowired private PlanReading plans;

    private TenantKey one = new TenantKey("session-one");
    private TenantKey two = new TenantKey("session-two");

    @BeforeAll
    void a_plan_each() {
        one = municipality("session-one");
        two = municipality("session-two");
        TenantContext.run(one, () -> insert("Plan one"));
        TenantContext.run(two, () -> insert("Plan two"));
    }

    private void insert(String title) {
        inTransaction(
                () ->
                        entities.createNativeQuery(
                                        "insert into plan (id, version, title, status)"
                                                + " values (:id, 0, :title, 'DRAFT')")
                                .setParameter("id", UUID.randomUUID())
                                .setParameter("title", title)
                                .executeUpdate());
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private List<?> titles() {
        return entities.createNativeQuery(TITLES, String.class).getResultList();
    }

    private List<?> titlesOf(TenantKey tenant) {
        return TenantContext.call(tenant, this::titles);
    }

    @Test
    void a_session_reads_the_plan_of_its_tenant() {
        assertThat(titlesOf(one).toString()).isEqualTo("[Plan one]");
        assertThat(titlesOf(two).toString()).isEqualTo("[Plan two]");
    }

    @Test
    void plain_jdbc_inside_the_transaction_is_on_the_same_connection() {
        TenantContext.run(
                one,
                () ->
                        inTransaction(
                                () -> {
                                    entities.createNativeQuery("update plan set title = 'Changed'")
                                            .executeUpdate();
                                    assertThat(
                                                    JdbcClient.create(dataSource)
                                                            .sql(TITLES)
                                                            .query(String.class)
                                                            .single())
                                            .isEqualTo("Changed");
                                    entities.createNativeQuery("update plan set title = 'Plan one'")
                                            .executeUpdate();
                                }));
    }

    @Test
    void outside_of_every_tenant_a_session_finds_no_table_of_a_plan() {
        assertThatThrownBy(this::titles).hasMessageContaining("\"plan\" does not exist");
    }

    @Test
    void a_session_opened_before_the_tenant_was_bound_is_refused() {
        try (var early = factory.createEntityManager()) {
            assertThatThrownBy(
                            () ->
                                    TenantContext.call(
                                            one,
                                            () -> early.createNativeQuery(TITLES).getResultList()))
                    .hasStackTraceContaining("opened for another tenant");
        }
    }

    @Test
    void a_session_of_one_tenant_is_refused_in_another() {
        var kept = TenantContext.call(one, factory::createEntityManager);
        try (kept) {
            assertThatThrownBy(
                            () ->
                                    TenantContext.call(
                                            two,
                                            () -> kept.createNativeQuery(TITLES).getResultList()))
                    .hasStackTraceContaining("opened for another tenant");
        }
    }

    @Test
    void another_tenant_cannot_be_entered_inside_a_transaction() {
        TenantContext.run(
                one,
                () ->
                        inTransaction(
                                () ->
                                        assertThatThrownBy(() -> titlesOf(two))
                                                .isInstanceOf(IllegalStateException.class)));
    }

    @Test
    void tenants_in_parallel_threads_do_not_meet() throws Exception {
        var calls = new ArrayList<Callable<String>>();
        for (int call = 0; call < 100; call++) {
            calls.add(() -> titlesOf(one).toString());
            calls.add(() -> titlesOf(two).toString());
        }
        var answers = new ArrayList<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
        }
        for (int call = 0; call < answers.size(); call += 2) {
            assertThat(answers.get(call)).isEqualTo("[Plan one]");
            assertThat(answers.get(call + 1)).isEqualTo("[Plan two]");
        }
    }

    @Test
    void no_cache_outlives_a_session() {
        var options = factory.unwrap(SessionFactoryImplementor.class).getSessionFactoryOptions();
        assertThat(options.isSecondLevelCacheEnabled()).isFalse();
        assertThat(options.isQueryCacheEnabled()).isFalse();
    }

    @Test
    void a_suspended_tenant_is_refused_and_comes_back_with_all_it_had() {
        var actor = Actor.system("test", two);
        administration.suspend(two);
        ActorContext.run(
                actor,
                () ->
                        assertThatThrownBy(() -> plans.outline(two))
                                .isInstanceOfSatisfying(
                                        AccessRefused.class,
                                        refused ->
                                                assertThat(refused.reason())
                                                        .isEqualTo(
                                                                AccessRefused.Reason
                                                                        .TENANT_SUSPENDED)));
        administration.resume(two);
        assertThat(titlesOf(two).toString()).isEqualTo("[Plan two]");
    }
}
