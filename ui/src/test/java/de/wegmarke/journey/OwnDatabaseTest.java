package de.wegmarke.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.tenantadmin.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start on a database that the environment names instead of the embedded one. */
class OwnDatabaseTest {

    private static final String OWNER = "wegmarke_owner";
    private static final String PASSWORD = "only-for-tests";

    private final TestDatabase database = TestDatabase.create();

    @TempDir Path folder;

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void the_database_that_the_environment_names_is_filled_once_and_no_other_is_started()
            throws IOException {
        var application = process(database.url(), OWNER);
        try {
            application.serve();
            assertThat(rows()).isEqualTo("16 146 59");
            var revisions = revisions();
            application.kill();

            application.serve();
            assertThat(rows()).isEqualTo("16 146 59");
            assertThat(revisions()).isEqualTo(revisions);
        } finally {
            application.kill();
        }
        assertThat(directory().resolve("secrets/client")).exists();
        assertThat(directory().resolve("data/postgres")).doesNotExist();
    }

    @Test
    void a_database_that_does_not_answer_is_told_in_a_sentence() throws Exception {
        assertThat(refusal("jdbc:postgresql://127.0.0.1:1/wegmarke", OWNER))
                .contains("Die Datenbank antwortet nicht: jdbc:postgresql://127.0.0.1:1/wegmarke")
                .doesNotContain("\tat ");
    }

    @Test
    void a_login_that_the_database_does_not_know_is_told_without_its_password() throws Exception {
        assertThat(refusal(database.url(), "niemand"))
                .contains("Die Datenbank lehnt die Anmeldung ab: jdbc:postgresql://")
                .doesNotContain(PASSWORD)
                .doesNotContain("\tat ");
    }

    private String refusal(String url, String owner) throws Exception {
        var application = process(url, owner);
        var process = application.start("refused", "--server.port=0");
        assertThat(OwnProcess.exitOf(process)).isNotZero();
        return application.output("refused.out") + application.output("refused.err");
    }

    private OwnProcess process(String url, String owner) {
        return new OwnProcess(
                directory(),
                Map.of(
                        "WEGMARKE_DB_URL", url,
                        "WEGMARKE_DB_ADMIN_USER", owner,
                        "WEGMARKE_DB_ADMIN_PASSWORD", PASSWORD,
                        "WEGMARKE_DB_APP_USER", "wegmarke_app",
                        "WEGMARKE_DB_APP_PASSWORD", PASSWORD));
    }

    private Path directory() {
        return folder.resolve("wegmarke");
    }

    /** How many municipalities there are, and measures in Erfurt and Magdeburg. */
    private String rows() {
        return ask(
                """
                select (select count(*) from platform.tenants) || ' ' || (select count(*) from t_erfurt.measure)
                    || ' ' || (select count(*) from t_magdeburg.measure)
                """);
    }

    private String revisions() {
        return ask("select count(*)::text from t_erfurt.revision");
    }

    private String ask(String sql) {
        return database.superuser().sql(sql).query(String.class).single();
    }
}
