package de.wegmarke.tenantadmin;

import static de.wegmarke.tenantadmin.TestPlatform.ERFURT;
import static de.wegmarke.tenantadmin.TestPlatform.MAGDEBURG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import de.wegmarke.tenancy.TenantContext;
import de.wegmarke.tenancy.TenantKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLInvalidAuthorizationSpecException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A pool of one connection, so that whatever one tenant leaves on it the next one would find. */
class PooledConnectionTest {

    private static TestPlatform platform;

    @BeforeAll
    static void one_connection_for_all() {
        platform = TestPlatform.withErfurtAndMagdeburg(1);
    }

    @AfterAll
    static void drop() {
        platform.close();
    }

    @AfterEach
    void nothing_is_left_on_the_connection() throws SQLException {
        assertThat(here()).isEqualTo("wegmarke_platform at platform");
        assertThat(in(MAGDEBURG)).isEqualTo("wm_magdeburg at t_magdeburg");
        assertThat(in(ERFURT)).isEqualTo("wm_erfurt at t_erfurt");
        assertThat(here()).isEqualTo("wegmarke_platform at platform");
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private static void as(TenantKey tenant, Work work) throws SQLException {
        TenantContext.<Boolean, SQLException>call(
                tenant,
                () -> {
                    try (var connection = platform.dataSource.getConnection()) {
                        work.on(connection);
                    }
                    return true;
                });
    }

    private static String in(TenantKey tenant) throws SQLException {
        return TenantContext.<String, SQLException>call(tenant, PooledConnectionTest::here);
    }

    private static String here() throws SQLException {
        try (var connection = platform.dataSource.getConnection()) {
            assertThat(connection.getAutoCommit()).isTrue();
            return ask(
                    connection,
                    "select current_user || ' at ' || array_to_string(current_schemas(false), ',')");
        }
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            assertThat(answer.next()).isTrue();
            return answer.getString(1);
        }
    }

    @Test
    void a_tenant_has_its_role_and_its_schema() throws SQLException {
        assertThat(in(ERFURT)).isEqualTo("wm_erfurt at t_erfurt");
    }

    @Test
    void the_platforms_side_stays_outside_whatever_tenant_is_bound() throws SQLException {
        var user =
                TenantContext.<String, SQLException>call(
                        ERFURT,
                        () -> {
                            try (var connection =
                                    platform.dataSource.onPlatform().getConnection()) {
                                return ask(connection, "select current_user");
                            }
                        });
        assertThat(user).isEqualTo("wegmarke_platform");
    }

    @Test
    void a_failed_statement_leaves_nothing() throws SQLException {
        as(
                ERFURT,
                connection ->
                        assertThatThrownBy(() -> ask(connection, "select * from t_magdeburg.plan"))
                                .isInstanceOf(SQLException.class));
    }

    @Test
    void a_transaction_left_open_is_rolled_back() throws SQLException {
        as(
                ERFURT,
                connection -> {
                    connection.setAutoCommit(false);
                    insertDraft(connection);
                });
        as(
                ERFURT,
                connection ->
                        assertThat(ask(connection, "select count(*) from draft")).isEqualTo("0"));
    }

    @Test
    void an_aborted_transaction_leaves_nothing() throws SQLException {
        as(
                ERFURT,
                connection -> {
                    connection.setAutoCommit(false);
                    insertDraft(connection);
                    assertThatThrownBy(() -> ask(connection, "select 1 / 0"))
                            .isInstanceOf(SQLException.class);
                });
    }

    @Test
    void settings_made_by_hand_are_taken_back() throws SQLException {
        as(
                ERFURT,
                connection -> {
                    try (var statement = connection.createStatement()) {
                        statement.execute("set search_path = pg_catalog");
                        statement.execute("set statement_timeout = '7s'");
                    }
                });
        as(
                MAGDEBURG,
                connection -> assertThat(ask(connection, "show statement_timeout")).isEqualTo("0"));
    }

    @Test
    void a_read_only_transaction_does_not_leave_the_next_one_read_only() throws SQLException {
        as(
                ERFURT,
                connection -> {
                    connection.setReadOnly(true);
                    connection.setAutoCommit(false);
                    ask(connection, "select 1");
                    connection.commit();
                });
        as(
                MAGDEBURG,
                connection -> {
                    connection.setAutoCommit(false);
                    insertDraft(connection);
                });
    }

    @Test
    void a_connection_killed_while_lent_is_replaced() throws SQLException {
        as(ERFURT, connection -> kill(ask(connection, "select pg_backend_pid()")));
    }

    @Test
    void a_connection_killed_while_idle_is_replaced() throws SQLException {
        var pid = new String[1];
        as(ERFURT, connection -> pid[0] = ask(connection, "select pg_backend_pid()"));
        kill(pid[0]);
    }

    @Test
    void a_connection_that_cannot_be_reset_leaves_the_pool() throws SQLException {
        var pid = new String[1];
        as(
                ERFURT,
                connection -> {
                    pid[0] = ask(connection, "select pg_backend_pid()");
                    connection.abort(Runnable::run);
                });
        as(
                MAGDEBURG,
                connection ->
                        assertThat(ask(connection, "select pg_backend_pid()"))
                                .isNotEqualTo(pid[0]));
    }

    @Test
    void a_closed_connection_is_closed() throws SQLException {
        var kept = new Connection[1];
        as(ERFURT, connection -> kept[0] = connection);
        assertThat(kept[0].isClosed()).isTrue();
        assertThatThrownBy(() -> ask(kept[0], "select 1")).hasMessage("Connection is closed");
        kept[0].close();
    }

    @Test
    void the_schema_of_a_lent_connection_cannot_be_changed() throws SQLException {
        as(
                ERFURT,
                connection ->
                        assertThatThrownBy(() -> connection.setSchema("t_magdeburg"))
                                .isInstanceOf(SQLFeatureNotSupportedException.class));
    }

    @Test
    void there_is_no_other_login_and_no_way_to_the_pool() {
        assertThatThrownBy(() -> platform.dataSource.getConnection("postgres", ""))
                .isInstanceOf(SQLFeatureNotSupportedException.class);
        assertThatThrownBy(() -> platform.dataSource.unwrap(HikariDataSource.class))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void for_an_unknown_tenant_there_is_no_connection() {
        assertThatThrownBy(() -> in(new TenantKey("nowhere")))
                .isInstanceOf(SQLInvalidAuthorizationSpecException.class);
    }

    @Test
    void for_a_suspended_tenant_there_is_no_connection() throws SQLException {
        platform.administration.suspend(ERFURT);
        assertThatThrownBy(() -> in(ERFURT))
                .isInstanceOf(SQLInvalidAuthorizationSpecException.class);
        platform.administration.resume(ERFURT);
        assertThat(in(ERFURT)).isEqualTo("wm_erfurt at t_erfurt");
    }

    /**
     * The driver prepares a statement on the server after its fifth use; the text is the same for
     * both tenants.
     */
    @Test
    void a_prepared_statement_answers_for_the_tenant_that_asks() throws SQLException {
        as(ERFURT, connection -> insertPlan(connection, "erfurt"));
        as(MAGDEBURG, connection -> insertPlan(connection, "magdeburg"));
        for (int round = 0; round < 12; round++) {
            as(ERFURT, connection -> assertThat(preparedTitle(connection)).isEqualTo("erfurt"));
            as(
                    MAGDEBURG,
                    connection -> assertThat(preparedTitle(connection)).isEqualTo("magdeburg"));
        }
        for (int use = 0; use < 12; use++) {
            as(ERFURT, connection -> assertThat(preparedTitle(connection)).isEqualTo("erfurt"));
        }
        as(
                ERFURT,
                connection ->
                        assertThat(
                                        ask(
                                                connection,
                                                "select count(*) > 0 from pg_prepared_statements"
                                                        + " where statement like 'select title%'"))
                                .isEqualTo("t"));
        as(MAGDEBURG, connection -> assertThat(preparedTitle(connection)).isEqualTo("magdeburg"));
    }

    private static String preparedTitle(Connection connection) throws SQLException {
        try (var statement =
                connection.prepareStatement("select title from plan where status = ?")) {
            statement.setString(1, "SUPERSEDED");
            try (var answer = statement.executeQuery()) {
                assertThat(answer.next()).isTrue();
                return answer.getString(1);
            }
        }
    }

    private static void insertPlan(Connection connection, String title) throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        "insert into plan (id, version, title, status) values (?, 0, ?, 'SUPERSEDED')")) {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, title);
            statement.executeUpdate();
        }
    }

    private static void insertDraft(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "insert into draft values (gen_random_uuid(), 'measure', 0, '{}', now())");
        }
    }

    private static void kill(String pid) {
        platform.database
                .superuser()
                .sql("select pg_terminate_backend(?::int, 5000)")
                .param(pid)
                .query(Boolean.class)
                .single();
    }
}
