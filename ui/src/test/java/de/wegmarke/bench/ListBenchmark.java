package de.wegmarke.bench;

import de.wegmarke.exchange.PlanImport;
import de.wegmarke.plan.ChangeOrigin;
import de.wegmarke.plan.MeasureFilter;
import de.wegmarke.plan.MeasureReading;
import de.wegmarke.plan.MeasureSort;
import de.wegmarke.tenancy.TenantKey;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * What the server does for the first sight of the list of measures: choices of the filters, the
 * count, 50 rows.
 */
final class ListBenchmark {

    private static final int RUNS = 40;
    private static final int ROWS = 50;

    private final BenchServices services;
    private final Results results;

    ListBenchmark(BenchServices services, Results results) {
        this.services = services;
        this.results = results;
    }

    void run() throws IOException {
        measure(146, "under 50 ms", ImportBenchmark.sample("erfurt.txt"));
        measure(5_000, "under 100 ms", ImportBenchmark.generated(5_000));
    }

    private void measure(int measures, String aim, byte[] document) {
        var tenant = services.municipality();
        var planImport = services.service(PlanImport.class);
        services.as(
                tenant,
                () -> planImport.write(tenant, "plan.txt", document, ChangeOrigin.IMPORTED));
        measure(tenant, "List of %,d measures, all".formatted(measures), aim, MeasureFilter.NONE);
        measure(
                tenant,
                "List of %,d measures, searched and filtered".formatted(measures),
                aim,
                MeasureFilter.parse(
                        Map.of("q", List.of("Migrantinnen"), "deadline", List.of("overdue"))));
    }

    private void measure(TenantKey tenant, String what, String aim, MeasureFilter filter) {
        Runnable firstSight = () -> services.as(tenant, () -> firstSight(tenant, filter));
        results.times(what + ": server time", aim, BenchServices.times(RUNS, firstSight));
        results.row(
                what + ": SQL statements",
                "at most 4",
                Long.toString(services.statements(firstSight)));
    }

    private int firstSight(TenantKey tenant, MeasureFilter filter) {
        var measures = services.service(MeasureReading.class);
        return measures.filterChoices(tenant).bodies().size()
                + measures.count(tenant, filter)
                + measures.page(tenant, filter, MeasureSort.BY_NUMBER, 0, ROWS).rows().size();
    }
}
