package de.wegmarke.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs every benchmark and writes the results into docs/benchmarks.md, whose folder is the only
 * argument.
 */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        var home = Path.of(arguments[0]);
        var results = new Results();
        try (var services = new BenchServices()) {
            new ImportBenchmark(services, results).run(home);
            new ListBenchmark(services, results).run();
            new ReportingBenchmark(services, results).run();
        }
        new SearchBenchmark(results).run();
        new ProcessBenchmark(home, results).run();
        var page = home.resolve("docs/benchmarks.md");
        Files.writeString(page, results.writtenInto(Files.readString(page)));
    }
}
