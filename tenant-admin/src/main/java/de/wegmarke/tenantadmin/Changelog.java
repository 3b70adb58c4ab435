package de.wegmarke.tenantadmin;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.analytics.configuration.AnalyticsArgs;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateSqlCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.command.core.helpers.ShowSummaryArgument;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.ui.LoggerUIService;
import liquibase.util.csv.CSVWriter;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A Liquibase changelog, used to write SQL and never to run it: once per starting state, without a
 * database, because Liquibase cannot safely update two schemas at once in one process and is slow
 * to start for each. The SQL is replayed per schema in a transaction.
 */
final class Changelog {

    private static final String[] LOG_COLUMNS = {
        "ID", "AUTHOR", "FILENAME", "DATEEXECUTED", "ORDEREXECUTED", "EXECTYPE", "MD5SUM",
        "DESCRIPTION", "COMMENTS", "TAG", "LIQUIBASE", "CONTEXTS", "LABELS", "DEPLOYMENT_ID"
    };

    private final String folder;
    private final String version;
    private final Map<List<AppliedChange>, ChangeScript> scripts = new HashMap<>();

    /**
     * @param folder on the class path, with a {@code changelog.xml} and the files it includes
     */
    Changelog(String folder) {
        this.folder = folder;
        this.version = fingerprint(folder);
    }

    /** Changes whenever a file of the changelog does. */
    String version() {
        return version;
    }

    /** The script for schemas in this state. Liquibase keeps static state, so one at a time. */
    synchronized ChangeScript from(List<AppliedChange> state) {
        return scripts.computeIfAbsent(state, this::write);
    }

    private ChangeScript write(List<AppliedChange> state) {
        try {
            var log = Files.createTempFile("wegmarke-changelog", ".csv");
            try {
                writeLog(state, log);
                return Scope.child(
                        Map.of(
                                Scope.Attr.ui.name(),
                                new LoggerUIService(),
                                AnalyticsArgs.ENABLED.getKey(),
                                false),
                        () -> run(log));
            } finally {
                Files.deleteIfExists(log);
            }
        } catch (Exception e) {
            throw new IllegalStateException("No script could be written from " + folder, e);
        }
    }

    private ChangeScript run(Path log) throws Exception {
        var output = new ByteArrayOutputStream();
        var command =
                new CommandScope(UpdateSqlCommandStep.COMMAND_NAME)
                        .addArgumentValue(
                                DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, offline(log))
                        .addArgumentValue(
                                UpdateSqlCommandStep.CHANGELOG_FILE_ARG, folder + "/changelog.xml")
                        .addArgumentValue(ShowSummaryArgument.SHOW_SUMMARY, UpdateSummaryEnum.OFF)
                        .setOutput(output);
        command.execute();
        var changelog = (DatabaseChangeLog) command.getDependency(DatabaseChangeLog.class);
        return new ChangeScript(
                output.toString(StandardCharsets.UTF_8),
                changelog.getChangeSets().stream()
                        .map(Changelog::nameOf)
                        .collect(toUnmodifiableSet()));
    }

    private static Database offline(Path log) throws Exception {
        var database =
                DatabaseFactory.getInstance()
                        .openDatabase(
                                "offline:postgresql?version=16&outputLiquibaseSql=all&changeLogFile="
                                        + log,
                                null,
                                null,
                                null,
                                Scope.getCurrentScope().getResourceAccessor());
        database.setOutputDefaultSchema(false);
        return database;
    }

    private static String nameOf(ChangeSet changeSet) {
        return new AppliedChange(
                        changeSet.getId(), changeSet.getAuthor(), changeSet.getFilePath(), null, "")
                .name();
    }

    /**
     * Writes the state in the form Liquibase keeps for a database that it cannot reach; none for an
     * empty schema.
     */
    private static void writeLog(List<AppliedChange> state, Path log) throws Exception {
        if (state.isEmpty()) {
            Files.delete(log);
            return;
        }
        try (var file = Files.newBufferedWriter(log)) {
            var csv = new CSVWriter(file);
            csv.writeNext(LOG_COLUMNS);
            int order = 0;
            for (var change : state) {
                csv.writeNext(
                        new String[] {
                            change.id(),
                            change.author(),
                            change.file(),
                            "2000-01-01T00:00:00",
                            String.valueOf(++order),
                            change.result(),
                            Objects.requireNonNullElse(change.checksum(), ""),
                            "",
                            "",
                            "",
                            "",
                            "",
                            "",
                            ""
                        });
            }
            csv.flush();
        }
    }

    private static String fingerprint(String folder) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:" + folder + "/*.*");
            Arrays.sort(files, Comparator.comparing(Changelog::fileName));
            for (var file : files) {
                digest.update(fileName(file).getBytes(StandardCharsets.UTF_8));
                digest.update(file.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException("The changelog cannot be read: " + folder, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String fileName(Resource file) {
        return Objects.requireNonNull(file.getFilename());
    }
}
