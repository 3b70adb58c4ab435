package de.wegmarke.reporting;

import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.tenancy.TenantKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The evaluation report of a cycle: published for everybody, before that for those who write it.
 */
@Service
@Transactional(readOnly = true)
@Requires(Permission.CYCLE_READ)
public class ReportReading {

    private final CycleRepository cycles;
    private final SnapshotTaking taking;
    private final SnapshotStore store;
    private final ReportTexts texts;

    ReportReading(
            CycleRepository cycles, SnapshotTaking taking, SnapshotStore store, ReportTexts texts) {
        this.cycles = cycles;
        this.taking = taking;
        this.store = store;
        this.texts = texts;
    }

    /**
     * The report: of a published one always the same; of a closed cycle a draft over its snapshot;
     * before the close a preview of what is known now. Empty for those who only read, until it is
     * published, and while nobody has been asked yet.
     */
    public Optional<EvaluationReport> report(TenantKey tenant, String key) {
        var cycle = cycles.required(key);
        var published = texts.publication(cycle.id());
        if (published.isPresent()) {
            var as = published.get();
            return Optional.of(
                    report(
                            cycle,
                            store.read(cycle.id(), as.snapshot()),
                            as.council(),
                            as.texts(),
                            false));
        }
        if (cycle.state() == CycleState.PLANNED
                || !ActorContext.required().may(Permission.CYCLE_RUN, tenant)) {
            return Optional.empty();
        }
        var snapshot =
                cycle.state().hasSnapshot()
                        ? store.read(cycle.id(), cycle.snapshot())
                        : taking.take(tenant, cycle);
        var newest =
                texts.newest(cycle.id()).stream()
                        .collect(Collectors.toMap(ReportText::place, ReportText::text));
        return Optional.of(
                report(cycle, snapshot, texts.council(cycle.id()).header(), newest, true));
    }

    private EvaluationReport report(
            Cycle cycle,
            Snapshot snapshot,
            CouncilHeader council,
            Map<String, String> words,
            boolean draft) {
        var head = snapshot.head();
        return new EvaluationReport(
                new ReportHead(
                        head.municipality(),
                        head.planTitle(),
                        head.planAsOf(),
                        head.cycle(),
                        head.cutOff(),
                        head.previousCutOff(),
                        head.takenAt(),
                        draft,
                        head.sample(),
                        head.fieldWord(),
                        head.fieldWords(),
                        head.measureWord(),
                        head.measureWords()),
                council,
                words.get(ReportText.INTRODUCTION),
                head.completeness(),
                snapshot.states(),
                head.previousStates(),
                head.fields().stream().map(field -> section(field, snapshot, words)).toList(),
                head.dropped(),
                head.bodies(),
                texts.corrections(cycle.id()));
    }

    private static ReportSection section(
            Snapshot.Field field, Snapshot snapshot, Map<String, String> words) {
        List<ReportedMeasure> measures =
                snapshot.measures().stream()
                        .filter(entry -> entry.fieldPath().equals(field.path()))
                        .map(Snapshot.Entry::reported)
                        .toList();
        return new ReportSection(
                field.path(),
                field.number(),
                field.title(),
                words.get(field.path()),
                StateDistribution.of(measures.stream().map(ReportedMeasure::state).toList()),
                measures);
    }
}
