package de.wegmarke.reporting;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import de.wegmarke.plan.RuleViolation;
import de.wegmarke.reporting.ExpectedReturn.Hand;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.springframework.stereotype.Component;

/**
 * Writes many returns in a number of statements that does not grow with them. Whoever calls has
 * checked that the actor may speak for the bodies and holds the cycle open.
 */
@Component
class ReturnBatch {

    private final ExpectedReturnRepository expected;
    private final CycleMeasureRepository measures;
    private final ReturnLog log;
    private final EntityManager entities;

    ReturnBatch(
            ExpectedReturnRepository expected,
            CycleMeasureRepository measures,
            ReturnLog log,
            EntityManager entities) {
        this.expected = expected;
        this.measures = measures;
        this.log = log;
        this.entities = entities;
    }

    /** The returns of these bodies, held until the transaction ends, by measure and body. */
    Map<Place, ExpectedReturn> hold(Cycle cycle, List<ReturnEntry> entries) {
        var bodies = entries.stream().map(entry -> entry.ref().body()).collect(toSet());
        return expected.findOfBodiesForChange(cycle.id(), bodies).stream()
                .collect(toMap(owed -> new Place(owed.cycleMeasureId(), owed.bodyCode()), o -> o));
    }

    /**
     * @param held what {@link #hold} gave
     * @param before the returns as they are now
     * @throws RuleViolation if one was changed since the person saw it, or something is missing in
     *     one that is to be handed in
     */
    void write(
            Cycle cycle,
            List<ReturnEntry> entries,
            Map<Place, ExpectedReturn> held,
            Map<ReturnRef, ReturnView> before,
            Hand draft,
            Hand handedIn,
            boolean late) {
        var paths = new HashMap<String, UUID>();
        measures.findByCycleId(cycle.id()).forEach(one -> paths.put(one.path(), one.id()));
        var in = new ArrayList<ExpectedReturn>();
        for (var entry : entries) {
            var view = before.get(entry.ref());
            var measure = paths.get(entry.ref().measure());
            var owed = measure == null ? null : held.get(new Place(measure, entry.ref().body()));
            if (view == null || owed == null) {
                throw new RuleViolation("return.rule.not-expected");
            }
            if (owed.version() != entry.version()) {
                throw new RuleViolation("return.rule.changed-meanwhile", view.label());
            }
            if (view.contentHidden()) {
                throw new RuleViolation("return.rule.draft-of-the-body", view.bodyName());
            }
            if (entry.handInAs() == null) {
                owed.draft(entry.content(), draft);
            } else {
                owed.handIn(
                        entry.handInAs(), entry.content(), view.previousState(), handedIn, late);
                in.add(owed);
            }
        }
        entities.unwrap(Session.class).setJdbcBatchSize(Math.max(1, entries.size()));
        entities.flush();
        log.addAll(in, ReturnStep.HANDED_IN);
    }

    /** Where a return stands in its cycle. */
    record Place(UUID measure, String body) {}
}
