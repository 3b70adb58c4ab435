package de.wegmarke.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes a package of the Office formats so that the same content gives the same bytes: the library
 * stamps every entry with the time of writing.
 */
final class StableZip {

    /** The first moment that the format can express. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StableZip() {}

    static void copy(byte[] zip, OutputStream target) throws IOException {
        copy(zip, Map.of(), target);
    }

    /**
     * @param files what entries hold instead, by their names
     */
    static void copy(byte[] zip, Map<String, Path> files, OutputStream target) throws IOException {
        var out = new ZipOutputStream(target);
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(ALWAYS);
                out.putNextEntry(copy);
                var file = files.get(entry.getName());
                if (file == null) {
                    in.transferTo(out);
                } else {
                    Files.copy(file, out);
                }
                out.closeEntry();
            }
        }
        out.finish();
    }
}
