package de.wegmarke.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.core.env.Environment;

/**
 * The folder in which the local mode keeps everything: data, secrets, what was unpacked. Nobody but
 * its owner may read it.
 */
record LocalDirectory(Path root) {

    private static final SecureRandom RANDOM = new SecureRandom();

    LocalDirectory {
        root = root.toAbsolutePath().normalize();
        createFolder(root);
        createFolder(root.resolve("data"));
        createFolder(root.resolve("secrets"));
    }

    /**
     * The folder that {@code wegmarke.local.directory} names, {@code .wegmarke} without it.
     *
     * @throws UncheckedIOException if it cannot be created
     */
    static LocalDirectory of(Environment environment) {
        return new LocalDirectory(
                Path.of(environment.getProperty("wegmarke.local.directory", ".wegmarke")));
    }

    Path postgresData() {
        return root.resolve("data").resolve("postgres");
    }

    Path postgresBinaries() {
        return createFolder(root.resolve("postgres"));
    }

    Path postgresLog() {
        return root.resolve("postgres.log");
    }

    /**
     * A random secret of 128 bits that stays the same from start to start.
     *
     * @param name names the secret and its file
     */
    String secret(String name) {
        return read(secretFile(name));
    }

    /** The file in which {@link #secret(String)} lies, made if it is not there. */
    Path secretFile(String name) {
        Path file = root.resolve("secrets").resolve(name);
        if (!Files.exists(file)) {
            byte[] bytes = new byte[16];
            RANDOM.nextBytes(bytes);
            writePrivately(file, HexFormat.of().formatHex(bytes));
        }
        return file;
    }

    /** Writes a file that only its owner may read. */
    static void writePrivately(Path file, String content) {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file, ownerOnly("rw-------"));
            }
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path createFolder(Path folder) {
        try {
            if (!Files.exists(folder)) {
                Files.createDirectories(folder, ownerOnly("rwx------"));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
