package de.wegmarke.tenantadmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wegmarke.access.Membership;
import de.wegmarke.access.Role;
import de.wegmarke.tenancy.TenantKey;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Stories in the words of the database, past every service: what Magdeburg's role can reach of what
 * Erfurt has released, and what the platform's role cannot write.
 */
class StoriesAskedDirectlyTest {

    private static final String PERMISSION_DENIED = "42501";

    private static final String CURATED = "00000000-0000-0000-0000-000000000001";
    private static final String PUBLISHED = "00000000-0000-0000-0000-000000000002";
    private static final String WITHDRAWN = "00000000-0000-0000-0000-000000000003";
    private static final String QUESTION = "00000000-0000-0000-0000-000000000004";

    private static TestPlatform platform;

    @BeforeAll
    static void erfurt_has_released_stories() {
        platform = TestPlatform.withErfurtAndMagdeburg(2);
        for (var tenant : List.of("erfurt", "magdeburg")) {
            var person = platform.members.invite("https://login.example", tenant, "Person");
            platform.members.grant(person, Membership.of(new TenantKey(tenant), Role.READER));
        }
        for (var sql :
                List.of(
                        curated(CURATED, "entwurf", "WITH_INSTITUTE"),
                        curated(PUBLISHED, "fest", "PUBLISHED"),
                        "insert into platform.story_log (story, position, step, at, side, actor_id, actor_name, revision)"
                                + " values ('%s', 1, 'TAKEN_UP', now(), 'INSTITUTE', gen_random_uuid(), 'I', 1)"
                                        .formatted(CURATED),
                        comment(false, "INSTITUTE"),
                        comment(true, "INSTITUTE"),
                        proposal("OPEN"),
                        proposal("ACCEPTED"),
                        story(PUBLISHED, "fest", "'{}'", "null"),
                        story(WITHDRAWN, "zurueck", "null", "now()"),
                        "insert into platform.story_images (id, tenant_key, story, media_type, content)"
                                + " values (gen_random_uuid(), 'erfurt', '%s', 'image/png', '\\x00')"
                                        .formatted(CURATED),
                        "insert into platform.story_notices (id, tenant_key, kind, story, at)"
                                + " values (gen_random_uuid(), 'erfurt', 'PUBLISHED', '%s', now())"
                                        .formatted(PUBLISHED))) {
            platform.database.superuser().sql(sql).update();
        }
    }

    private static String curated(String id, String key, String state) {
        return """
        insert into platform.curated_stories (id, version, tenant_key, key, state, revision, title, content,
                                              public_page, released_at, released_by, state_since)
        values ('%s', 1, 'erfurt', '%s', '%s', 1, 'Titel', '{}', false, now(), 'L', now())
        """
                .formatted(id, key, state);
    }

    private static String comment(boolean internal, String side) {
        return """
        insert into platform.story_comments (id, story, part, text, internal, side, actor_id, actor_name, revision, at)
        values (gen_random_uuid(), '%s', 'AIM', 'Wort', %s, '%s', gen_random_uuid(), 'I', 1, now())
        """
                .formatted(CURATED, internal, side);
    }

    private static String proposal(String state) {
        return """
        insert into platform.story_proposals (id, story, part, before, after, state, revision, at, actor_id, actor_name)
        values (gen_random_uuid(), '%s', 'AIM', 'a', 'b', '%s', 1, now(), gen_random_uuid(), 'I')
        """
                .formatted(CURATED, state);
    }

    private static String story(String id, String key, String content, String withdrawn) {
        return """
        insert into platform.stories (id, tenant_key, key, title, content, revision, public_page,
                                      first_published_at, published_at, withdrawn_at)
        values ('%s', 'erfurt', '%s', 'Titel', %s, 1, false, now(), now(), %s)
        """
                .formatted(id, key, content, withdrawn);
    }

    @AfterAll
    static void drop() {
        platform.close();
    }

    @Test
    void before_publication_another_municipality_sees_nothing_of_a_story() throws SQLException {
        for (var table :
                List.of(
                        "curated_stories",
                        "story_log",
                        "story_comments",
                        "story_proposals",
                        "story_images",
                        "story_notices")) {
            assertThat(count("wm_magdeburg", table)).as(table).isZero();
            assertThat(count("wm_erfurt", table)).as(table).isPositive();
        }
    }

    @Test
    void what_is_published_is_for_all_and_only_its_own_municipality_changes_it()
            throws SQLException {
        assertThat(count("wm_magdeburg", "stories")).isEqualTo(2);
        assertThat(
                        changed(
                                "wm_magdeburg",
                                "update platform.stories set withdrawn_at = now(), content = null"))
                .isZero();
        isRefused("wm_magdeburg", "delete from platform.stories");
        isRefused("wm_erfurt", "delete from platform.stories");
        isRefused("wm_magdeburg", story(QUESTION, "fremd", "'{}'", "null"));
        isRefused("wm_erfurt", story(QUESTION, "eigen", "'{}'", "null"));
    }

    @Test
    void an_internal_comment_is_hidden_from_the_municipality_it_is_about() throws SQLException {
        assertThat(count("wm_erfurt", "story_comments")).isEqualTo(1);
        assertThat(count("wegmarke_platform", "story_comments")).isEqualTo(2);
        isRefused("wm_erfurt", comment(true, "MUNICIPALITY"));
    }

    /** Each would put words before everybody that the institute never read. */
    @Test
    void a_municipality_takes_its_story_back_and_publishes_nothing_itself() throws SQLException {
        var own = " where id = '%s'".formatted(PUBLISHED);
        for (var change :
                List.of(
                        "content = '{\"title\": \"Ungelesen\"}'",
                        "title = 'Ungelesen'",
                        "revision = 2")) {
            isRefused("wm_erfurt", "update platform.stories set " + change + own);
        }
        isRefused(
                "wm_erfurt",
                "update platform.stories set content = '{}', withdrawn_at = null where id = '%s'"
                        .formatted(WITHDRAWN));
        isRefused("wm_erfurt", "update platform.curated_stories set state = 'CHANGES_REQUESTED'");
        isRefused("wm_erfurt", curated(QUESTION, "vorbei", "PUBLISHED"));
        isRefused("wm_erfurt", "delete from platform.curated_stories");
        assertThat(
                        rolledBack(
                                "wm_erfurt",
                                "update platform.stories set content = null, public_page = false,"
                                        + " withdrawn_at = now()"
                                        + own))
                .isEqualTo(1);
        assertThat(rolledBack("wm_erfurt", "update platform.stories set public_page = true" + own))
                .isEqualTo(1);
        assertThat(
                        rolledBack(
                                "wm_erfurt",
                                "update platform.curated_stories set content = '{\"aim\": \"Neu\"}'"
                                        + " where id = '%s'".formatted(CURATED)))
                .as("an accepted wording follows to the institute")
                .isEqualTo(1);
    }

    @Test
    void each_side_speaks_for_itself_and_changes_no_word_of_the_other() throws SQLException {
        isRefused("wm_erfurt", comment(false, "INSTITUTE"));
        isRefused("wm_erfurt", step("INSTITUTE"));
        isRefused("wegmarke_platform", comment(false, "MUNICIPALITY"));
        isRefused("wegmarke_platform", step("MUNICIPALITY"));
        assertThat(rolledBack("wm_erfurt", comment(false, "MUNICIPALITY"))).isEqualTo(1);
        assertThat(rolledBack("wm_erfurt", step("MUNICIPALITY"))).isEqualTo(1);
        assertThat(rolledBack("wegmarke_platform", comment(true, "INSTITUTE"))).isEqualTo(1);
        for (var change : List.of("text = 'X'", "internal = true", "resolved_at = now()")) {
            isRefused("wm_erfurt", "update platform.story_comments set " + change);
        }
        isRefused("wegmarke_platform", "update platform.story_comments set text = 'X'");
        for (var role : List.of("wm_erfurt", "wegmarke_platform")) {
            isRefused(role, "update platform.story_proposals set after = 'X'");
        }
        isRefused("wegmarke_platform", "update platform.story_proposals set state = 'ACCEPTED'");
    }

    @Test
    void the_institute_takes_its_steps_and_writes_no_word_of_the_municipality()
            throws SQLException {
        var own = " where id = '%s'".formatted(CURATED);
        for (var change :
                List.of(
                        "content = '{\"aim\": \"Anders\"}'",
                        "title = 'Anders'",
                        "revision = 2",
                        "public_page = true",
                        "released_by = 'X'",
                        "released_at = now()",
                        "tenant_key = 'magdeburg'",
                        "key = 'anders'")) {
            isRefused("wegmarke_platform", "update platform.curated_stories set " + change + own);
        }
        for (var change :
                List.of(
                        "tenant_key = 'magdeburg'",
                        "key = 'anders'",
                        "first_published_at = now()")) {
            isRefused("wegmarke_platform", "update platform.stories set " + change);
        }
        assertThat(
                        rolledBack(
                                "wegmarke_platform",
                                "update platform.curated_stories set version = version + 1,"
                                        + " state = 'CHANGES_REQUESTED', state_since = now()"
                                        + own))
                .isEqualTo(1);
        assertThat(held("wegmarke_platform", "curated_stories", "no key update"))
                .as("held while it takes a step")
                .isEqualTo(2);
        assertThat(held("wegmarke_platform", "stories", "share"))
                .as("held while it puts them into a collection")
                .isEqualTo(2);
    }

    @Test
    void the_institute_makes_a_proposal_and_takes_it_back_until_it_is_decided()
            throws SQLException {
        for (var decided : List.of("ACCEPTED", "DECLINED", "OVERTAKEN")) {
            isRefused("wegmarke_platform", proposal(decided));
        }
        assertThat(rolledBack("wegmarke_platform", proposal("OPEN"))).isEqualTo(1);
        assertThat(count("wegmarke_platform", "story_proposals")).isEqualTo(2);
        assertThat(rolledBack("wegmarke_platform", "delete from platform.story_proposals"))
                .as("without what was decided")
                .isEqualTo(1);
    }

    private static String step(String side) {
        return """
        insert into platform.story_log (story, position, step, at, side, actor_id, actor_name, revision)
        values ('%s', 2, 'RELEASED', now(), '%s', gen_random_uuid(), 'X', 1)
        """
                .formatted(CURATED, side);
    }

    private static int rolledBack(String role, String sql) throws SQLException {
        try (var connection = as(role);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            var changed = statement.executeUpdate(sql);
            connection.rollback();
            return changed;
        }
    }

    @Test
    void nobody_writes_in_the_name_of_another_municipality() throws SQLException {
        isRefused("wm_magdeburg", curated(QUESTION, "fremd", "RELEASED"));
        isRefused("wm_magdeburg", comment(false, "MUNICIPALITY"));
        for (var table :
                List.of("curated_stories", "story_comments", "story_proposals", "story_notices")) {
            isRefusedOrNothing("wm_magdeburg", "delete from platform." + table + " where true");
        }
        isRefused(
                "wm_magdeburg",
                "insert into platform.story_adoptions (id, story, tenant_key, at)"
                        + " values (gen_random_uuid(), '%s', 'erfurt', now())"
                                .formatted(PUBLISHED));
    }

    @Test
    void the_history_of_a_story_is_written_once() throws SQLException {
        for (var role : List.of("wm_erfurt", "wegmarke_platform")) {
            isRefused(role, "update platform.story_log set actor_name = 'X'");
            isRefused(role, "delete from platform.story_log");
        }
    }

    @Test
    void the_institute_can_neither_begin_a_story_nor_decide_for_the_municipality()
            throws SQLException {
        isRefused("wegmarke_platform", curated(QUESTION, "erfunden", "RELEASED"));
        isRefused("wegmarke_platform", "delete from platform.curated_stories");
        isRefused("wegmarke_platform", "delete from platform.stories");
        isRefused("wegmarke_platform", "delete from platform.story_images");
    }

    @Test
    void letters_are_dropped_in_by_all_and_read_by_the_receiver_alone() throws SQLException {
        changed(
                "wm_magdeburg",
                "insert into platform.story_notices (id, tenant_key, kind, story, at)"
                        + " values (gen_random_uuid(), 'erfurt', 'QUESTION_ASKED', '%s', now())"
                                .formatted(PUBLISHED));
        assertThat(count("wm_magdeburg", "story_notices")).isZero();
        assertThat(count("wm_erfurt", "story_notices")).isGreaterThan(1);
        isRefused("wegmarke_platform", "select * from platform.story_notices");
    }

    @Test
    void a_question_is_seen_by_those_who_ask_and_answer_and_changed_by_nobody()
            throws SQLException {
        var ask =
                "insert into platform.story_questions (id, story, tenant_key, asked_office, text, may_publish, asked_at)"
                        + " values ('%s', '%s', '%s', 'Amt', 'Wie?', true, now())";
        isRefused("wm_magdeburg", ask.formatted(QUESTION, PUBLISHED, "erfurt"));
        isRefused("wm_magdeburg", ask.formatted(QUESTION, WITHDRAWN, "magdeburg"));
        assertThat(changed("wm_magdeburg", ask.formatted(QUESTION, PUBLISHED, "magdeburg")))
                .isEqualTo(1);
        assertThat(count("wm_magdeburg", "story_questions")).isEqualTo(1);
        assertThat(count("wm_erfurt", "story_questions")).isEqualTo(1);
        assertThat(count("wegmarke_platform", "story_questions")).isZero();
        isRefused("wm_erfurt", "update platform.story_questions set text = 'Anders?'");
        assertThat(
                        changed(
                                "wm_magdeburg",
                                "update platform.story_questions set answer = 'So',"
                                        + " answered_office = 'Amt', answered_at = now()"))
                .isZero();
    }

    private static int count(String role, String table) throws SQLException {
        return counted(role, "platform." + table);
    }

    private static int held(String role, String table, String lock) throws SQLException {
        return counted(role, "(select from platform.%s for %s) held".formatted(table, lock));
    }

    private static int counted(String role, String rows) throws SQLException {
        try (var connection = as(role);
                var statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from " + rows)) {
            found.next();
            return found.getInt(1);
        }
    }

    private static int changed(String role, String sql) throws SQLException {
        try (var connection = as(role);
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static void isRefused(String role, String sql) throws SQLException {
        try (var connection = as(role);
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .as("%s: %s", role, sql)
                    .asInstanceOf(InstanceOfAssertFactories.throwable(SQLException.class))
                    .extracting(SQLException::getSQLState)
                    .isEqualTo(PERMISSION_DENIED);
        }
    }

    /** Without the right to do it at all, or with it and nothing within reach. */
    private static void isRefusedOrNothing(String role, String sql) throws SQLException {
        try {
            assertThat(changed(role, sql)).as("%s: %s", role, sql).isZero();
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).as(sql).isEqualTo(PERMISSION_DENIED);
        }
    }

    private static Connection as(String role) throws SQLException {
        var login = platform.properties;
        var connection =
                DriverManager.getConnection(login.url(), login.appUser(), login.appPassword());
        try (var statement = connection.createStatement()) {
            statement.execute("set role " + role);
            statement.execute("set search_path = platform");
        }
        return connection;
    }
}
