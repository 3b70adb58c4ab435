package de.wegmarke.reporting;

import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.reporting.ExpectedReturn.Hand;
import de.wegmarke.reporting.ReturnQuery.DraftReader;
import de.wegmarke.tenancy.TenantKey;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the integration management does with returns: it reads, accepts, sends back, decides. */
@Service
@Transactional
@Requires(Permission.CYCLE_RUN)
public class ReturnReview {

    private final CycleRepository cycles;
    private final CycleQuery cycleQuery;
    private final ExpectedReturnRepository expected;
    private final CycleMeasureRepository measures;
    private final ReturnQuery query;
    private final CycleResults results;
    private final ReturnLog log;
    private final EntityManager entities;
    private final Clock clock;

    ReturnReview(
            CycleRepository cycles,
            CycleQuery cycleQuery,
            ExpectedReturnRepository expected,
            CycleMeasureRepository measures,
            ReturnQuery query,
            CycleResults results,
            ReturnLog log,
            EntityManager entities,
            Clock clock) {
        this.cycles = cycles;
        this.cycleQuery = cycleQuery;
        this.expected = expected;
        this.measures = measures;
        this.query = query;
        this.results = results;
        this.log = log;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * A part of the returns that match, in the order of the plan.
     *
     * @param limit at most 500 rows come back, whatever is asked for
     */
    @Transactional(readOnly = true)
    public ReturnPage page(
            TenantKey tenant, String cycle, ReviewFilter filter, int offset, int limit) {
        return query.page(cycle, filter, offset, limit);
    }

    /**
     * What stands at the head of the list, and its first rows, in four statements.
     *
     * @return empty if there is no such cycle
     */
    @Transactional(readOnly = true)
    public Optional<ReviewOverview> overview(
            TenantKey tenant, String cycle, ReviewFilter filter, int limit) {
        return cycleQuery
                .byKey(cycle)
                .map(
                        view ->
                                new ReviewOverview(
                                        view,
                                        cycleQuery.progress(cycle),
                                        query.disputed(cycle),
                                        query.page(cycle, filter, 0, limit)));
    }

    /** One return; drafts are empty. */
    @Transactional(readOnly = true)
    public Optional<ReturnView> one(TenantKey tenant, ReturnRef ref) {
        return query.one(cycles.required(ref.cycle()).id(), ref, DraftReader.MANAGEMENT);
    }

    /** What the other bodies say of the same measure, the leading one first; drafts are empty. */
    @Transactional(readOnly = true)
    public List<ReturnView> beside(TenantKey tenant, ReturnRef ref) {
        return query.beside(cycles.required(ref.cycle()).id(), ref);
    }

    /** Every step of the return, newest first. */
    @Transactional(readOnly = true)
    public List<ReturnLogEntry> log(TenantKey tenant, ReturnRef ref) {
        return expected.find(cycles.required(ref.cycle()).id(), ref.measure(), ref.body())
                .map(owed -> log.of(owed.id()))
                .orElse(List.of());
    }

    /** The return to look at next, if one waits. */
    @Transactional(readOnly = true)
    public Optional<ReturnRef> nextWaiting(TenantKey tenant, ReturnRef after) {
        return query.nextWaiting(cycles.required(after.cycle()).id(), after);
    }

    public ReturnResult accept(TenantKey tenant, ReturnRef ref, int version) {
        return review(ref, version, ReturnStep.ACCEPTED, null, (owed, previous) -> owed.accept());
    }

    /**
     * Gives it back to the body.
     *
     * @param comment what is asked for
     */
    public ReturnResult sendBack(TenantKey tenant, ReturnRef ref, int version, String comment) {
        if (comment.isBlank()) {
            throw new RuleViolation("return.rule.comment-missing");
        }
        var asked = Reason.required(comment);
        return review(
                ref,
                version,
                ReturnStep.SENT_BACK,
                asked,
                (owed, previous) -> owed.sendBack(asked));
    }

    public ReturnResult withdrawAcceptance(TenantKey tenant, ReturnRef ref, int version) {
        return review(
                ref,
                version,
                ReturnStep.ACCEPTANCE_WITHDRAWN,
                null,
                (owed, previous) -> owed.withdrawAcceptance());
    }

    /**
     * Changes what a body handed in. After acceptance the change is counted and shown.
     *
     * @param reason why; the body reads it
     */
    public ReturnResult correct(
            TenantKey tenant, ReturnRef ref, int version, ReturnContent content, String reason) {
        var why = Reason.required(reason);
        var hand =
                new Hand(
                        ActorContext.required().displayName(),
                        ReturnWay.ON_BEHALF,
                        clock.instant());
        return review(
                ref,
                version,
                ReturnStep.CHANGED_AFTER_ACCEPTANCE,
                why,
                (owed, previous) -> owed.correct(content, previous, hand));
    }

    private ReturnResult review(
            ReturnRef ref,
            int version,
            ReturnStep step,
            @Nullable String comment,
            BiConsumer<ExpectedReturn, @Nullable MeasureState> change) {
        var cycle = cycles.requiredForReturn(ref.cycle());
        cycle.requireTakesReturns();
        var owed = findForChange(cycle, ref);
        var before = query.one(cycle.id(), ref, DraftReader.MANAGEMENT).orElseThrow();
        if (owed.version() != version) {
            return new ReturnResult.Conflict(before);
        }
        var previous = before.previous();
        change.accept(owed, previous == null ? null : previous.content().state());
        log.add(owed, step, comment);
        entities.flush();
        return new ReturnResult.Saved(
                query.one(cycle.id(), ref, DraftReader.MANAGEMENT).orElseThrow());
    }

    /** What the returns say of each measure, taken together, in the order of the plan. */
    @Transactional(readOnly = true)
    public List<MeasureResult> results(TenantKey tenant, String cycle) {
        return results.of(cycles.required(cycle).id());
    }

    /**
     * Decides what the report says of a measure, or leaves it to the returns again.
     *
     * @param version the version of the {@link MeasureResult} that the person saw
     */
    public void decide(
            TenantKey tenant, String cycleKey, String path, int version, Decision decision) {
        var cycle = cycles.requiredForReturn(cycleKey);
        cycle.requireTakesReturns();
        var measure =
                measures.findByCycleIdAndPath(cycle.id(), path)
                        .orElseThrow(() -> new RuleViolation("measure.rule.not-found", path));
        if (measure.version() != version) {
            throw new RuleViolation("cycle.rule.changed-meanwhile");
        }
        measure.decide(decision);
    }

    private ExpectedReturn findForChange(Cycle cycle, ReturnRef ref) {
        return expected.findForChange(cycle.id(), ref.measure(), ref.body())
                .orElseThrow(() -> new RuleViolation("return.rule.not-expected"));
    }
}
