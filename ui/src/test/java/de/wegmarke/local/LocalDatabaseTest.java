package de.wegmarke.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDatabaseTest {

    @TempDir Path folder;
    private LocalDirectory directory;

    @BeforeEach
    void makeFolder() {
        directory = new LocalDirectory(folder.resolve("wegmarke"));
    }

    @Test
    void data_survive_a_stop_and_a_crash_and_the_next_start_takes_over_what_still_runs()
            throws Exception {
        try (var first = LocalDatabase.open(directory)) {
            execute(first, "CREATE TABLE public.kept (word text)");
            execute(first, "INSERT INTO public.kept VALUES ('bleibt')");
        }
        assertThat(serverProcess()).isEmpty();

        try (var second = LocalDatabase.open(directory)) {
            assertThat(word(second)).isEqualTo("bleibt");
            // A crash: nobody is left to stop it in order, and the file with its number stays.
            var server = serverProcess().orElseThrow();
            server.destroyForcibly();
            server.onExit().get(2, TimeUnit.MINUTES);
        }
        assertThat(directory.postgresData().resolve("postmaster.pid")).exists();

        try (var third = LocalDatabase.open(directory)) {
            assertThat(word(third)).isEqualTo("bleibt");
        }
        assertThat(serverProcess()).isEmpty();
    }

    @Test
    void nobody_gets_in_without_the_password_and_nobody_else_can_read_it() throws Exception {
        try (var database = LocalDatabase.open(directory)) {
            assertThatThrownBy(
                            () ->
                                    DriverManager.getConnection(
                                                    database.url(), "postgres", "postgres")
                                            .close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            try (Connection connection = owner(database);
                    var rows = connection.createStatement().executeQuery("SHOW listen_addresses")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("127.0.0.1");
            }
        }
        try (var files = Files.list(directory.root().resolve("secrets"))) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(
                            file ->
                                    assertThat(
                                                    PosixFilePermissions.toString(
                                                            Files.getPosixFilePermissions(file)))
                                            .isEqualTo("rw-------"));
        }
    }

    private Optional<ProcessHandle> serverProcess() throws Exception {
        Path pidFile = directory.postgresData().resolve("postmaster.pid");
        return Files.exists(pidFile)
                ? ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).getFirst().strip()))
                : Optional.empty();
    }

    private static String word(LocalDatabase database) throws SQLException {
        try (Connection connection = owner(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT word FROM public.kept")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(LocalDatabase database, String sql) throws SQLException {
        try (Connection connection = owner(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection owner(LocalDatabase database) throws SQLException {
        return DriverManager.getConnection(
                database.url(), LocalDatabase.OWNER, database.ownerPassword());
    }
}
