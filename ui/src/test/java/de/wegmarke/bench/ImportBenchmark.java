package de.wegmarke.bench;

import de.wegmarke.exchange.PlanDocumentReader;
import de.wegmarke.exchange.PlanImport;
import de.wegmarke.plan.ChangeOrigin;
import de.wegmarke.tenancy.TenantKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How long a plan of 146 measures takes from its bytes to a committed transaction with history. */
final class ImportBenchmark {

    private static final int RUNS = 7;

    private final BenchServices services;
    private final Results results;

    ImportBenchmark(BenchServices services, Results results) {
        this.services = services;
        this.results = results;
    }

    void run(Path home) throws IOException {
        var published = home.resolve("../shared/seeds/000_ec370f4d2c26c4bd.txt");
        measure("sample plan of Erfurt, 146 measures", sample("erfurt.txt"));
        if (Files.exists(published)) {
            measure("published plan of Erfurt, 146 measures", Files.readAllBytes(published));
        }
    }

    private void measure(String what, byte[] document) {
        var reader = new PlanDocumentReader();
        results.times(
                "Read the " + what,
                "",
                BenchServices.times(40, () -> reader.read(document, "plan.txt")));
        // The same plan twice changes nothing, so each run imports into a municipality of its own.
        List<TenantKey> tenants = new ArrayList<>();
        for (int i = 0; i < 2 * RUNS; i++) {
            tenants.add(services.municipality());
        }
        var next = tenants.iterator();
        var planImport = services.service(PlanImport.class);
        results.times(
                "Import the " + what,
                "under 1,000 ms after warm-up",
                BenchServices.times(
                        RUNS,
                        () -> {
                            var tenant = next.next();
                            services.as(
                                    tenant,
                                    () ->
                                            planImport.write(
                                                    tenant,
                                                    "plan.txt",
                                                    document,
                                                    ChangeOrigin.IMPORTED));
                        }));
    }

    static byte[] sample(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        ImportBenchmark.class.getResourceAsStream("/demo/" + name))) {
            return in.readAllBytes();
        }
    }

    /** A plan of the given size in the shape of Erfurt's. */
    static byte[] generated(int measures) {
        var text = new StringBuilder("# Maßnahmenplan (erzeugt)\n\nStand: 01.01.2026\n");
        var bodies =
                List.of(
                        "Jugendamt",
                        "Amt für Soziales",
                        "Gesundheitsamt",
                        "Amt für Bildung",
                        "D05");
        var deadlines = List.of("fortlaufend", "4. Quartal 2025", "2. Quartal 2027", "jährlich");
        for (int i = 0; i < measures; i++) {
            if (i % 125 == 0) {
                text.append("\n## %d Handlungsfeld Thema %d\n".formatted(i / 125 + 1, i / 125 + 1));
            }
            if (i % 5 == 0) {
                text.append(
                        "\n### Empfehlung %d\n\nDie Angebote werden ausgebaut, Teil %d.\n\n"
                                .formatted(i / 5 % 25 + 1, i));
                text.append("Maßnahmen\tVerantwortungsbereich\tFrist\tFinanzielle Auswirkungen\n");
            }
            text.append(
                    "M%d: Für Migrant*innen im Quartier %d gibt es ein Angebot zur Beratung.\t%s, %s\t%s\tkeine\n"
                            .formatted(
                                    i % 5 + 1,
                                    i,
                                    bodies.get(i % 5),
                                    bodies.get((i + 2) % 5),
                                    deadlines.get(i % 4)));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
