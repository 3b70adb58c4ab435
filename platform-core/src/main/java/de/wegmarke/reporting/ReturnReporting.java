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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a body does in a cycle: it writes, hands in and takes back, for its own measures only. The
 * integration management may do it on behalf of any body.
 *
 * <p>Whoever writes holds the cycle open until the transaction ends, so a return that is handed in
 * at the moment of the close is in or refused, never half.
 */
@Service
@Transactional
@Requires(Permission.RETURN_HAND_IN)
public class ReturnReporting {

    private final CycleRepository cycles;
    private final CycleQuery cycleQuery;
    private final ExpectedReturnRepository expected;
    private final ReturnQuery query;
    private final LateExceptions exceptions;
    private final ReturnLog log;
    private final EntityManager entities;
    private final Clock clock;

    ReturnReporting(
            CycleRepository cycles,
            CycleQuery cycleQuery,
            ExpectedReturnRepository expected,
            ReturnQuery query,
            LateExceptions exceptions,
            ReturnLog log,
            EntityManager entities,
            Clock clock) {
        this.cycles = cycles;
        this.cycleQuery = cycleQuery;
        this.expected = expected;
        this.query = query;
        this.exceptions = exceptions;
        this.log = log;
        this.entities = entities;
        this.clock = clock;
    }

    /** The cycle that the actor is asked to report in now; a guest in that of its link only. */
    @Transactional(readOnly = true)
    public Optional<CycleView> asked(TenantKey tenant) {
        return ActorContext.required()
                .onlyCycleIn(tenant)
                .or(() -> cycles.findRunning().map(Cycle::key))
                .flatMap(cycleQuery::byKey);
    }

    /** A cycle to report in; empty if there is none, also for a guest of another one. */
    @Transactional(readOnly = true)
    public Optional<CycleView> cycle(TenantKey tenant, String cycle) {
        return ActorContext.required().onlyCycleIn(tenant).orElse(cycle).equals(cycle)
                ? cycleQuery.byKey(cycle)
                : Optional.empty();
    }

    /**
     * Everything the body has to report in the cycle; empty if nothing is expected of it.
     *
     * @param body code; of a reporter only its own
     */
    @Transactional(readOnly = true)
    public Optional<BodySheet> sheet(TenantKey tenant, String cycleKey, String body) {
        ReturnRights.requireOwn(tenant, cycleKey, body);
        var cycle = cycles.required(cycleKey);
        var returns =
                query.ofBody(cycle.id(), body, ReturnRights.reader(tenant)).stream()
                        .filter(one -> !one.leftOut())
                        .toList();
        if (returns.isEmpty()) {
            return Optional.empty();
        }
        var until = exceptions.until(cycle.id(), body).orElse(null);
        return Optional.of(
                new BodySheet(
                        cycleQuery.byKey(cycleKey).orElseThrow(),
                        body,
                        returns.getFirst().bodyName(),
                        until,
                        cycle.state().takesReturns() || exceptions.isInTime(until),
                        returns));
    }

    /**
     * Keeps what has been typed so far. Nobody but the body sees it.
     *
     * @param version the version that the form was opened with
     */
    public ReturnResult keep(TenantKey tenant, ReturnRef ref, int version, ReturnContent content) {
        return write(
                tenant, ref, version, null, (owed, previous) -> owed.draft(content, hand(tenant)));
    }

    /**
     * Hands one in.
     *
     * @throws RuleViolation if something that is needed is missing
     */
    public ReturnResult handIn(
            TenantKey tenant, ReturnRef ref, int version, ReturnContent content) {
        return handIn(tenant, ref, version, StatementKind.REPORTED, content);
    }

    /** Hands the last cycle's return in again: it is still true. */
    public ReturnResult confirmUnchanged(TenantKey tenant, ReturnRef ref, int version) {
        var previous =
                query.one(cycles.required(ref.cycle()).id(), ref, DraftReader.NOBODY)
                        .map(ReturnView::previous)
                        .orElseThrow(() -> new RuleViolation("return.rule.nothing-before"));
        return handIn(tenant, ref, version, StatementKind.UNCHANGED, previous.content());
    }

    /** Fehlanzeige: signs that there is nothing to report. */
    public ReturnResult nil(TenantKey tenant, ReturnRef ref, int version) {
        return handIn(tenant, ref, version, StatementKind.NIL, ReturnContent.EMPTY);
    }

    private ReturnResult handIn(
            TenantKey tenant,
            ReturnRef ref,
            int version,
            StatementKind kind,
            ReturnContent content) {
        return write(
                tenant,
                ref,
                version,
                ReturnStep.HANDED_IN,
                (owed, previous) ->
                        owed.handIn(kind, content, previous, hand(tenant), isLate(ref.cycle())));
    }

    /**
     * Hands in everything that has been entered and is complete; the rest stays as it is and is
     * named with what is missing.
     */
    public AllHandedIn handInAll(TenantKey tenant, String cycleKey, String body) {
        ReturnRights.requireOwn(tenant, cycleKey, body);
        var cycle = cycles.requiredForReturn(cycleKey);
        exceptions.requireTakesReturns(cycle, body);
        int handedIn = 0;
        var incomplete = new ArrayList<AllHandedIn.Incomplete>();
        for (var view : query.ofBody(cycle.id(), body, ReturnRights.reader(tenant))) {
            if (!view.writable() || view.contentHidden() || view.content().isEmpty()) {
                continue;
            }
            var owed = find(cycle, view.ref());
            try {
                owed.handIn(
                        StatementKind.REPORTED,
                        view.content(),
                        view.previousState(),
                        hand(tenant),
                        isLate(cycleKey));
                log.add(owed, ReturnStep.HANDED_IN, null);
                handedIn++;
            } catch (RuleViolation missing) {
                incomplete.add(new AllHandedIn.Incomplete(view.ref(), view.label(), missing));
            }
        }
        return new AllHandedIn(handedIn, incomplete);
    }

    /** Signs for all that has not been begun that there is nothing to report. */
    public int nilForTheRest(TenantKey tenant, String cycleKey, String body) {
        ReturnRights.requireOwn(tenant, cycleKey, body);
        var cycle = cycles.requiredForReturn(cycleKey);
        exceptions.requireTakesReturns(cycle, body);
        int signed = 0;
        for (var owed : expected.findOfBody(cycle.id(), body)) {
            if (owed.state() == ReturnState.OPEN && !owed.isLeftOut()) {
                owed.handIn(
                        StatementKind.NIL,
                        ReturnContent.EMPTY,
                        null,
                        hand(tenant),
                        isLate(cycleKey));
                log.add(owed, ReturnStep.HANDED_IN, null);
                signed++;
            }
        }
        return signed;
    }

    /** Takes a return back to go on writing, as long as nobody has accepted it. */
    public ReturnResult takeBack(TenantKey tenant, ReturnRef ref, int version) {
        if (cycles.required(ref.cycle()).state() == CycleState.IN_REVIEW
                && !ActorContext.required().may(Permission.CYCLE_RUN, tenant)) {
            throw new RuleViolation("return.rule.review-has-begun");
        }
        return write(
                tenant, ref, version, ReturnStep.TAKEN_BACK, (owed, previous) -> owed.takeBack());
    }

    private ReturnResult write(
            TenantKey tenant,
            ReturnRef ref,
            int version,
            @Nullable ReturnStep step,
            Writing writing) {
        ReturnRights.requireOwn(tenant, ref.cycle(), ref.body());
        var cycle = cycles.requiredForReturn(ref.cycle());
        exceptions.requireTakesReturns(cycle, ref.body());
        var owed = find(cycle, ref);
        var before = view(cycle, ref, ReturnRights.reader(tenant));
        if (owed.version() != version) {
            return new ReturnResult.Conflict(before);
        }
        if (before.contentHidden()) {
            throw new RuleViolation("return.rule.draft-of-the-body", before.bodyName());
        }
        writing.into(owed, before.previousState());
        if (step != null) {
            log.add(owed, step, null);
        }
        entities.flush();
        return new ReturnResult.Saved(view(cycle, ref, ReturnRights.reader(tenant)));
    }

    private ReturnView view(Cycle cycle, ReturnRef ref, DraftReader reader) {
        return query.one(cycle.id(), ref, reader).orElseThrow();
    }

    private ExpectedReturn find(Cycle cycle, ReturnRef ref) {
        return expected.findForChange(cycle.id(), ref.measure(), ref.body())
                .orElseThrow(() -> new RuleViolation("return.rule.not-expected"));
    }

    private boolean isLate(String cycleKey) {
        var submission = cycles.required(cycleKey).plan().dates().submission();
        return LocalDate.now(clock).isAfter(submission);
    }

    private Hand hand(TenantKey tenant) {
        return ReturnRights.hand(tenant, clock.instant());
    }

    @FunctionalInterface
    private interface Writing {
        void into(ExpectedReturn owed, @Nullable MeasureState previous);
    }

    /**
     * What became of handing in all at once.
     *
     * @param incomplete what stays, and the rule that says what is missing
     */
    public record AllHandedIn(int handedIn, List<Incomplete> incomplete) {

        public AllHandedIn {
            incomplete = List.copyOf(incomplete);
        }

        /** A return that something is missing in. */
        public record Incomplete(ReturnRef ref, String label, RuleViolation missing) {}
    }
}
