package de.wegmarke.bench;

import de.wegmarke.document.ReportDocx;
import de.wegmarke.document.ReportPdf;
import de.wegmarke.document.ReportWorkbook;
import de.wegmarke.exchange.PlanImport;
import de.wegmarke.exchange.returns.ReturnSpreadsheet;
import de.wegmarke.plan.ChangeOrigin;
import de.wegmarke.reporting.CycleClosing;
import de.wegmarke.reporting.CycleDates;
import de.wegmarke.reporting.CycleOpening;
import de.wegmarke.reporting.CyclePlan;
import de.wegmarke.reporting.Reminders;
import de.wegmarke.reporting.ReportReading;
import de.wegmarke.reporting.ReturnReview;
import de.wegmarke.reporting.ReviewFilter;
import de.wegmarke.tenancy.TenantKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Opening and reviewing a cycle with 5,000 expected returns, and its report as files. */
final class ReportingBenchmark {

    private static final int CYCLES = 5;
    private static final int RUNS = 40;
    private static final int FILES = 10;
    private static final int ROWS = 50;
    private static final int REMINDED = 1_000;
    private static final int FIRST_YEAR = 2001;

    private final BenchServices services;
    private final Results results;

    ReportingBenchmark(BenchServices services, Results results) {
        this.services = services;
        this.results = results;
    }

    void run() throws IOException {
        var large = municipality(ImportBenchmark.generated(5_000));
        var opening = new long[CYCLES];
        var closing = new long[CYCLES];
        for (int i = 0; i < CYCLES; i++) {
            int year = FIRST_YEAR + i;
            opening[i] = time(() -> services.as(large, () -> open(large, year)));
            if (i == CYCLES - 1) {
                list(large, String.valueOf(year));
            }
            closing[i] = time(() -> services.as(large, () -> close(large, year)));
        }
        var expected = services.as(large, () -> expected(large));
        results.times(
                "Opening a cycle with %,d expected returns".formatted(expected),
                "under 3 s",
                opening);
        results.times("Closing it, with the snapshot of 5,000 measures", "", closing);
        reminders();
        files();
    }

    private int expected(TenantKey tenant) {
        return services.service(ReturnReview.class)
                .page(tenant, String.valueOf(FIRST_YEAR), ReviewFilter.ALL, 0, 1)
                .total();
    }

    private void list(TenantKey tenant, String cycle) {
        Runnable firstSight =
                () ->
                        services.as(
                                tenant,
                                () ->
                                        services.service(ReturnReview.class)
                                                .overview(tenant, cycle, ReviewFilter.ALL, ROWS)
                                                .orElseThrow());
        results.times(
                "Review list of these returns: server time",
                "under 150 ms",
                BenchServices.times(RUNS, firstSight));
        results.row(
                "Review list of these returns: SQL statements",
                "at most 4",
                Long.toString(services.statements(firstSight)));
    }

    /** A body is reminded once a day, so each time it is another municipality with 1,000 bodies. */
    void reminders() {
        var queueing = new long[CYCLES];
        var statements = new long[1];
        for (int i = 0; i < CYCLES; i++) {
            var tenant = municipality(withBodies(REMINDED));
            services.as(tenant, () -> open(tenant, FIRST_YEAR));
            queueing[i] =
                    time(
                            () ->
                                    statements[0] =
                                            services.statements(() -> remindAll(tenant, REMINDED)));
        }
        results.times("1,000 reminders queued", "under 2 s", queueing);
        results.row("1,000 reminders queued: SQL statements", "", Long.toString(statements[0]));
    }

    private void remindAll(TenantKey tenant, int expected) {
        var result =
                services.as(
                        tenant,
                        () ->
                                services.service(Reminders.class)
                                        .remindAll(tenant, String.valueOf(FIRST_YEAR)));
        if (result.reminded() != expected) {
            throw new IllegalStateException("Reminded were " + result);
        }
    }

    private static byte[] withBodies(int bodies) {
        var text =
                new StringBuilder(
                        """
                        # Maßnahmenplan (erzeugt)

                        Stand: 01.01.2026

                        ## 1 Handlungsfeld Viele

                        ### Empfehlung 1

                        Alle machen mit.

                        Maßnahmen\tVerantwortungsbereich\tFrist\tFinanzielle Auswirkungen
                        """);
        for (int i = 1; i <= bodies; i++) {
            text.append(
                    "M%d: Ein Angebot wird geprüft.\tTräger%04d\tfortlaufend\tkeine\n"
                            .formatted(i, i));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void files() throws IOException {
        var tenant = municipality(ImportBenchmark.sample("erfurt.txt"));
        services.as(tenant, () -> open(tenant, FIRST_YEAR));
        spreadsheet(tenant);
        var report =
                services.as(
                        tenant,
                        () ->
                                services.service(ReportReading.class)
                                        .report(tenant, String.valueOf(FIRST_YEAR))
                                        .orElseThrow());
        var pdf = services.service(ReportPdf.class);
        var docx = services.service(ReportDocx.class);
        var workbook = services.service(ReportWorkbook.class);
        results.times(
                "Report on 146 measures as PDF",
                "under 3 s",
                BenchServices.times(FILES, () -> pdf.render(report, Locale.GERMAN)));
        results.times(
                "Report on 146 measures as DOCX",
                "under 1 s",
                BenchServices.times(FILES, () -> docx.render(report, Locale.GERMAN)));
        results.times(
                "Report on 146 measures as XLSX",
                "under 1 s",
                BenchServices.times(FILES, () -> workbook.render(report, Locale.GERMAN)));
    }

    private void spreadsheet(TenantKey tenant) {
        var spreadsheet = services.service(ReturnSpreadsheet.class);
        var cycle = String.valueOf(FIRST_YEAR);
        var file = download(tenant, cycle);
        results.times(
                "Returns of 146 measures as a spreadsheet, out",
                "",
                BenchServices.times(FILES, () -> download(tenant, cycle)));
        results.times(
                "The same spreadsheet in again, as a dry run",
                "",
                BenchServices.times(
                        FILES,
                        () ->
                                services.as(
                                        tenant,
                                        () ->
                                                spreadsheet.dryRun(
                                                        tenant,
                                                        cycle,
                                                        Optional.empty(),
                                                        "returns.xlsx",
                                                        file))));
    }

    private byte[] download(TenantKey tenant, String cycle) {
        return services.as(
                tenant,
                () ->
                        services.service(ReturnSpreadsheet.class)
                                .download(tenant, cycle, Optional.empty(), Locale.GERMAN));
    }

    private TenantKey municipality(byte[] document) {
        var tenant = services.municipality();
        services.as(
                tenant,
                () ->
                        services.service(PlanImport.class)
                                .write(tenant, "plan.txt", document, ChangeOrigin.IMPORTED));
        return tenant;
    }

    private boolean open(TenantKey tenant, int year) {
        var cycle = String.valueOf(year);
        var opening = services.service(CycleOpening.class);
        opening.plan(
                tenant,
                new CyclePlan(
                        cycle,
                        1,
                        new CycleDates(
                                LocalDate.of(year, 12, 31),
                                LocalDate.of(2099, 1, 31),
                                LocalDate.of(2099, 3, 31),
                                null)),
                false);
        opening.open(tenant, cycle, Set.of());
        return true;
    }

    private boolean close(TenantKey tenant, int year) {
        var cycle = String.valueOf(year);
        var closing = services.service(CycleClosing.class);
        closing.endCollecting(tenant, cycle);
        closing.close(tenant, cycle, "Benchmark");
        return true;
    }

    private static long time(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return System.nanoTime() - begin;
    }
}
