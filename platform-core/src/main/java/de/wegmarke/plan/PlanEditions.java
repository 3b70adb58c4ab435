package de.wegmarke.plan;

import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.tenancy.TenantKey;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares an edition of the plan with what is stored, and writes it in one transaction. */
@Service
@Requires(Permission.PLAN_IMPORT)
public class PlanEditions {

    private final PlanRepository plans;
    private final PlanElementRepository elements;
    private final MeasureRepository measures;
    private final NumbersEverUsed numbers;
    private final BodyRepository bodies;
    private final ChangeLog log;
    private final EntityManager entities;

    PlanEditions(
            PlanRepository plans,
            PlanElementRepository elements,
            MeasureRepository measures,
            NumbersEverUsed numbers,
            BodyRepository bodies,
            ChangeLog log,
            EntityManager entities) {
        this.plans = plans;
        this.elements = elements;
        this.measures = measures;
        this.numbers = numbers;
        this.bodies = bodies;
        this.log = log;
        this.entities = entities;
    }

    /** What {@link #write} would change now; nothing is written. */
    @Transactional(readOnly = true)
    public EditionDifference compare(TenantKey tenant, Edition edition) {
        var plan = plans.findCurrent().orElse(null);
        return new EditionComparison(
                        plan == null ? List.of() : elements.findOfPlan(plan.id()),
                        plan == null ? List.of() : measures.findOfPlan(plan.id()),
                        plan == null ? List.of() : numbers.of(plan.id()),
                        new BodyRegister(bodies.findAllWithAliases()))
                .difference(plan == null, edition);
    }

    /**
     * Writes the edition over the current plan, or as the first plan. Identities, states, notes,
     * topics and history stay; what the edition no longer holds is kept as gone, and what was added
     * here since the last one stays. Imports of one municipality take their turn: the second one
     * begins with what the first has left.
     *
     * @param reason why, as history shows it: usually the file's name
     * @return what was changed
     */
    @Transactional
    public EditionDifference write(
            TenantKey tenant, Edition edition, ChangeOrigin origin, @Nullable String reason) {
        log.because(origin, reason);
        plans.lockAgainstOtherImports();
        var known = plans.findCurrent();
        var plan = known.orElseGet(() -> plans.save(new Plan(edition.heading())));
        plan.describe(edition.heading());
        var storedElements = elements.findOfPlan(plan.id());
        var storedMeasures = measures.findOfPlan(plan.id());
        var everUsed = numbers.of(plan.id());
        var register = new BodyRegister(bodies.findAllWithAliases());
        var difference =
                new EditionComparison(storedElements, storedMeasures, everUsed, register)
                        .difference(known.isEmpty(), edition);
        // Flushed first: measures refer to bodies by id, without an association that would order
        // the statements.
        register.proposed().forEach(bodies::save);
        entities.flush();
        var matching = new MeasureMatching(edition.measures(), storedMeasures);
        var kept = new KeptMeasures(matching, storedElements, everUsed, edition);
        var places = writePlaces(plan, edition, storedElements);
        entities.flush();
        kept.kept().stream()
                .filter(KeptMeasures.Kept::isRenumbered)
                .forEach(one -> one.measure().renumber(one.number()));
        kept.withoutPlace().forEach(Measure::goneWithNewEdition);
        writeMeasures(plan, edition, matching, register, places);
        return difference;
    }

    private Map<String, UUID> writePlaces(Plan plan, Edition edition, List<PlanElement> stored) {
        var remaining =
                stored.stream()
                        .collect(
                                Collectors.toMap(
                                        PlanElement::path,
                                        e -> e,
                                        (a, b) -> a,
                                        LinkedHashMap::new));
        var ids = new HashMap<String, UUID>();
        int position = 0;
        for (var place : edition.places()) {
            var content = EditionComparison.content(place, position++);
            var element = remaining.remove(place.path());
            if (element == null) {
                element = new PlanElement(plan.id(), content);
            }
            element.take(content, place.parentPath() == null ? null : ids.get(place.parentPath()));
            ids.put(place.path(), elements.save(element).id());
        }
        remaining.values().forEach(PlanElement::goneWithNewEdition);
        return ids;
    }

    private void writeMeasures(
            Plan plan,
            Edition edition,
            MeasureMatching matching,
            BodyRegister register,
            Map<String, UUID> places) {
        matching.gone().forEach(Measure::goneWithNewEdition);
        var added = new ArrayList<Measure>();
        for (var statement : edition.measures()) {
            var place = places.get(statement.parentPath());
            if (place == null) {
                throw new IllegalArgumentException(
                        "measure without a place: " + statement.number().path());
            }
            var content = EditionComparison.content(statement, register);
            var measure = matching.continuedBy(statement);
            if (measure == null) {
                added.add(new Measure(plan.id(), place, content));
            } else {
                measure.take(place, content);
            }
        }
        added.forEach(measures::save);
    }
}
