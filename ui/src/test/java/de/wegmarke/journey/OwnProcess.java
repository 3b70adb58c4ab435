package de.wegmarke.journey;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The application in local mode as processes of its own, on a folder of its own, to be killed as a
 * power failure would: with everything that runs on that folder, its PostgreSQL included.
 */
final class OwnProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Path directory;
    private final Map<String, String> environment;
    private final List<Process> started = new ArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private int port;

    OwnProcess(Path directory) {
        this(directory, Map.of());
    }

    /**
     * @param environment variables that the processes see beside those of the test
     */
    OwnProcess(Path directory, Map<String, String> environment) {
        this.directory = directory;
        this.environment = Map.copyOf(environment);
    }

    /** Starts the web application and waits for its first page. */
    void serve() throws IOException {
        port = freePort();
        var process = start("serve", "--server.port=" + port);
        var health =
                HttpRequest.newBuilder(URI.create(address() + "/actuator/health"))
                        .timeout(Duration.ofSeconds(20))
                        .build();
        await().atMost(PATIENCE)
                .failFast("it ended, see " + log("serve.err"), () -> !process.isAlive())
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> send(health) == 200);
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Starts a command whose output goes to {@code <name>.out} and {@code <name>.err}. */
    Process start(String name, String... arguments) throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx384m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-Duser.language=de",
                                "-Dspring.profiles.active=local",
                                "-Dwegmarke.local.directory=" + directory,
                                "-classpath",
                                productionClasspath(),
                                "de.wegmarke.WegmarkeApplication"));
        command.addAll(List.of(arguments));
        var builder =
                new ProcessBuilder(command)
                        .redirectOutput(log(name + ".out").toFile())
                        .redirectError(log(name + ".err").toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        started.add(process);
        return process;
    }

    /** Waits until a command has ended; gives its exit code. */
    static int exitOf(Process process) throws InterruptedException {
        if (!process.waitFor(PATIENCE)) {
            throw new AssertionError("still running: " + process.info().commandLine().orElse(""));
        }
        return process.exitValue();
    }

    /** What a command has written, such as {@code import.out}. */
    String output(String name) throws IOException {
        return Files.readString(log(name));
    }

    /** SIGKILL for all of them at once; returns when nothing of them is left. */
    void kill() throws IOException {
        var all = new ArrayList<ProcessHandle>();
        started.forEach(process -> all.add(process.toHandle()));
        server().ifPresent(all::add);
        var family =
                all.stream()
                        .flatMap(
                                process -> Stream.concat(Stream.of(process), process.descendants()))
                        .distinct()
                        .toList();
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(process -> process.onExit().join());
        started.clear();
    }

    /** The embedded database with all rights, past the application. */
    DataSource superuser() throws IOException {
        var dataSource = new PGSimpleDataSource();
        dataSource.setServerNames(new String[] {"127.0.0.1"});
        dataSource.setPortNumbers(new int[] {Integer.parseInt(postmaster().get(3).strip())});
        dataSource.setDatabaseName("wegmarke");
        dataSource.setUser("postgres");
        dataSource.setPassword(Files.readString(directory.resolve("secrets/postgres")).strip());
        return dataSource;
    }

    private Optional<ProcessHandle> server() throws IOException {
        return Files.exists(postmasterFile())
                ? ProcessHandle.of(Long.parseLong(postmaster().getFirst().strip()))
                : Optional.empty();
    }

    private List<String> postmaster() throws IOException {
        return Files.readAllLines(postmasterFile());
    }

    private Path postmasterFile() {
        return directory.resolve("data/postgres/postmaster.pid");
    }

    private Path log(String name) {
        return directory.resolveSibling(directory.getFileName() + "-" + name);
    }

    private int send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    /** What is delivered: the classpath of this test without what belongs to tests only. */
    private static String productionClasspath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("-tests.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
