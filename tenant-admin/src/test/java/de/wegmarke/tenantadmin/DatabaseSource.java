package de.wegmarke.tenantadmin;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * Decides where tests take their PostgreSQL from: an address in the environment, else a container
 * where a Docker engine answers, else the embedded binaries. It is started once per process and
 * stops with it.
 *
 * <p>The environment names a server whose login may create databases and roles: {@code
 * WEGMARKE_TEST_DATABASE_URL} (JDBC), {@code WEGMARKE_TEST_DATABASE_USER}, {@code
 * WEGMARKE_TEST_DATABASE_PASSWORD}.
 */
final class DatabaseSource {

    private static final String IMAGE = "postgres:18-alpine";

    private static @Nullable PGSimpleDataSource server;

    private DatabaseSource() {}

    /** The server's maintenance database, as superuser. */
    static synchronized PGSimpleDataSource server() {
        if (server == null) {
            server = start();
        }
        return server;
    }

    private static PGSimpleDataSource start() {
        var address = System.getenv("WEGMARKE_TEST_DATABASE_URL");
        if (address != null) {
            return login(
                    address,
                    System.getenv("WEGMARKE_TEST_DATABASE_USER"),
                    System.getenv("WEGMARKE_TEST_DATABASE_PASSWORD"));
        }
        return dockerAnswers() ? container() : embedded();
    }

    private static PGSimpleDataSource login(
            String url, @Nullable String user, @Nullable String password) {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        dataSource.setUser(user);
        dataSource.setPassword(password);
        return dataSource;
    }

    /**
     * Testcontainers takes seconds to find out that there is no engine; without a socket there is
     * none.
     */
    private static boolean dockerAnswers() {
        return (System.getenv("DOCKER_HOST") != null
                        || Files.exists(Path.of("/var/run/docker.sock")))
                && DockerClientFactory.instance().isDockerAvailable();
    }

    @SuppressWarnings("resource") // Testcontainers removes it when the process ends.
    private static PGSimpleDataSource container() {
        var container = new PostgreSQLContainer(IMAGE);
        container.start();
        return login(container.getJdbcUrl(), container.getUsername(), container.getPassword());
    }

    @SuppressWarnings("resource") // A shutdown hook of its own stops it.
    private static PGSimpleDataSource embedded() {
        try {
            DataSource database =
                    EmbeddedPostgres.builder()
                            .setServerConfig("fsync", "off")
                            .setServerConfig("max_connections", "200")
                            // The library gives it ten seconds.
                            .setPGStartupWait(Duration.ofMinutes(3))
                            .start()
                            .getPostgresDatabase();
            return (PGSimpleDataSource) database;
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL does not start", e);
        }
    }
}
