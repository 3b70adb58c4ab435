package de.wegmarke;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.exchange.BadDocument;
import de.wegmarke.exchange.Documents;
import de.wegmarke.tenancy.DatabaseProperties;
import de.wegmarke.tenancy.TenantKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code import} says, on which stream, with which exit code. */
@ExtendWith(GermanTerminal.class)
@RunningApplication
class ImportCommandTest {

    private static final TenantKey NORDHAUSEN = new TenantKey("nordhausen");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir Path folder;
    @Autowired private ImportCommand command;
    @Autowired private DatabaseProperties database;

    private record Answer(int exit, String out, String err) {}

    @ParameterizedTest
    @EnumSource(BadDocument.class)
    void a_file_that_cannot_be_a_plan_is_refused_in_german_and_changes_nothing(BadDocument bad)
            throws IOException {
        var before = StoredRows.of(NORDHAUSEN, database);
        var file = Files.write(folder.resolve(bad.fileName()), bad.content());

        var answer = run(file, false, false);

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.err()).contains(bad.words(), "Am Plan wurde nichts geändert.");
        assertThat(answer.out()).isEmpty();
        assertThat(StoredRows.of(NORDHAUSEN, database)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(BadDocument.class)
    void as_json_the_refusal_has_its_reason_its_sentence_and_its_lines(BadDocument bad)
            throws IOException {
        var file = Files.write(folder.resolve(bad.fileName()), bad.content());

        var answer = run(file, true, true);

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.err()).isEmpty();
        var refused = JSON.readTree(answer.out()).get("refused");
        assertThat(refused.get("reason").asString()).isEqualTo(bad.reason().name());
        assertThat(refused.get("message").asString()).contains(bad.words());
        assertThat(refused.get("lines").isArray()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_file_of_200_mb_is_refused(boolean dryRun) throws IOException {
        var before = StoredRows.of(NORDHAUSEN, database);
        var file = folder.resolve("plan.txt");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(200_000_000);
        }

        var answer = run(file, dryRun, false);

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.err()).contains("größer als 20 MB", "Am Plan wurde nichts geändert.");
        assertThat(StoredRows.of(NORDHAUSEN, database)).isEqualTo(before);
    }

    @Test
    void a_file_that_is_not_there_and_a_folder_are_no_documents() throws IOException {
        assertThat(run(folder.resolve("fehlt.txt"), false, false))
                .returns(1, Answer::exit)
                .extracting(Answer::err)
                .asString()
                .contains("Diese Datei gibt es nicht", "fehlt.txt");
        assertThat(run(folder, false, true).exit()).isEqualTo(1);
    }

    @Test
    void a_municipality_that_is_not_there_gets_no_plan() throws IOException {
        var answer = run(new TenantKey("entenhausen"), demo("magdeburg.txt"), false, false);

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.err()).contains("Diese Kommune gibt es nicht: entenhausen");
    }

    @Test
    void a_dry_run_is_reported_to_people_in_the_language_of_their_terminal() throws IOException {
        var german = run(demo("erfurt.txt"), true, false).out();
        assertThat(german)
                .contains(
                        "     14  Handlungsfelder",
                        "    146  Maßnahmen",
                        "     82  fortlaufend",
                        "Kosten: 16 Maßnahmen mit Betrag, Obergrenzen zusammen 18.500,00 EUR",
                        "Prüfaufträge: 26, NEU-Kennzeichen: 23",
                        "Zeile ",
                        "Ein Import würde ändern:")
                .doesNotContain("{", "command.");

        Locale.setDefault(Locale.ENGLISH);
        var english = run(demo("erfurt.txt"), true, false).out();
        assertThat(english)
                .contains(
                        "    146  Measures",
                        "     82  ongoing",
                        "upper bounds together 18,500.00 EUR",
                        "An import would change:")
                .doesNotContain("{", "command.", "Zeile ");
        assertThat(english.lines().count()).isEqualTo(german.lines().count());
    }

    @ParameterizedTest
    @CsvSource({"erfurt.txt, 14, 62, 0, 0, 146", "magdeburg.txt, 7, 0, 64, 22, 59"})
    void the_dry_run_counts_the_sample_plans_as_json_and_writes_nothing(
            String name, int fields, int recommendations, int goals, int themes, int measures)
            throws IOException {
        var before = StoredRows.of(NORDHAUSEN, database);

        assertCounts(demo(name), fields, recommendations, goals, themes, measures);

        assertThat(StoredRows.of(NORDHAUSEN, database)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "000_ec370f4d2c26c4bd.txt, 14, 62, 0, 0, 146",
        "004_0c4ff60752e64775.txt, 7, 0, 64, 22, 59"
    })
    void the_dry_run_counts_the_published_plans_as_json(
            String name, int fields, int recommendations, int goals, int themes, int measures)
            throws IOException {
        assertCounts(
                Documents.publishedFile(name), fields, recommendations, goals, themes, measures);
    }

    private void assertCounts(
            Path file, int fields, int recommendations, int goals, int themes, int measures)
            throws IOException {
        var answer = run(file, true, true);

        assertThat(answer.exit()).isZero();
        assertThat(answer.err()).isEmpty();
        var report = JSON.readTree(answer.out());
        assertThat(report.get("dryRun").asBoolean()).isTrue();
        assertThat(size(report, "fields")).isEqualTo(fields);
        assertThat(size(report, "recommendations")).isEqualTo(recommendations);
        assertThat(size(report, "goals")).isEqualTo(goals);
        assertThat(size(report, "themes")).isEqualTo(themes);
        assertThat(size(report, "measures")).isEqualTo(measures);
        assertThat(report.get("doubts"))
                .allSatisfy(
                        doubt -> {
                            assertThat(doubt.get("line").asInt()).isPositive();
                            assertThat(doubt.get("message").asString()).isNotBlank();
                        });
    }

    private static int size(JsonNode report, String list) {
        assertThat(report.get(list).isArray()).as(list).isTrue();
        return report.get(list).size();
    }

    private Path demo(String name) throws IOException {
        return Files.write(
                folder.resolve(name),
                new ClassPathResource("demo/" + name).getContentAsByteArray());
    }

    private Answer run(Path file, boolean dryRun, boolean json) {
        return run(NORDHAUSEN, file, dryRun, json);
    }

    private Answer run(TenantKey tenant, Path file, boolean dryRun, boolean json) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit =
                command.run(
                        new CommandLine.Import(tenant, file, dryRun, json),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Answer(
                exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
