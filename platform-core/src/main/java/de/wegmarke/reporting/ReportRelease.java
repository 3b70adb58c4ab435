package de.wegmarke.reporting;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.rows.Columns;
import de.wegmarke.rows.Json;
import de.wegmarke.tenancy.TenantKey;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the programme see as much of a closed cycle as the municipality decides, and takes it away
 * again. What is released is a copy of the snapshot; nothing else of the municipality's data is
 * reached by it.
 */
@Service
@Transactional
@Requires(Permission.CYCLE_RUN)
public class ReportRelease {

    private final CycleRepository cycles;
    private final SnapshotStore store;
    private final ReportTexts texts;
    private final CycleLog log;
    private final EntityManager entities;
    private final Clock clock;

    ReportRelease(
            CycleRepository cycles,
            SnapshotStore store,
            ReportTexts texts,
            CycleLog log,
            EntityManager entities,
            Clock clock) {
        this.cycles = cycles;
        this.store = store;
        this.texts = texts;
        this.log = log;
        this.entities = entities;
        this.clock = clock;
    }

    /** What the programme sees now; empty if nothing is released. */
    @Transactional(readOnly = true)
    public Optional<Release> current(TenantKey tenant, String key) {
        return Columns.rows(
                        entities,
                        """
                        select level, released_at from platform.released_reports
                        where tenant_key = :tenant and cycle_key = :cycle
                        """,
                        Map.of("tenant", tenant.value(), "cycle", key))
                .stream()
                .map(
                        row ->
                                new Release(
                                        ReleaseLevel.valueOf(Columns.text(row, "level")),
                                        Columns.instant(row, "released_at")))
                .findFirst();
    }

    /**
     * Releases the cycle, or changes how much of it is released.
     *
     * @throws RuleViolation if it is not closed
     */
    public void release(TenantKey tenant, String key, ReleaseLevel level) {
        var cycle = cycles.requiredForStep(key);
        cycle.release();
        var number =
                texts.publication(cycle.id())
                        .map(ReportTexts.Publication::snapshot)
                        .orElse(cycle.snapshot());
        var snapshot = store.read(cycle.id(), number);
        remove(tenant, key);
        Columns.write(
                entities,
                """
                insert into platform.released_reports (tenant_key, cycle_key, cycle_name, cut_off, interval_years,
                                                       level, sample, released_at, figures)
                values (:tenant, :cycle, :name, :cutOff, :interval, :level, :sample, :at, cast(:figures as jsonb))
                """,
                Map.of(
                        "tenant", tenant.value(),
                        "cycle", key,
                        "name", cycle.plan().name(),
                        "cutOff", cycle.plan().dates().cutOff(),
                        "interval", cycle.plan().intervalYears(),
                        "level", level.name(),
                        "sample", cycle.sample(),
                        "at", clock.instant(),
                        "figures", Json.of(figures(snapshot))));
        if (level != ReleaseLevel.FIGURES) {
            writeMeasures(tenant, key, snapshot, level == ReleaseLevel.TEXTS);
        }
        log.add(cycle, CycleStep.RELEASED, null, null);
    }

    /** Takes away what was released. */
    public void withdraw(TenantKey tenant, String key, String reason) {
        var why = Reason.required(reason);
        var cycle = cycles.requiredForStep(key);
        cycle.withdraw();
        remove(tenant, key);
        log.add(cycle, CycleStep.WITHDRAWN, why, null);
    }

    private void remove(TenantKey tenant, String key) {
        Columns.write(
                entities,
                "delete from platform.released_reports where tenant_key = :tenant and cycle_key = :cycle",
                Map.of("tenant", tenant.value(), "cycle", key));
    }

    static ReleasedFigures figures(Snapshot snapshot) {
        var topics =
                snapshot.measures().stream()
                        .collect(
                                groupingBy(
                                        entry -> entry.topic() == null ? "" : entry.topic(),
                                        collectingAndThen(
                                                toList(),
                                                entries ->
                                                        StateDistribution.of(
                                                                entries.stream()
                                                                        .map(
                                                                                entry ->
                                                                                        entry.reported()
                                                                                                .state())
                                                                        .toList()))));
        return new ReleasedFigures(
                snapshot.measures().size(),
                snapshot.head().completeness(),
                snapshot.states(),
                topics);
    }

    private void writeMeasures(TenantKey tenant, String key, Snapshot snapshot, boolean withTexts) {
        var entries = snapshot.measures();
        var rows =
                IntStream.range(0, entries.size())
                        .mapToObj(position -> Row.of(position, entries.get(position), withTexts))
                        .toList();
        Columns.write(
                entities,
                """
                insert into platform.released_measures (tenant_key, cycle_key, position, label, field, topic,
                                                        state, text, achieved)
                select :tenant, :cycle, position, label, field, topic, state, text, achieved
                from jsonb_to_recordset(cast(:rows as jsonb)) as row (
                    position integer, label text, field text, topic text, state text, text text, achieved text)
                """,
                Map.of("tenant", tenant.value(), "cycle", key, "rows", Json.of(rows)));
    }

    private record Row(
            int position,
            String label,
            String field,
            @Nullable String topic,
            @Nullable String state,
            String text,
            @Nullable String achieved) {

        static Row of(int position, Snapshot.Entry entry, boolean withTexts) {
            var reported = entry.reported();
            var achieved =
                    reported.statements().stream()
                            .map(BodyStatement::achieved)
                            .filter(words -> words != null)
                            .collect(joining("\n\n"));
            return new Row(
                    position,
                    reported.label(),
                    entry.fieldPath(),
                    entry.topic(),
                    reported.state() == null ? null : reported.state().name(),
                    reported.text(),
                    withTexts && !achieved.isEmpty() ? achieved : null);
        }
    }
}
