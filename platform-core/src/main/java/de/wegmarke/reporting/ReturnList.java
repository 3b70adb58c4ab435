package de.wegmarke.reporting;

import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.plan.BodyReading;
import de.wegmarke.plan.MeasureExtracts;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.rows.Columns;
import de.wegmarke.tenancy.TenantKey;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the list of expected returns after it was frozen, and lets bodies hand in after the
 * close. Each with a reason that stays.
 */
@Service
@Transactional
@Requires(Permission.CYCLE_RUN)
public class ReturnList {

    private final CycleRepository cycles;
    private final CycleMeasureRepository measures;
    private final ExpectedReturnRepository expected;
    private final ExpectedList list;
    private final MeasureExtracts extracts;
    private final BodyReading bodies;
    private final LateExceptions exceptions;
    private final ReturnLog returnLog;
    private final CycleLog log;
    private final EntityManager entities;
    private final Clock clock;

    ReturnList(
            CycleRepository cycles,
            CycleMeasureRepository measures,
            ExpectedReturnRepository expected,
            ExpectedList list,
            MeasureExtracts extracts,
            BodyReading bodies,
            LateExceptions exceptions,
            ReturnLog returnLog,
            CycleLog log,
            EntityManager entities,
            Clock clock) {
        this.cycles = cycles;
        this.measures = measures;
        this.expected = expected;
        this.list = list;
        this.extracts = extracts;
        this.bodies = bodies;
        this.exceptions = exceptions;
        this.returnLog = returnLog;
        this.log = log;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Asks a body for a measure that it was not asked for, also one that came into the plan since.
     *
     * @throws RuleViolation if measure or body do not exist or the return is expected already
     */
    public void expect(TenantKey tenant, ReturnRef ref, String reason) {
        var why = Reason.required(reason);
        var cycle = cycles.requiredForStep(ref.cycle());
        cycle.requireTakesReturns();
        var known = expected.find(cycle.id(), ref.measure(), ref.body());
        ExpectedReturn owed;
        if (known.isPresent()) {
            owed = known.get();
            if (!owed.isLeftOut()) {
                throw new RuleViolation("return.rule.expected-already", owed.bodyName());
            }
            owed.expectAgain();
        } else {
            owed = add(tenant, cycle, ref);
        }
        returnLog.add(owed, ReturnStep.EXPECTED_AGAIN, why);
        log.add(cycle, CycleStep.RETURN_ADDED, why, named(ref, owed));
    }

    private ExpectedReturn add(TenantKey tenant, Cycle cycle, ReturnRef ref) {
        var body =
                bodies.all(tenant).stream()
                        .filter(row -> row.code().equals(ref.body()))
                        .findFirst()
                        .orElseThrow(() -> new RuleViolation("body.rule.not-found"));
        var measure =
                measures.findByCycleIdAndPath(cycle.id(), ref.measure())
                        .map(CycleMeasure::id)
                        .orElseGet(() -> addMeasure(tenant, cycle, ref.measure()));
        return expected.save(
                new ExpectedReturn(
                        cycle.id(), measure, idOf(body.code()), body.code(), body.name()));
    }

    private UUID addMeasure(TenantKey tenant, Cycle cycle, String path) {
        var extract =
                extracts.current(tenant).stream()
                        .filter(measure -> measure.path().equals(path))
                        .findFirst()
                        .orElseThrow(() -> new RuleViolation("measure.rule.not-found", path));
        return list.add(cycle, extract);
    }

    private UUID idOf(String body) {
        return Columns.rows(
                        entities, "select id from body where code = :code", Map.of("code", body))
                .getFirst()
                .get("id", UUID.class);
    }

    /** Takes a return off the list that has not been handed in. */
    public void leaveOut(TenantKey tenant, ReturnRef ref, String reason) {
        var why = Reason.required(reason);
        var cycle = cycles.requiredForStep(ref.cycle());
        cycle.requireTakesReturns();
        var owed =
                expected.findForChange(cycle.id(), ref.measure(), ref.body())
                        .orElseThrow(() -> new RuleViolation("return.rule.not-expected"));
        owed.leaveOut();
        returnLog.add(owed, ReturnStep.LEFT_OUT, why);
        log.add(cycle, CycleStep.RETURN_LEFT_OUT, why, named(ref, owed));
    }

    private static String named(ReturnRef ref, ExpectedReturn owed) {
        return ref.measure() + ", " + owed.bodyName();
    }

    /** Who may still hand in although the cycle is closed. */
    @Transactional(readOnly = true)
    public List<LateException> exceptions(TenantKey tenant, String cycle) {
        return exceptions.of(cycles.required(cycle).id());
    }

    /**
     * Lets a body hand in after the close. What comes in is not in the snapshot that was taken; it
     * counts once the cycle is reopened and closed again.
     */
    public void grantException(
            TenantKey tenant, String cycleKey, String body, LocalDate until, String reason) {
        var why = Reason.required(reason);
        var cycle = cycles.requiredForStep(cycleKey);
        if (!cycle.state().hasSnapshot()) {
            throw new RuleViolation("cycle.rule.exception-needs-close");
        }
        if (until.isBefore(LocalDate.now(clock))) {
            throw new RuleViolation("cycle.rule.exception-over");
        }
        var owed = ofBody(cycle, body);
        exceptions.grant(
                cycle.id(),
                owed.bodyId(),
                until,
                why,
                clock.instant(),
                ActorContext.required().displayName());
        log.add(cycle, CycleStep.EXCEPTION_GRANTED, why, owed.bodyName());
    }

    public void endException(TenantKey tenant, String cycleKey, String body) {
        var cycle = cycles.requiredForStep(cycleKey);
        var owed = ofBody(cycle, body);
        if (exceptions.end(cycle.id(), owed.bodyId())) {
            log.add(cycle, CycleStep.EXCEPTION_ENDED, null, owed.bodyName());
        }
    }

    private ExpectedReturn ofBody(Cycle cycle, String body) {
        return expected.findOfBody(cycle.id(), body).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("return.rule.not-expected"));
    }
}
