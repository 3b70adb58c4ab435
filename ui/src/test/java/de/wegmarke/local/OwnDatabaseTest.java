package de.wegmarke.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.wegmarke.WegmarkeApplication;
import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.plan.MeasureFilter;
import de.wegmarke.plan.MeasureReading;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.tenantadmin.TestDatabase;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** A start on a database that the environment names instead of the embedded one. */
@ExtendWith(OutputCaptureExtension.class)
class OwnDatabaseTest {

    private static final String OWNER = "wegmarke_owner";
    private static final String PASSWORD = "only-for-tests";
    private static final TenantKey ERFURT = new TenantKey("erfurt");

    private final TestDatabase database = TestDatabase.create();

    private final Locale before = Locale.getDefault();

    @TempDir Path folder;

    @BeforeEach
    void speakGerman() {
        Locale.setDefault(Locale.GERMAN);
    }

    @AfterEach
    void dropDatabase() {
        Locale.setDefault(before);
        database.close();
    }

    @Test
    void the_database_that_the_environment_names_is_filled_once_and_no_other_is_started() {
        try (var first = start(environment())) {
            assertThat(measures(first)).isEqualTo(146);
        }
        try (var second = start(environment())) {
            assertThat(measures(second)).isEqualTo(146);
        }

        assertThat(folder.resolve("data/postgres")).doesNotExist();
        assertThat(folder.resolve("postgres.log")).doesNotExist();
    }

    @Test
    void a_database_that_does_not_answer_is_told_in_a_sentence(CapturedOutput output) {
        var elsewhere = environment("jdbc:postgresql://127.0.0.1:1/wegmarke", OWNER, PASSWORD);

        assertThat(catchThrowable(() -> start(elsewhere).close())).isNotNull();
        assertThat(output)
                .contains("Die Datenbank antwortet nicht: jdbc:postgresql://127.0.0.1:1/wegmarke")
                .doesNotContain("\tat ");
    }

    @Test
    void a_login_that_the_database_does_not_know_is_told_without_its_password(
            CapturedOutput output) {
        var unknown = environment(database.url(), "niemand", "falsches-kennwort");

        assertThat(catchThrowable(() -> start(unknown).close())).isNotNull();
        assertThat(output)
                .contains("Die Datenbank lehnt die Anmeldung ab")
                .doesNotContain("falsches-kennwort")
                .doesNotContain("\tat ");
    }

    private Map<String, Object> environment() {
        return environment(database.url(), OWNER, PASSWORD);
    }

    private Map<String, Object> environment(String url, String owner, String password) {
        return Map.of(
                "WEGMARKE_DB_URL", url,
                "WEGMARKE_DB_ADMIN_USER", owner,
                "WEGMARKE_DB_ADMIN_PASSWORD", password,
                "WEGMARKE_DB_APP_USER", "wegmarke_app",
                "WEGMARKE_DB_APP_PASSWORD", PASSWORD,
                "wegmarke.local.directory", folder.toString(),
                "server.port", "0");
    }

    private static ConfigurableApplicationContext start(Map<String, Object> environment) {
        return new SpringApplicationBuilder(WegmarkeApplication.class)
                .profiles("local")
                .properties(environment)
                .run();
    }

    private static int measures(ConfigurableApplicationContext application) {
        return ActorContext.call(
                Actor.system("Test", ERFURT),
                () -> application.getBean(MeasureReading.class).count(ERFURT, MeasureFilter.NONE));
    }
}
