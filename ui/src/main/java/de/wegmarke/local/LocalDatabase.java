package de.wegmarke.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The embedded PostgreSQL of the local mode: a real server on the loopback address whose data
 * survive, with passwords that only this folder knows.
 *
 * <p>Several processes may use it at once (the application and an import). The first one starts it,
 * the last one stops it, and one that was killed leaves a server that the next one simply takes
 * over; a file lock, which no crash can leave behind, counts who is there.
 */
final class LocalDatabase implements AutoCloseable {

    static final String OWNER = "wegmarke_owner";
    static final String APPLICATION = "wegmarke_app";
    private static final String DATABASE = "wegmarke";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final LocalDirectory directory;
    private final FileChannel users;
    private final int port;

    /** The server as its library sees it, if this process started it. */
    private final @Nullable EmbeddedPostgres started;

    private final FileLock presence;

    private LocalDatabase(
            LocalDirectory directory,
            FileChannel users,
            FileLock presence,
            int port,
            @Nullable EmbeddedPostgres started) {
        this.directory = directory;
        this.users = users;
        this.presence = presence;
        this.started = started;
        this.port = port;
    }

    /**
     * Takes over the server that runs on this folder's data, or starts it.
     *
     * @throws UncheckedIOException if it cannot be started; its own words are in the folder's log
     */
    static LocalDatabase open(LocalDirectory directory) {
        try (FileChannel gate = lockFile(directory, "start.lock")) {
            gate.lock();
            FileChannel users = lockFile(directory, "users.lock");
            FileLock presence = users.lock(0, Long.MAX_VALUE, true);
            Optional<Server> running = running(directory);
            EmbeddedPostgres started = running.isPresent() ? null : start(directory);
            int port = started == null ? running.orElseThrow().port() : started.getPort();
            var database = new LocalDatabase(directory, users, presence, port, started);
            database.prepare();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    String ownerPassword() {
        return directory.secret(OWNER);
    }

    String applicationPassword() {
        return directory.secret(APPLICATION);
    }

    /** Leaves the server to whoever still uses it; without anybody, stops it. */
    @Override
    public synchronized void close() {
        if (!presence.isValid()) {
            return;
        }
        try (FileChannel gate = lockFile(directory, "start.lock")) {
            gate.lock();
            presence.release();
            try (FileLock alone = users.tryLock()) {
                if (alone != null) {
                    if (started != null) {
                        started.close();
                    } else {
                        running(directory).ifPresent(this::stop);
                    }
                }
            }
            users.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stop(Server server) {
        // A polite stop waits for every client; a forgotten one must not hold it up.
        try (Connection connection = superuser(port, directory);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                            + " WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'");
        } catch (SQLException alreadyGoing) {
            // Then it is on its way down, and the signal below does no harm.
        }
        server.process().destroy();
        try {
            server.process().onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("PostgreSQL does not stop", e);
        }
    }

    private static EmbeddedPostgres start(LocalDirectory directory) {
        try {
            return EmbeddedPostgres.builder()
                    .setPort(freePort())
                    .setDataDirectory(directory.postgresData())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(directory.postgresBinaries().toFile())
                    .setOutputRedirector(Redirect.to(directory.postgresLog().toFile()))
                    .setPGStartupWait(PATIENCE)
                    // Given after the library's own "trust", and the last one counts.
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", directory.secretFile("postgres").toString())
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setConnectConfig("password", directory.secret("postgres"))
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    // The library is made for tests and turns both off; here people work.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("shared_buffers", "64MB")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "PostgreSQL did not start, see " + directory.postgresLog(), e);
        }
    }

    private void prepare() {
        try (Connection connection = superuser(port, directory);
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "pg_roles WHERE rolname = '" + OWNER + "'")) {
                statement.execute(
                        "CREATE ROLE %s LOGIN CREATEROLE PASSWORD '%s'"
                                .formatted(OWNER, ownerPassword()));
            }
            if (!exists(statement, "pg_roles WHERE rolname = '" + APPLICATION + "'")) {
                statement.execute(
                        "CREATE ROLE %s LOGIN NOINHERIT PASSWORD '%s'"
                                .formatted(APPLICATION, applicationPassword()));
                statement.execute("GRANT %s TO %s WITH ADMIN OPTION".formatted(APPLICATION, OWNER));
            }
            if (!exists(statement, "pg_database WHERE datname = '" + DATABASE + "'")) {
                statement.execute("CREATE DATABASE %s OWNER %s".formatted(DATABASE, OWNER));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The embedded database refuses, see " + directory.postgresLog(), e);
        }
    }

    private static boolean exists(Statement statement, String what) throws SQLException {
        try (var rows = statement.executeQuery("SELECT 1 FROM " + what)) {
            return rows.next();
        }
    }

    private static Connection superuser(int port, LocalDirectory directory) throws SQLException {
        var settings = new Properties();
        settings.setProperty("user", "postgres");
        settings.setProperty("password", directory.secret("postgres"));
        settings.setProperty("connectTimeout", "5");
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres", settings);
    }

    private record Server(ProcessHandle process, int port) {}

    /**
     * The server that {@code postmaster.pid} speaks of, if it really answers there with our
     * password; else the file is left over from a crash and PostgreSQL deals with it.
     */
    private static Optional<Server> running(LocalDirectory directory) {
        Path pidFile = directory.postgresData().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(pidFile);
            if (lines.size() < 4) {
                return Optional.empty();
            }
            int port = Integer.parseInt(lines.get(3).strip());
            try (Connection connection = superuser(port, directory);
                    Statement statement = connection.createStatement();
                    ResultSet folder = statement.executeQuery("SHOW data_directory")) {
                boolean ours =
                        folder.next()
                                && Path.of(folder.getString(1)).equals(directory.postgresData());
                return ours
                        ? ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                                .map(process -> new Server(process, port))
                        : Optional.empty();
            }
        } catch (SQLException | NumberFormatException stale) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel lockFile(LocalDirectory directory, String name) throws IOException {
        return FileChannel.open(
                directory.root().resolve(name),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
