package de.wegmarke.reporting;

import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.plan.StateTakeover;
import de.wegmarke.tenancy.TenantKey;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a cycle from collecting to its close, and back where that is still possible. */
@Service
@Transactional
@Requires(Permission.CYCLE_RUN)
public class CycleClosing {

    private final CycleRepository cycles;
    private final CycleQuery query;
    private final ReturnQuery returns;
    private final CycleResults results;
    private final SnapshotTaking taking;
    private final SnapshotStore store;
    private final StateTakeover plan;
    private final CycleLog log;

    CycleClosing(
            CycleRepository cycles,
            CycleQuery query,
            ReturnQuery returns,
            CycleResults results,
            SnapshotTaking taking,
            SnapshotStore store,
            StateTakeover plan,
            CycleLog log) {
        this.cycles = cycles;
        this.query = query;
        this.returns = returns;
        this.results = results;
        this.taking = taking;
        this.store = store;
        this.plan = plan;
        this.log = log;
    }

    /** Ends collecting: bodies can no longer take back; what is missing may still come, late. */
    public CycleView endCollecting(TenantKey tenant, String key) {
        var cycle = cycles.requiredForStep(key);
        cycle.endCollecting();
        return done(cycle, CycleStep.COLLECTING_ENDED, null);
    }

    public CycleView collectAgain(TenantKey tenant, String key, String reason) {
        var why = Reason.required(reason);
        var cycle = cycles.requiredForStep(key);
        cycle.collectAgain();
        return done(cycle, CycleStep.COLLECTING_AGAIN, why);
    }

    /** What is still open. */
    @Transactional(readOnly = true)
    public CloseCheck check(TenantKey tenant, String key) {
        return new CloseCheck(
                count(key, ReviewStatus.MISSING),
                count(key, ReviewStatus.WAITING),
                count(key, ReviewStatus.SENT_BACK),
                returns.disputed(key));
    }

    private int count(String cycle, ReviewStatus status) {
        return returns.page(cycle, new ReviewFilter(Set.of(status), Set.of(), Set.of()), 0, 1)
                .total();
    }

    /**
     * Closes the cycle: takes the snapshot that the report is made of, and brings the plan's
     * measures to the states that were found, as of the cut-off date.
     *
     * @param reason why now, for example that all returns are in
     */
    public CycleView close(TenantKey tenant, String key, String reason) {
        var why = Reason.required(reason);
        var cycle = cycles.requiredForStep(key);
        cycle.close();
        store.write(cycle, taking.take(tenant, cycle));
        plan.take(tenant, cycle.plan().dates().cutOff(), found(cycle), cycle.plan().name());
        return done(cycle, CycleStep.CLOSED, why);
    }

    private List<StateTakeover.Found> found(Cycle cycle) {
        return results.of(cycle.id()).stream()
                .filter(result -> !result.returns().isEmpty() || result.decision().state() != null)
                .filter(result -> result.state() != null)
                .filter(CycleClosing::isWhole)
                .map(
                        result ->
                                new StateTakeover.Found(
                                        result.measure(),
                                        Objects.requireNonNull(result.state()),
                                        result.stateReason()))
                .toList();
    }

    /** A state that needs a reason cannot go into the plan without one. */
    private static boolean isWhole(MeasureResult result) {
        return !Objects.requireNonNull(result.state()).needsReason()
                || result.stateReason() != null;
    }

    /**
     * Opens a closed cycle for review again. The snapshot that was taken stays; closing takes
     * another.
     *
     * @throws RuleViolation if its report is published
     */
    public CycleView reopen(TenantKey tenant, String key, String reason) {
        var why = Reason.required(reason);
        var cycle = cycles.requiredForStep(key);
        if (query.byKey(key).orElseThrow().published()) {
            throw new RuleViolation("cycle.rule.published-stays", cycle.plan().name());
        }
        cycles.findRunning()
                .ifPresent(
                        running -> {
                            throw new RuleViolation(
                                    "cycle.rule.other-running", running.plan().name());
                        });
        cycle.reopen();
        return done(cycle, CycleStep.REOPENED, why);
    }

    private CycleView done(Cycle cycle, CycleStep step, @Nullable String reason) {
        log.add(cycle, step, reason, null);
        return query.byKey(cycle.key()).orElseThrow();
    }
}
