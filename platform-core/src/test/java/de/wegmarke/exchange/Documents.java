package de.wegmarke.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The documents that the tests read. */
public final class Documents {

    private Documents() {}

    /** A fixture of our own from the folder {@code plans}. */
    static PlanDocument fixture(String name) {
        try (var stream = Documents.class.getResourceAsStream("/plans/" + name)) {
            return read(stream.readAllBytes(), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A published plan, if it lies beside the checkout; otherwise the test is skipped. */
    static PlanDocument published(String name) throws IOException {
        return read(Files.readAllBytes(publishedFile(name)), name);
    }

    /** Where a published plan lies; otherwise the test is skipped. */
    public static Path publishedFile(String name) {
        var folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("shared/seeds"))) {
            folder = folder.getParent();
        }
        Assumptions.assumeTrue(folder != null, "The published plans are not here");
        var file = folder.resolve("shared/seeds").resolve(name);
        Assumptions.assumeTrue(Files.isReadable(file), name + " is not here");
        return file;
    }

    static PlanDocument text(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), "plan.txt");
    }

    static PlanDocument read(byte[] content, String name) {
        return new PlanDocumentReader().read(content, name);
    }

    static ImportedMeasure measure(PlanDocument plan, String path) {
        return plan.measures().stream()
                .filter(measure -> measure.number().path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    static Section section(PlanDocument plan, String path) {
        return plan.sections().stream()
                .filter(section -> section.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
