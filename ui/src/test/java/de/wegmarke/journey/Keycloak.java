package de.wegmarke.journey;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * A real Keycloak in a process of its own, with one realm: {@code nordhausen}, whose settings are
 * in {@code keycloak/realm.json}. {@code ./wegmarke test} unpacks it.
 */
final class Keycloak implements AutoCloseable {

    static final String CLIENT = "wegmarke";
    static final String MACHINE = "auswertung";
    static final String MACHINE_SECRET = "nur-fuer-tests";
    static final String PERSON = "person-eins";
    static final String SUBJECT = "5f0c9c1e-0b52-4c0e-9a53-0f6c1d8c2a01";
    static final String PASSWORD = "kennwort-eins";

    private static final Path UNPACKED = Path.of("target", "keycloak");
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final int port;

    private Keycloak(Path home, Path work) throws IOException {
        port = freePort();
        var realms = Files.createDirectories(home.resolve("data/import"));
        try (var realm = new ClassPathResource("keycloak/realm.json").getInputStream()) {
            Files.write(realms.resolve("realm.json"), realm.readAllBytes());
        }
        var builder =
                new ProcessBuilder(
                        "bash",
                        home.resolve("bin/kc.sh").toAbsolutePath().toString(),
                        "start-dev",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--db=dev-mem",
                        "--import-realm");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_APPEND", "-Xmx512m -XX:TieredStopAtLevel=1");
        builder.redirectErrorStream(true);
        builder.redirectOutput(work.resolve("keycloak.log").toFile());
        process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    }

    static boolean isThere() {
        return home().isPresent();
    }

    /** Starts it and waits until it answers. */
    static Keycloak start(Path work) throws IOException {
        var keycloak = new Keycloak(home().orElseThrow(), work);
        await().atMost(PATIENCE)
                .failFast("it ended", () -> !keycloak.process.isAlive())
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(keycloak::answers);
        return keycloak;
    }

    String issuer() {
        return "http://127.0.0.1:" + port + "/realms/nordhausen";
    }

    private boolean answers() throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                        .timeout(Duration.ofSeconds(10))
                        .build();
        return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    }

    @Override
    public void close() {
        end();
        process.onExit().join();
    }

    private void end() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static Optional<Path> home() {
        if (!Files.isDirectory(UNPACKED)) {
            return Optional.empty();
        }
        try (Stream<Path> found = Files.list(UNPACKED)) {
            return found.filter(Files::isDirectory).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
