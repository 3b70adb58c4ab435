package de.wegmarke.reporting;

import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.reporting.ExpectedReturn.Hand;
import de.wegmarke.tenancy.TenantKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Many returns at once, for the spreadsheet: out in a bounded number of statements, and in again
 * all or nothing, under the rights, rules and locks of the form.
 */
@Service
@Transactional
@Requires(Permission.RETURN_HAND_IN)
public class ReturnTables {

    private final CycleRepository cycles;
    private final CycleQuery cycleQuery;
    private final ReturnQuery query;
    private final LateExceptions exceptions;
    private final ReturnBatch batch;
    private final Clock clock;

    ReturnTables(
            CycleRepository cycles,
            CycleQuery cycleQuery,
            ReturnQuery query,
            LateExceptions exceptions,
            ReturnBatch batch,
            Clock clock) {
        this.cycles = cycles;
        this.cycleQuery = cycleQuery;
        this.query = query;
        this.exceptions = exceptions;
        this.batch = batch;
        this.clock = clock;
    }

    /**
     * Everything that one body has to report in the cycle, or all bodies have, in a bounded number
     * of statements.
     *
     * @param body code; empty for all, which only the integration management may ask for
     * @return empty if nothing is expected
     */
    @Transactional(readOnly = true)
    public Optional<ReturnTable> table(TenantKey tenant, String cycleKey, Optional<String> body) {
        body.ifPresentOrElse(
                one -> ReturnRights.requireOwn(tenant, cycleKey, one),
                () -> ReturnRights.requireManagement(tenant));
        var view = cycleQuery.byKey(cycleKey);
        var cycle = cycles.required(cycleKey);
        var returns =
                body
                        .map(one -> query.ofBody(cycle.id(), one, ReturnRights.reader(tenant)))
                        .orElseGet(() -> query.all(cycle.id(), ReturnRights.reader(tenant)))
                        .stream()
                        .filter(one -> !one.leftOut())
                        .toList();
        return returns.isEmpty()
                ? Optional.empty()
                : view.map(
                        found -> new ReturnTable(found, body, closedTo(cycle, returns), returns));
    }

    private Set<String> closedTo(Cycle cycle, List<ReturnView> returns) {
        if (cycle.state().takesReturns()) {
            return Set.of();
        }
        var closed = returns.stream().map(view -> view.ref().body()).collect(Collectors.toSet());
        exceptions.of(cycle.id()).stream()
                .filter(exception -> exceptions.isInTime(exception.until()))
                .forEach(exception -> closed.remove(exception.body()));
        return closed;
    }

    /**
     * Writes what came in by a spreadsheet: all of it, or nothing. It is handed in as coming from a
     * spreadsheet, whoever uploads it; what the integration management only keeps is a draft on
     * behalf of the body, as in the form.
     *
     * @throws RuleViolation if one of them cannot be written or was changed since the person saw
     *     it; nothing is written then
     */
    public void takeOver(TenantKey tenant, String cycleKey, List<ReturnEntry> entries) {
        var bodies = entries.stream().map(entry -> entry.ref().body()).distinct().toList();
        bodies.forEach(body -> ReturnRights.requireOwn(tenant, cycleKey, body));
        if (!entries.stream().allMatch(entry -> entry.ref().cycle().equals(cycleKey))) {
            throw new RuleViolation("return.rule.not-expected");
        }
        if (entries.isEmpty()) {
            return;
        }
        var cycle = cycles.requiredForReturn(cycleKey);
        var held = batch.hold(cycle, entries);
        var now =
                table(
                        tenant,
                        cycleKey,
                        bodies.size() == 1 ? bodies.stream().findFirst() : Optional.empty());
        if (now.isEmpty()) {
            throw new RuleViolation("return.rule.not-expected");
        }
        if (bodies.stream().anyMatch(now.get().closedTo()::contains)) {
            cycle.requireTakesReturns();
        }
        var hand = ReturnRights.hand(tenant, clock.instant());
        var handedIn = new Hand(hand.name(), ReturnWay.SPREADSHEET, hand.at());
        batch.write(
                cycle,
                entries,
                held,
                now.get().byRef(),
                hand.way() == ReturnWay.ON_BEHALF ? hand : handedIn,
                handedIn,
                LocalDate.now(clock).isAfter(cycle.plan().dates().submission()));
    }
}
