package de.wegmarke;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.tenancy.TenantKey;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GermanTerminal.class)
class CommandLineTest {

    @Test
    void without_a_command_the_web_application_is_meant() {
        assertThat(CommandLine.parse("--server.port=1")).isInstanceOf(CommandLine.Serve.class);
        assertThat(CommandLine.parse()).isInstanceOf(CommandLine.Serve.class);
    }

    @Test
    void an_import_names_municipality_and_file_and_its_options_stand_anywhere() {
        var expected =
                new CommandLine.Import(new TenantKey("erfurt"), Path.of("plan.txt"), true, true);

        assertThat(CommandLine.parse("import", "erfurt", "plan.txt", "--dry-run", "--json"))
                .isEqualTo(expected);
        assertThat(CommandLine.parse("import", "--json", "erfurt", "--dry-run", "plan.txt"))
                .isEqualTo(expected);
    }

    @Test
    void an_import_changes_the_plan_unless_it_is_told_not_to() {
        assertThat(CommandLine.parse("import", "erfurt", "plan.txt"))
                .isEqualTo(
                        new CommandLine.Import(
                                new TenantKey("erfurt"), Path.of("plan.txt"), false, false));
    }

    @Test
    void what_is_not_understood_is_said_in_words() {
        assertThat(misuse("import", "erfurt")).contains("fehlt");
        assertThat(misuse("import", "erfurt", "a", "b")).contains("Zu viele").contains("b");
        assertThat(misuse("import", "erfurt", "a", "--dryrun")).contains("--dryrun");
        assertThat(misuse("import", "Erfurt!", "a")).contains("Erfurt!");
    }

    private static String misuse(String... args) {
        return ((CommandLine.Misuse) CommandLine.parse(args)).message();
    }
}
