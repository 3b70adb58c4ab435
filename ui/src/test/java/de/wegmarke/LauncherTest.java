package de.wegmarke;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherTest {

    private static final Path LAUNCHER = Path.of("..", "wegmarke").toAbsolutePath().normalize();

    @TempDir Path work;

    private record Answer(int exit, String out, String err) {}

    @Test
    void it_is_a_script_that_the_shell_can_read() throws Exception {
        assertThat(run(List.of("bash", "-n", LAUNCHER.toString()), Map.of()).exit()).isZero();
    }

    @Test
    void help_is_given_in_the_language_of_the_terminal() throws Exception {
        assertThat(wegmarke(Map.of("LC_ALL", "de_DE.UTF-8"), "help").out())
                .contains("run [--port N]", "import MANDANT DATEI", "test", "bench", "format");
        assertThat(wegmarke(Map.of("LC_ALL", "en_GB.UTF-8"), "help").out())
                .contains("import TENANT FILE");
    }

    @Test
    void an_unknown_command_is_answered_with_help_and_exit_code_2() throws Exception {
        var answer = wegmarke(Map.of(), "starte");

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).contains("starte").contains("./wegmarke run");
        assertThat(answer.out()).isEmpty();
    }

    @Test
    void a_port_must_be_one() throws Exception {
        for (String port : List.of("abc", "0", "70000", "-1", "123456")) {
            assertThat(wegmarke(Map.of(), "run", "--port", port).exit()).as(port).isEqualTo(2);
        }
        assertThat(wegmarke(Map.of(), "run", "--port").exit()).isEqualTo(2);
        assertThat(wegmarke(Map.of(), "run", "--prot", "80").exit()).isEqualTo(2);
    }

    @Test
    void a_reset_does_not_pretend_to_delete_a_database_elsewhere() throws Exception {
        var answer =
                wegmarke(
                        Map.of("WEGMARKE_DB_URL", "jdbc:postgresql://db.invalid/wegmarke"),
                        "run",
                        "--reset");

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).contains("WEGMARKE_DB_URL").doesNotContain("gelöscht.");
    }

    @Test
    void a_reset_deletes_the_data_and_leaves_what_a_file_from_a_crash_names_alone()
            throws Exception {
        Path data = Files.createDirectories(work.resolve("data/postgres"));
        // This process is somebody else's, as far as the launcher is concerned.
        Files.writeString(data.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");
        Files.writeString(work.resolve("running"), ProcessHandle.current().pid() + " 8080\n");

        // A taken port ends the run after the reset, before anything is built.
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = server.getLocalPort();
            var answer = wegmarke(Map.of(), "run", "--reset", "--port", String.valueOf(taken));

            assertThat(answer.exit()).isEqualTo(1);
            assertThat(answer.err()).contains("gelöscht").contains("Port " + taken + " ist belegt");
        }
        assertThat(work.resolve("data")).doesNotExist();
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    private Answer wegmarke(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("bash", LAUNCHER.toString()));
        command.addAll(List.of(arguments));
        return run(command, environment);
    }

    private Answer run(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path out = work.resolveSibling(work.getFileName() + ".out");
        Path err = work.resolveSibling(work.getFileName() + ".err");
        var builder =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment().put("LC_ALL", "de_DE.UTF-8");
        builder.environment().put("WEGMARKE_HOME", work.toString());
        builder.environment().putAll(environment);
        int exit = builder.start().waitFor();
        return new Answer(
                exit,
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
