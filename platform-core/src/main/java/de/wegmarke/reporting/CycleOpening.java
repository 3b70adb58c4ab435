package de.wegmarke.reporting;

import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.plan.BodyReading;
import de.wegmarke.plan.BodyRow;
import de.wegmarke.plan.MeasureExtract;
import de.wegmarke.plan.MeasureExtracts;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.tenancy.TenantKey;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans a cycle and opens it, which freezes the list of expected returns. */
@Service
@Transactional
@Requires(Permission.CYCLE_RUN)
public class CycleOpening {

    private final CycleRepository cycles;
    private final CycleQuery query;
    private final MeasureExtracts extracts;
    private final BodyReading bodies;
    private final ExpectedList list;
    private final CycleLog log;

    CycleOpening(
            CycleRepository cycles,
            CycleQuery query,
            MeasureExtracts extracts,
            BodyReading bodies,
            ExpectedList list,
            CycleLog log) {
        this.cycles = cycles;
        this.query = query;
        this.extracts = extracts;
        this.bodies = bodies;
        this.list = list;
        this.log = log;
    }

    /**
     * Plans a cycle.
     *
     * @param sample whether its figures will be samples of ours
     * @return its key: the year of the cut-off date
     * @throws RuleViolation if there is a cycle with this cut-off date
     */
    public String plan(TenantKey tenant, CyclePlan plan, boolean sample) {
        var known = cycles.findNewestFirst();
        var cutOff = plan.dates().cutOff();
        if (known.stream().anyMatch(cycle -> cycle.plan().dates().cutOff().equals(cutOff))) {
            throw new RuleViolation("cycle.rule.cut-off-taken", cutOff);
        }
        var key = freeKey(cutOff.getYear(), known);
        log.add(cycles.save(new Cycle(key, plan, sample)), CycleStep.PLANNED, null, null);
        return key;
    }

    private static String freeKey(int year, List<Cycle> known) {
        var taken = known.stream().map(Cycle::key).collect(Collectors.toSet());
        var key = String.valueOf(year);
        for (int i = 2; taken.contains(key); i++) {
            key = year + "-" + i;
        }
        return key;
    }

    /**
     * Changes name, rhythm or days.
     *
     * @param version the version the person saw
     * @param reason why, once bodies have been asked
     */
    public void change(TenantKey tenant, String key, int version, CyclePlan plan, String reason) {
        var cycle = cycles.requiredForStep(key);
        if (cycle.version() != version) {
            throw new RuleViolation("cycle.rule.changed-meanwhile");
        }
        var why = cycle.state() == CycleState.PLANNED ? null : Reason.required(reason);
        cycle.change(plan);
        log.add(cycle, CycleStep.DATES_CHANGED, why, null);
    }

    /** Whom opening would ask, those with most measures first. */
    @Transactional(readOnly = true)
    public List<ExpectedBody> preview(TenantKey tenant) {
        var collectives =
                bodies.all(tenant).stream()
                        .filter(BodyRow::collective)
                        .map(BodyRow::code)
                        .collect(Collectors.toSet());
        var counts = new LinkedHashMap<String, ExpectedBody>();
        for (var measure : open(tenant)) {
            for (var part : measure.responsible()) {
                counts.merge(
                        part.code(),
                        new ExpectedBody(
                                part.code(),
                                part.name(),
                                1,
                                part.collective() == null ? 0 : 1,
                                collectives.contains(part.code())),
                        CycleOpening::sum);
            }
        }
        return counts.values().stream()
                .sorted(
                        Comparator.comparingInt(ExpectedBody::measures)
                                .reversed()
                                .thenComparing(ExpectedBody::name))
                .toList();
    }

    private static ExpectedBody sum(ExpectedBody one, ExpectedBody other) {
        return new ExpectedBody(
                one.code(),
                one.name(),
                one.measures() + other.measures(),
                one.throughCollective() + other.throughCollective(),
                one.collective());
    }

    private List<MeasureExtract> open(TenantKey tenant) {
        return extracts.current(tenant).stream()
                .filter(measure -> !measure.state().finished())
                .toList();
    }

    /**
     * Opens the cycle: from now on every open measure expects a return from each of its bodies, and
     * the number of them is what completeness is measured by.
     *
     * @param leftOut codes of bodies that are not asked where only a collective body stands for
     *     them
     * @throws RuleViolation if another cycle is running or nobody would be asked
     */
    public CycleView open(TenantKey tenant, String key, Set<String> leftOut) {
        cycles.findRunning()
                .ifPresent(
                        running -> {
                            throw new RuleViolation(
                                    "cycle.rule.other-running", running.plan().name());
                        });
        var cycle = cycles.requiredForStep(key);
        cycle.open();
        var measures = extracts.current(tenant);
        if (list.freeze(cycle, measures, leftOut) == 0) {
            throw new RuleViolation("cycle.rule.nobody-asked");
        }
        log.add(cycle, CycleStep.OPENED, null, leftOut.isEmpty() ? null : names(measures, leftOut));
        return query.byKey(key).orElseThrow();
    }

    private static String names(List<MeasureExtract> measures, Set<String> codes) {
        return measures.stream()
                .flatMap(measure -> measure.responsible().stream())
                .filter(part -> codes.contains(part.code()))
                .map(MeasureExtract.Part::name)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
