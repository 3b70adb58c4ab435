package de.wegmarke.tenantadmin;

import static de.wegmarke.tenantadmin.TestPlatform.ERFURT;
import static de.wegmarke.tenantadmin.TestPlatform.MAGDEBURG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wegmarke.access.Membership;
import de.wegmarke.access.Role;
import de.wegmarke.tenancy.TenantContext;
import de.wegmarke.tenancy.TenantKey;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself refuses, whatever the application asks. */
class TenantIsolationTest {

    private static TestPlatform platform;
    private static JdbcClient application;

    @BeforeAll
    static void two_municipalities_with_a_member_each() {
        platform = TestPlatform.withErfurtAndMagdeburg(4);
        application = platform.application();
        for (var tenant : List.of(ERFURT, MAGDEBURG)) {
            var person = platform.members.invite("https://login.example", tenant.value(), "Person");
            platform.members.grant(person, Membership.of(tenant, Role.READER));
            TenantContext.run(tenant, () -> insertPlan("Plan of " + tenant));
        }
    }

    @AfterAll
    static void drop() {
        platform.close();
    }

    private static void insertPlan(String title) {
        application
                .sql("insert into plan (id, version, title, status) values (?, 0, ?, 'ADOPTED')")
                .params(UUID.randomUUID(), title)
                .update();
    }

    private static List<@Nullable String> titles() {
        return application.sql("select title from plan").query(String.class).list();
    }

    @Test
    void a_tenant_finds_its_own_plan_under_the_unqualified_name() {
        assertThat(TenantContext.call(ERFURT, TenantIsolationTest::titles))
                .containsExactly("Plan of erfurt");
        assertThat(TenantContext.call(MAGDEBURG, TenantIsolationTest::titles))
                .containsExactly("Plan of magdeburg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from t_magdeburg.plan",
                "insert into t_magdeburg.revision values (1, now(), gen_random_uuid(), 'x', 'UI')",
                "update t_magdeburg.plan set title = 'x'",
                "delete from t_magdeburg.plan",
                "create table t_magdeburg.mine (id int)",
                "create table t_erfurt.mine (id int)",
                "create table public.mine (id int)",
                "create temporary table mine (id int)",
                "create schema mine",
                "select * from platform.identity_providers",
                "select * from platform.platform_memberships",
                "select * from platform.persons",
                "update platform.tenants set name = 'x'",
                "insert into platform.memberships values (gen_random_uuid(), 'magdeburg', 'READER', null)",
                "delete from platform.memberships",
                "update revision set actor_name = 'x'",
                "delete from revision",
                "update measure_aud set text = 'x'",
                "delete from measure_aud",
                "select * from databasechangelog",
                "delete from databasechangelog",
                "alter role wm_erfurt login",
                "grant wm_magdeburg to wm_erfurt",
                "alter table plan disable row level security",
                "drop table plan",
            })
    void a_tenants_role_is_refused(String statement) {
        TenantContext.run(
                ERFURT,
                () ->
                        assertThatThrownBy(() -> application.sql(statement).query().listOfRows())
                                .rootCause()
                                .hasMessageMatching(
                                        "(?s).*(permission denied|must be owner|must be member).*"));
    }

    @Test
    void of_the_registry_a_tenants_role_sees_its_own_row_only() {
        var keys =
                TenantContext.call(
                        ERFURT,
                        () ->
                                application
                                        .sql("select key from platform.tenants")
                                        .query(String.class)
                                        .list());
        assertThat(keys).containsExactly("erfurt");
    }

    @Test
    void of_the_memberships_a_tenants_role_sees_its_own_only() {
        var keys =
                TenantContext.call(
                        MAGDEBURG,
                        () ->
                                application
                                        .sql("select tenant_key from platform.memberships")
                                        .query(String.class)
                                        .list());
        assertThat(keys).containsExactly("magdeburg");
    }

    @Test
    void the_common_topics_are_for_every_tenant() {
        TenantContext.run(
                ERFURT,
                () ->
                        assertThat(
                                        application
                                                .sql("select count(*) from platform.topics")
                                                .query(Integer.class)
                                                .single())
                                .isEqualTo(12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from t_erfurt.plan",
                "insert into platform.memberships values (gen_random_uuid(), 'erfurt', 'READER', null)",
                "insert into platform.platform_memberships values (gen_random_uuid(), 'OPERATOR', null)",
                "update platform.tenants set status = 'ACTIVE'",
                "update platform.identity_providers set enabled = true",
                "update platform.persons set issuer = 'x'",
                "delete from platform.persons",
                "select * from platform.databasechangelog",
            })
    void the_platforms_role_is_refused(String statement) {
        assertThatThrownBy(() -> application.sql(statement).query().listOfRows())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void without_a_tenant_there_is_no_table_of_a_plan() {
        assertThatThrownBy(TenantIsolationTest::titles)
                .rootCause()
                .hasMessageContaining("relation \"plan\" does not exist");
    }

    @Test
    void the_applications_own_login_reaches_nothing() throws Exception {
        var login = platform.properties;
        try (var connection =
                        java.sql.DriverManager.getConnection(
                                login.url(), login.appUser(), login.appPassword());
                var statement = connection.createStatement()) {
            for (var table :
                    List.of(
                            "platform.tenants",
                            "platform.topics",
                            "t_erfurt.plan",
                            "t_erfurt.note")) {
                assertThatThrownBy(() -> statement.executeQuery("select * from " + table))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void tenants_in_parallel_virtual_threads_each_see_their_own() throws Exception {
        List<Callable<Boolean>> calls =
                IntStream.range(0, 200)
                        .mapToObj(number -> number % 2 == 0 ? ERFURT : MAGDEBURG)
                        .map(tenant -> (Callable<Boolean>) () -> seesItsOwnOnly(tenant))
                        .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var result : threads.invokeAll(calls)) {
                assertThat(result.get()).isTrue();
            }
        }
    }

    private static boolean seesItsOwnOnly(TenantKey tenant) {
        return TenantContext.call(tenant, TenantIsolationTest::titles)
                .equals(List.of("Plan of " + tenant));
    }
}
