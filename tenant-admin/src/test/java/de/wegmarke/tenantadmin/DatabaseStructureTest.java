package de.wegmarke.tenantadmin;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lists every table there is; a new one without owner, grant or policy fails here. */
class DatabaseStructureTest {

    private static final String OWNER = "wegmarke_owner";
    private static final String PLATFORM = "wegmarke_platform";
    private static final String MUNICIPALITIES = "wegmarke_tenant";

    private static TestPlatform platform;

    @BeforeAll
    static void two_municipalities() {
        platform = TestPlatform.withErfurtAndMagdeburg(2);
    }

    @AfterAll
    static void drop() {
        platform.close();
    }

    private record Table(String schema, String name, String owner, boolean rowSecurity) {

        /** History, logs, snapshots. */
        boolean isWrittenOnce() {
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

    private static List<Table> tables() {
        return platform.database
                .superuser()
                .sql(
                        """
                        select n.nspname, c.relname, pg_get_userbyid(c.relowner) as owner, c.relrowsecurity
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p', 'v', 'm', 'f')
                            and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
                        order by 1, 2
                        """)
                .query(
                        (row, number) ->
                                new Table(
                                        row.getString("nspname"),
                                        row.getString("relname"),
                                        row.getString("owner"),
                                        row.getBoolean("relrowsecurity")))
                .list();
    }

    /** Who may do what with a table, for example {@code wm_erfurt: DELETE INSERT SELECT UPDATE}. */
    private static Map<String, String> grants(Table table) {
        var grants = new TreeMap<String, String>();
        platform.database
                .superuser()
                .sql(
                        """
                        select coalesce(nullif(a.grantee, 0)::regrole::text, 'public') as grantee,
                               string_agg(a.privilege_type, ' ' order by a.privilege_type) as privileges
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace,
                             aclexplode(c.relacl) a
                        where n.nspname = ? and c.relname = ? and a.grantee <> c.relowner
                        group by 1
                        """)
                .param(table.schema())
                .param(table.name())
                .query(
                        (row, number) ->
                                grants.put(row.getString("grantee"), row.getString("privileges")))
                .list();
        return grants;
    }

    private static List<String> policies(Table table) {
        return platform.database
                .superuser()
                .sql(
                        """
                        select array_to_string(roles, ',') || ' ' || cmd as policy from pg_policies
                        where schemaname = ? and tablename = ? order by 1
                        """)
                .param(table.schema())
                .param(table.name())
                .query((row, number) -> row.getString("policy"))
                .list();
    }

    @Test
    void every_table_lies_in_a_schema_of_ours_and_belongs_to_the_owner() {
        assertThat(tables())
                .isNotEmpty()
                .allSatisfy(
                        table -> {
                            assertThat(table.schema()).isIn("platform", "t_erfurt", "t_magdeburg");
                            assertThat(table.owner()).isEqualTo(OWNER);
                        });
    }

    @Test
    void every_table_of_the_platform_has_row_level_security() {
        assertThat(tables())
                .filteredOn(table -> table.schema().equals("platform"))
                .hasSizeGreaterThan(7)
                .allMatch(Table::rowSecurity);
    }

    /**
     * Written down once more, on purpose: a change of a grant or a policy must be made in two
     * places.
     */
    @Test
    void of_the_platform_each_role_reaches_what_is_listed_here() {
        var all = new TreeMap<String, String>();
        for (var table : tables()) {
            if (table.schema().equals("platform")) {
                all.put(table.name(), grants(table) + " " + policies(table));
            }
        }
        var everybody =
                "{wegmarke_platform=SELECT, wegmarke_tenant=SELECT} [wegmarke_platform,wegmarke_tenant SELECT]";
        var both =
                "{wegmarke_platform=SELECT, wegmarke_tenant=SELECT} [wegmarke_platform SELECT, wegmarke_tenant SELECT]";
        var platformOnly = "{wegmarke_platform=SELECT} [wegmarke_platform SELECT]";
        var released =
                "{wegmarke_platform=SELECT, wegmarke_tenant=DELETE INSERT SELECT UPDATE}"
                        + " [wegmarke_platform SELECT, wegmarke_tenant ALL]";
        var expected = new TreeMap<String, String>();
        expected.put("databasechangelog", "{} []");
        expected.put("identity_providers", platformOnly);
        expected.put("memberships", both);
        expected.put(
                "persons",
                "{wegmarke_platform=SELECT} [wegmarke_platform INSERT,"
                        + " wegmarke_platform SELECT, wegmarke_platform UPDATE]");
        expected.put("platform_memberships", platformOnly);
        expected.put("programmes", everybody);
        expected.put("released_measures", released);
        expected.put("released_reports", released);
        expected.put("tenants", both);
        expected.put("topics", everybody);
        expected.put(
                "curated_stories",
                "{wegmarke_platform=SELECT, wegmarke_tenant=INSERT SELECT UPDATE}"
                        + " [wegmarke_platform ALL, wegmarke_tenant ALL]");
        expected.put(
                "story_log",
                "{wegmarke_platform=INSERT SELECT, wegmarke_tenant=INSERT SELECT}"
                        + " [wegmarke_platform INSERT, wegmarke_platform SELECT,"
                        + " wegmarke_tenant INSERT, wegmarke_tenant SELECT]");
        expected.put(
                "story_comments",
                "{wegmarke_platform=INSERT SELECT, wegmarke_tenant=INSERT SELECT}"
                        + " [wegmarke_platform INSERT, wegmarke_platform SELECT,"
                        + " wegmarke_platform UPDATE, wegmarke_tenant INSERT,"
                        + " wegmarke_tenant SELECT]");
        expected.put(
                "story_proposals",
                "{wegmarke_platform=DELETE INSERT SELECT, wegmarke_tenant=SELECT}"
                        + " [wegmarke_platform DELETE, wegmarke_platform INSERT,"
                        + " wegmarke_platform SELECT, wegmarke_tenant ALL]");
        expected.put(
                "stories",
                "{wegmarke_platform=INSERT SELECT, wegmarke_tenant=SELECT}"
                        + " [wegmarke_platform ALL, wegmarke_tenant SELECT, wegmarke_tenant UPDATE]");
        expected.put(
                "story_images",
                "{wegmarke_platform=SELECT, wegmarke_tenant=DELETE INSERT SELECT}"
                        + " [wegmarke_platform SELECT, wegmarke_tenant ALL]");
        expected.put(
                "story_notices",
                "{wegmarke_platform=INSERT, wegmarke_tenant=DELETE INSERT SELECT}"
                        + " [wegmarke_platform,wegmarke_tenant INSERT, wegmarke_tenant DELETE,"
                        + " wegmarke_tenant SELECT]");
        expected.put(
                "story_adoptions",
                "{wegmarke_platform=SELECT, wegmarke_tenant=DELETE INSERT SELECT}"
                        + " [wegmarke_platform SELECT, wegmarke_tenant DELETE,"
                        + " wegmarke_tenant INSERT, wegmarke_tenant SELECT,"
                        + " wegmarke_tenant SELECT, wegmarke_tenant UPDATE]");
        expected.put(
                "story_questions",
                "{wegmarke_platform=SELECT, wegmarke_tenant=DELETE SELECT}"
                        + " [wegmarke_platform SELECT, wegmarke_tenant DELETE,"
                        + " wegmarke_tenant INSERT, wegmarke_tenant SELECT,"
                        + " wegmarke_tenant SELECT, wegmarke_tenant UPDATE]");
        for (var table : List.of("story_collections", "story_collection_items")) {
            expected.put(
                    table,
                    "{wegmarke_platform=DELETE INSERT SELECT UPDATE} [wegmarke_platform ALL]");
        }
        expected.put("story_labels", "{wegmarke_platform=INSERT SELECT} [wegmarke_platform ALL]");
        expected.put("story_label_sets", "{wegmarke_platform=SELECT} [wegmarke_platform SELECT]");
        expected.put(
                "story_index",
                "{wegmarke_platform=DELETE INSERT SELECT, wegmarke_tenant=DELETE SELECT}"
                        + " [wegmarke_platform ALL, wegmarke_tenant DELETE, wegmarke_tenant SELECT]");
        expected.put("story_terms", "{wegmarke_platform=INSERT SELECT} [wegmarke_platform ALL]");
        expected.put("story_words", "{wegmarke_platform=INSERT SELECT} [wegmarke_platform ALL]");
        expected.put(
                "story_vocabulary",
                "{wegmarke_platform=INSERT SELECT UPDATE} [wegmarke_platform ALL]");
        expected.put(
                "saved_searches",
                "{wegmarke_platform=DELETE INSERT SELECT UPDATE} [wegmarke_platform ALL]");
        assertThat(all).isEqualTo(expected);
    }

    /** By role, what it may do to single columns. */
    private static Map<String, List<String>> columnGrants(String table) {
        return platform
                .database
                .superuser()
                .sql(
                        """
                        select cast(cast(x.grantee as regrole) as text) as role,
                               x.privilege_type || ' ' || string_agg(a.attname, ', ' order by a.attname) as columns
                        from pg_attribute a, aclexplode(a.attacl) x
                        where a.attrelid = cast(? as regclass) group by x.grantee, x.privilege_type order by 2
                        """)
                .param(table)
                .query()
                .listOfRows()
                .stream()
                .collect(
                        groupingBy(
                                row -> (String) row.get("role"),
                                mapping(row -> (String) row.get("columns"), toList())));
    }

    @Test
    void a_question_is_written_by_the_one_who_asks_and_never_changed() {
        assertThat(columnGrants("platform.story_questions"))
                .isEqualTo(
                        Map.of(
                                MUNICIPALITIES,
                                List.of(
                                        "INSERT asked_at, asked_office, id, may_publish, story, tenant_key, text",
                                        "UPDATE answer, answered_at, answered_office, published, version")));
    }

    @Test
    void of_a_story_each_side_changes_what_its_steps_need_and_nothing_else() {
        assertThat(columnGrants("platform.stories"))
                .isEqualTo(
                        Map.of(
                                MUNICIPALITIES,
                                List.of("UPDATE content, public_page, withdrawn_at"),
                                PLATFORM,
                                List.of(
                                        "UPDATE content, public_page, published_at, revision, title,"
                                                + " withdrawn_at")));
        assertThat(columnGrants("platform.curated_stories"))
                .isEqualTo(Map.of(PLATFORM, List.of("UPDATE state, state_since, version")));
        assertThat(columnGrants("platform.story_comments"))
                .isEqualTo(Map.of(PLATFORM, List.of("UPDATE resolved_at, resolved_by")));
        assertThat(columnGrants("platform.story_proposals"))
                .isEqualTo(
                        Map.of(
                                MUNICIPALITIES,
                                List.of("UPDATE decided_at, decided_by, decision, state")));
    }

    @Test
    void of_persons_the_login_may_write_what_it_learns_and_nothing_else() {
        assertThat(columnGrants("platform.persons"))
                .isEqualTo(
                        Map.of(
                                PLATFORM,
                                List.of(
                                        "INSERT display_name, issuer, subject",
                                        "UPDATE display_name")));
    }

    @Test
    void every_table_of_a_tenant_is_granted_to_its_role_and_to_no_other() {
        assertThat(tables())
                .filteredOn(table -> !table.schema().equals("platform"))
                .hasSizeGreaterThan(30)
                .allSatisfy(
                        table ->
                                assertThat(grants(table))
                                        .isEqualTo(
                                                expectedGrants(
                                                        table,
                                                        "wm_" + table.schema().substring(2))));
    }

    private static Map<String, String> expectedGrants(Table table, String role) {
        if (table.name().equals("databasechangelog")) {
            return Map.of();
        }
        return Map.of(
                role, table.isWrittenOnce() ? "INSERT SELECT" : "DELETE INSERT SELECT UPDATE");
    }

    @Test
    void the_tenants_have_the_same_tables() {
        assertThat(namesIn("t_erfurt")).isEqualTo(namesIn("t_magdeburg")).contains("measure");
    }

    private static List<String> namesIn(String schema) {
        return tables().stream()
                .filter(table -> table.schema().equals(schema))
                .map(Table::name)
                .toList();
    }

    /** So that a tenant can be dumped, moved or deleted alone. */
    @Test
    void no_foreign_key_leaves_a_schema() {
        var crossing =
                platform.database
                        .superuser()
                        .sql(
                                """
                                select k.conname from pg_constraint k
                                join pg_class a on a.oid = k.conrelid join pg_class b on b.oid = k.confrelid
                                where k.contype = 'f' and a.relnamespace <> b.relnamespace
                                """)
                        .query((row, number) -> row.getString("conname"))
                        .list();
        assertThat(crossing).isEmpty();
    }

    @Test
    void of_our_roles_only_application_and_owner_log_in_and_none_goes_past_row_level_security() {
        var roles =
                platform.database
                        .superuser()
                        .sql(
                                """
                                select rolname || ' ' || case when rolcanlogin then 'logs in' else 'does not' end as role
                                from pg_roles
                                where rolname in ('wegmarke_app', 'wegmarke_owner', 'wegmarke_platform',
                                    'wegmarke_tenant', 'wm_erfurt', 'wm_magdeburg')
                                    and not (rolsuper or rolbypassrls or rolreplication) order by 1
                                """)
                        .query((row, number) -> row.getString("role"))
                        .list();
        assertThat(roles)
                .containsExactly(
                        "wegmarke_app logs in",
                        "wegmarke_owner logs in",
                        "wegmarke_platform does not",
                        "wegmarke_tenant does not",
                        "wm_erfurt does not",
                        "wm_magdeburg does not");
    }

    @Test
    void the_application_may_become_the_others_and_inherits_nothing() {
        var memberships =
                platform.database
                        .superuser()
                        .sql(
                                """
                                select roleid::regrole || ': inherit ' || inherit_option || ', set ' || set_option
                                    || ', admin ' || admin_option as membership
                                from pg_auth_members where member = 'wegmarke_app'::regrole
                                    and roleid in ('wegmarke_platform'::regrole, 'wm_erfurt'::regrole,
                                        'wm_magdeburg'::regrole)
                                order by 1
                                """)
                        .query((row, number) -> row.getString("membership"))
                        .list();
        assertThat(memberships)
                .containsExactly(
                        "wegmarke_platform: inherit false, set true, admin false",
                        "wm_erfurt: inherit false, set true, admin false",
                        "wm_magdeburg: inherit false, set true, admin false");
    }

    @Test
    void nothing_is_open_to_everybody() {
        var open =
                platform.database
                        .superuser()
                        .sql(
                                """
                                select 'database ' || a.privilege_type as open
                                    from pg_database d, aclexplode(d.datacl) a
                                    where d.datname = current_database() and a.grantee = 0
                                union all
                                select 'schema ' || n.nspname from pg_namespace n, aclexplode(n.nspacl) a
                                    where a.grantee = 0 and n.nspname not in ('pg_catalog', 'information_schema')
                                """)
                        .query((row, number) -> row.getString("open"))
                        .list();
        assertThat(open).isEmpty();
    }
}
