package de.wegmarke.tenantadmin;

import static de.wegmarke.tenantadmin.TestPlatform.ERFURT;
import static de.wegmarke.tenantadmin.TestPlatform.MAGDEBURG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import de.wegmarke.access.Membership;
import de.wegmarke.access.Role;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every table there is, asked with a role and without any of our code in between. A table that is
 * added later is found here by itself.
 */
class DatabaseAskedDirectlyTest {

    private static final String PERMISSION_DENIED = "42501";

    /** In the words of the database: all that one can do to a table. */
    private static final List<String> READING_AND_WRITING =
            List.of(
                    "select * from %s",
                    "insert into %s default values",
                    "update %1$s set %2$s = %2$s",
                    "delete from %s",
                    "truncate %s");

    private static final List<String> REWRITING = READING_AND_WRITING.subList(2, 5);
    private static final List<String> WRITING = READING_AND_WRITING.subList(1, 5);

    private static TestPlatform platform;

    private record Table(String schema, String name, String firstColumn) {
        String statement(String pattern) {
            return pattern.formatted(this, firstColumn);
        }

        /**
         * What a municipality lets others see; it writes its own rows there. Of stories {@link
         * StoriesAskedDirectlyTest} asks more.
         */
        boolean isReleased() {
            return name.startsWith("released_")
                    || name.startsWith("story_")
                    || Set.of("stories", "curated_stories", "saved_searches").contains(name);
        }

        boolean isHistory() {
            return name.endsWith("_aud")
                    || name.endsWith("_log")
                    || name.startsWith("snapshot_")
                    || name.equals("revision");
        }

        @Override
        public String toString() {
            return schema + "." + name;
        }
    }

    @BeforeAll
    static void two_municipalities_with_a_member_each() {
        platform = TestPlatform.withErfurtAndMagdeburg(2);
        for (var tenant : List.of(ERFURT, MAGDEBURG)) {
            var person = platform.members.invite("https://login.example", tenant.value(), "Person");
            platform.members.grant(person, Membership.of(tenant, Role.READER));
        }
    }

    @AfterAll
    static void drop() {
        platform.close();
    }

    private static List<Table> tablesOf(String schema) {
        var tables =
                platform.database
                        .superuser()
                        .sql(
                                """
                                select c.relname, a.attname
                                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                    join pg_attribute a on a.attrelid = c.oid and a.attnum = 1
                                where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname = ? order by 1
                                """)
                        .param(schema)
                        .query(
                                (row, number) ->
                                        new Table(schema, row.getString(1), row.getString(2)))
                        .list();
        assertThat(tables).hasSizeGreaterThan(7);
        return tables;
    }

    /** A connection of the application, past its pool. */
    private static Connection as(@Nullable String role) throws SQLException {
        var login = platform.properties;
        var connection =
                DriverManager.getConnection(login.url(), login.appUser(), login.appPassword());
        if (role != null) {
            try (var statement = connection.createStatement()) {
                statement.execute("set role " + role);
            }
        }
        return connection;
    }

    private static void isRefused(@Nullable String role, List<String> statements)
            throws SQLException {
        try (var connection = as(role);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                assertThatThrownBy(() -> statement.execute(sql))
                        .as("%s: %s", role, sql)
                        .asInstanceOf(InstanceOfAssertFactories.throwable(SQLException.class))
                        .extracting(SQLException::getSQLState)
                        .isEqualTo(PERMISSION_DENIED);
            }
        }
    }

    private static List<String> all(Table table, List<String> patterns) {
        return patterns.stream().map(table::statement).toList();
    }

    @TestFactory
    Stream<DynamicTest> a_tables_only_reader_is_the_role_of_its_own_municipality() {
        return tablesOf("t_erfurt").stream()
                .map(
                        table ->
                                dynamicTest(
                                        table.name(),
                                        () -> {
                                            var statements = all(table, READING_AND_WRITING);
                                            isRefused("wm_magdeburg", statements);
                                            isRefused("wegmarke_platform", statements);
                                            isRefused(null, statements);
                                            if (!table.name().equals("databasechangelog")) {
                                                isLetIn("wm_erfurt", table);
                                            }
                                        }));
    }

    /** So that a refusal above is one of the role, not of the statement. */
    private static void isLetIn(String role, Table table) throws SQLException {
        try (var connection = as(role);
                var statement = connection.createStatement()) {
            assertThatCode(() -> statement.execute("select * from " + table))
                    .doesNotThrowAnyException();
        }
    }

    /** The second wall: were the schema open by mistake, its tables still would not be. */
    @Test
    void an_open_schema_alone_shows_nothing() throws Exception {
        var superuser = platform.database.superuser();
        superuser.sql("grant usage on schema t_erfurt to wm_magdeburg").update();
        try {
            for (var table : tablesOf("t_erfurt")) {
                isRefused("wm_magdeburg", all(table, READING_AND_WRITING));
            }
            isRefused(
                    "wm_magdeburg",
                    List.of(
                            "select nextval('t_erfurt.revision_seq')",
                            "select setval('t_erfurt.revision_seq', 1)"));
        } finally {
            superuser.sql("revoke usage on schema t_erfurt from wm_magdeburg").update();
        }
    }

    @TestFactory
    Stream<DynamicTest> not_even_its_own_municipality_rewrites_history() {
        var history = tablesOf("t_magdeburg").stream().filter(Table::isHistory).toList();
        assertThat(history).extracting(Table::name).contains("revision", "measure_aud", "note_aud");
        return history.stream()
                .map(
                        table ->
                                dynamicTest(
                                        table.name(),
                                        () -> isRefused("wm_magdeburg", all(table, REWRITING))));
    }

    @Test
    void whoever_changes_the_plan_cannot_empty_a_table_at_once_past_its_history() throws Exception {
        for (var table : tablesOf("t_magdeburg")) {
            isRefused("wm_magdeburg", List.of("truncate " + table));
        }
        isRefused(
                "wm_magdeburg",
                List.of(
                        "select setval('t_magdeburg.revision_seq', 1)",
                        "alter table t_magdeburg.measure disable trigger all",
                        "drop table t_magdeburg.measure_aud",
                        "set session_replication_role = replica"));
    }

    @TestFactory
    Stream<DynamicTest> of_the_platform_a_municipality_reads_its_own_rows_and_writes_none() {
        return tablesOf("platform").stream()
                .filter(table -> !table.isReleased())
                .map(
                        table ->
                                dynamicTest(
                                        table.name(),
                                        () -> {
                                            isRefused("wm_magdeburg", all(table, WRITING));
                                            isRefused(null, all(table, READING_AND_WRITING));
                                            readsItsOwnRowsOf(table);
                                        }));
    }

    @Test
    void what_a_municipality_releases_it_releases_in_its_own_name_only() throws Exception {
        var report =
                """
                insert into platform.released_reports (tenant_key, cycle_key, cycle_name, cut_off, interval_years,
                                                       level, sample, released_at, figures)
                values ('%s', '2022', '2022', date '2022-12-31', 1, 'STATES', true, now(), '{}')
                """;
        var measure =
                """
                insert into platform.released_measures (tenant_key, cycle_key, position, label, field, text)
                values ('%s', '2022', 0, '1.1 M1', '1', 'Beispiel')
                """;
        isRefused("wm_magdeburg", List.of(report.formatted("erfurt"), measure.formatted("erfurt")));
        isRefused(
                "wegmarke_platform",
                List.of(
                        report.formatted("erfurt"),
                        measure.formatted("erfurt"),
                        "update platform.released_reports set level = 'FIGURES'",
                        "delete from platform.released_reports"));
        try (var erfurt = as("wm_erfurt");
                var magdeburg = as("wm_magdeburg");
                var own = erfurt.createStatement();
                var foreign = magdeburg.createStatement()) {
            own.execute(report.formatted("erfurt"));
            own.execute(measure.formatted("erfurt"));
            assertThat(foreign.executeQuery("select * from platform.released_reports").next())
                    .isFalse();
            assertThat(foreign.executeQuery("select * from platform.released_measures").next())
                    .isFalse();
            assertThat(foreign.executeUpdate("delete from platform.released_reports")).isZero();
            assertThat(
                            foreign.executeUpdate(
                                    "update platform.released_reports set level = 'TEXTS'"))
                    .isZero();
            assertThat(own.executeUpdate("delete from platform.released_reports")).isEqualTo(1);
        }
    }

    private static void readsItsOwnRowsOf(Table table) throws SQLException {
        switch (table.name()) {
            case "tenants" -> assertThat(column(table, "key")).containsExactly("magdeburg");
            case "memberships" ->
                    assertThat(column(table, "tenant_key")).containsExactly("magdeburg");
            // The same for all: nothing in them belongs to a municipality.
            case "programmes", "topics" -> isLetIn("wm_magdeburg", table);
            default -> isRefused("wm_magdeburg", all(table, List.of("select * from %s")));
        }
    }

    private static List<String> column(Table table, String column) throws SQLException {
        var values = new ArrayList<String>();
        try (var connection = as("wm_magdeburg");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select %s from %s".formatted(column, table))) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    /** Row-level security once more: a membership elsewhere cannot be asked for by name either. */
    @Test
    void a_municipality_is_not_told_whether_a_row_of_another_exists() throws Exception {
        try (var connection = as("wm_magdeburg");
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select count(*) from platform.memberships where tenant_key = 'erfurt'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    /** What an administrator's roles may do is not for the application to take. */
    @Test
    void the_applications_login_becomes_neither_owner_nor_superuser() throws Exception {
        isRefused(
                null,
                List.of(
                        "set role wegmarke_owner",
                        "set role postgres",
                        "set role wegmarke_tenant"));
    }
}
