package de.wegmarke.reporting;

import de.wegmarke.plan.LevelNaming;
import de.wegmarke.plan.MeasureExtract;
import de.wegmarke.plan.MeasureExtracts;
import de.wegmarke.plan.PlanReading;
import de.wegmarke.plan.ResponsibilityRole;
import de.wegmarke.tenancy.TenantDirectory;
import de.wegmarke.tenancy.TenantKey;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts together what a cycle knows at this moment: at the close for good, before it as a preview.
 */
@Component
class SnapshotTaking {

    private final TenantDirectory tenants;
    private final PlanReading plans;
    private final MeasureExtracts extracts;
    private final CycleRepository cycles;
    private final CycleQuery cycleQuery;
    private final CycleResults results;
    private final SnapshotStore store;
    private final Clock clock;

    SnapshotTaking(
            TenantDirectory tenants,
            PlanReading plans,
            MeasureExtracts extracts,
            CycleRepository cycles,
            CycleQuery cycleQuery,
            CycleResults results,
            SnapshotStore store,
            Clock clock) {
        this.tenants = tenants;
        this.plans = plans;
        this.extracts = extracts;
        this.cycles = cycles;
        this.cycleQuery = cycleQuery;
        this.results = results;
        this.store = store;
        this.clock = clock;
    }

    Snapshot take(TenantKey tenant, Cycle cycle) {
        var before = cycles.findReportedBefore(cycle.plan().dates().cutOff());
        var previous =
                before.map(earlier -> store.read(earlier.id(), earlier.snapshot())).orElse(null);
        var today =
                extracts.current(tenant).stream()
                        .collect(Collectors.toMap(MeasureExtract::id, Function.identity()));
        var fields = new LinkedHashMap<String, Snapshot.Field>();
        var entries = new ArrayList<Snapshot.Entry>();
        var earlier = byMeasure(previous);
        for (var result : results.of(cycle.id())) {
            var labels = Optional.ofNullable(today.get(result.measure()));
            var entry =
                    new MeasureEntry(result, labels.orElse(null), earlier, previous != null)
                            .entry();
            entries.add(entry);
            fields.computeIfAbsent(
                    entry.fieldPath(), path -> field(path, labels.orElse(null), result));
        }
        return new Snapshot(
                head(tenant, cycle, before.orElse(null), previous, fields, entries), entries);
    }

    private static Snapshot.Field field(
            String path, @Nullable MeasureExtract labels, MeasureResult result) {
        if (labels != null) {
            return new Snapshot.Field(path, labels.fieldNumber(), labels.fieldTitle());
        }
        return new Snapshot.Field(path, result.fieldNumber(), result.fieldTitle());
    }

    private Snapshot.Head head(
            TenantKey tenant,
            Cycle cycle,
            @Nullable Cycle before,
            @Nullable Snapshot previous,
            Map<String, Snapshot.Field> fields,
            List<Snapshot.Entry> entries) {
        var plan = plans.head(tenant);
        var words = plans.levelNames(tenant);
        var field = word(words, "ACTION_FIELD");
        var measure = word(words, "MEASURE");
        var progress = cycleQuery.progress(cycle.key());
        return new Snapshot.Head(
                tenants.name(tenant),
                plan.map(head -> head.title()).orElse(""),
                plan.map(head -> head.asOf()).orElse(null),
                cycle.plan().name(),
                cycle.plan().dates().cutOff(),
                before == null ? null : before.plan().dates().cutOff(),
                clock.instant(),
                cycle.sample(),
                field.singular(),
                field.plural(),
                measure.singular(),
                measure.plural(),
                progress.total(),
                previous == null ? null : previous.states(),
                List.copyOf(fields.values()),
                dropped(previous, entries),
                progress.bodies());
    }

    private static LevelNaming word(Map<String, LevelNaming> own, String level) {
        var words = ResourceBundle.getBundle("de.wegmarke.reporting.messages");
        return own.getOrDefault(
                level,
                new LevelNaming(words.getString(level + ".one"), words.getString(level + ".many")));
    }

    private static List<String> dropped(@Nullable Snapshot previous, List<Snapshot.Entry> entries) {
        if (previous == null) {
            return List.of();
        }
        var here = entries.stream().map(Snapshot.Entry::measure).collect(Collectors.toSet());
        return previous.measures().stream()
                .filter(entry -> !here.contains(entry.measure()))
                .map(entry -> entry.reported().label())
                .toList();
    }

    private static Map<UUID, ReportedMeasure> byMeasure(@Nullable Snapshot previous) {
        return previous == null
                ? Map.of()
                : previous.measures().stream()
                        .collect(
                                Collectors.toMap(
                                        Snapshot.Entry::measure, Snapshot.Entry::reported));
    }

    /**
     * One measure: what was found out about it, and its labels of today.
     *
     * @param labels null if the plan no longer has it; then those of the opening
     */
    private record MeasureEntry(
            MeasureResult result,
            @Nullable MeasureExtract labels,
            Map<UUID, ReportedMeasure> earlier,
            boolean reportedBefore) {

        Snapshot.Entry entry() {
            var previous = earlier.get(result.measure());
            var deadline =
                    result.returns().stream()
                            .filter(one -> one.state().handedIn())
                            .map(ReturnView::content)
                            .filter(content -> content.newDeadline() != null)
                            .findFirst();
            var reported =
                    new ReportedMeasure(
                            result.path(),
                            labels == null ? result.label() : labels.label(),
                            labels == null ? result.text() : labels.text(),
                            labels == null ? result.kind() : labels.kind(),
                            labels == null ? "" : labels.placeNumber(),
                            labels == null ? "" : labels.placeTitle(),
                            labels == null ? result.deadline() : labels.deadline(),
                            labels == null ? result.dueBy() : labels.dueBy(),
                            labels == null ? "" : labels.financialEffect(),
                            labels == null ? "" : labels.bodiesText(),
                            result.state(),
                            result.disputed(),
                            stateReason(),
                            previous == null ? null : previous.state(),
                            reportedBefore && previous == null,
                            deadline.map(ReturnContent::newDeadline).orElse(null),
                            deadline.map(ReturnContent::deadlineReason).orElse(null),
                            result.decision().remark(),
                            result.returns().stream().map(MeasureEntry::statement).toList());
            return new Snapshot.Entry(
                    result.measure(),
                    fieldPath(),
                    labels == null ? null : labels.topic(),
                    reported);
        }

        private @Nullable String stateReason() {
            return result.returns().isEmpty() && labels != null
                    ? labels.stateReason()
                    : result.stateReason();
        }

        private String fieldPath() {
            return labels == null ? result.fieldPath() : labels.fieldPath();
        }

        private static BodyStatement statement(ReturnView one) {
            var in = one.state().handedIn();
            var content = in ? one.content() : ReturnContent.EMPTY;
            return new BodyStatement(
                    one.bodyName(),
                    one.role() == ResponsibilityRole.LEAD,
                    in ? Objects.requireNonNull(one.statement()) : StatementKind.MISSING,
                    in ? (one.late() ? Timeliness.LATE : Timeliness.ON_TIME) : Timeliness.MISSING,
                    content.state(),
                    content.achieved(),
                    content.obstacleReason(),
                    content.obstacles(),
                    content.nextSteps(),
                    content.actualCost(),
                    content.evidenceLabel(),
                    content.evidenceUrl());
        }
    }
}
