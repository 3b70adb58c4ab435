package de.wegmarke.plan;

import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.tenancy.TenantKey;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes measures into the plan that no document has stated yet. They count like all others from
 * then on; a later edition that does not hold them leaves them where they are and says so.
 */
@Service
@Transactional
@Requires(Permission.MEASURE_EDIT)
public class MeasureAdding {

    private final PlanRepository plans;
    private final PlanElementRepository elements;
    private final MeasureRepository measures;
    private final NumbersEverUsed numbers;
    private final BodyParts bodies;
    private final ChangeLog log;

    MeasureAdding(
            PlanRepository plans,
            PlanElementRepository elements,
            MeasureRepository measures,
            NumbersEverUsed numbers,
            BodyParts bodies,
            ChangeLog log) {
        this.plans = plans;
        this.elements = elements;
        this.measures = measures;
        this.numbers = numbers;
        this.bodies = bodies;
        this.log = log;
    }

    /** Whether there is a plan that measures can be added to. */
    @Transactional(readOnly = true)
    public boolean hasPlan(TenantKey tenant) {
        return plans.findCurrent().isPresent();
    }

    /** Where measures may be added, in the order of the plan; empty without a plan. */
    @Transactional(readOnly = true)
    public List<MeasurePlace> places(TenantKey tenant) {
        return plans.findCurrent()
                .map(
                        plan ->
                                MeasurePlaces.of(
                                        elements.findOfPlan(plan.id()),
                                        measures.findPlacesOf(plan.id())))
                .orElse(List.of());
    }

    /**
     * Adds the measure under the next free number of its place.
     *
     * @return its path
     * @throws RuleViolation if there is no such place, or one of its bodies does not exist
     */
    public String add(TenantKey tenant, NewMeasure added) {
        // Of two who add at one place, the second counts on from the first; and no import renumbers
        // the plan meanwhile.
        plans.lockAgainstOtherImports();
        var plan = plans.findCurrent().orElseThrow(() -> new RuleViolation("plan.rule.no-plan"));
        var place =
                elements.findOfPlan(plan.id()).stream()
                        .filter(element -> element.path().equals(added.place()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new RuleViolation(
                                                "plan.rule.place-not-found", added.place()));
        var number = new NextNumber(numbers.of(plan.id())).at(place.path());
        var found = bodies.find(added.bodies());
        log.because(ChangeOrigin.ADDED, added.reason());
        var measure =
                new Measure(
                        plan.id(),
                        place.id(),
                        new MeasureContent(
                                number,
                                added.text(),
                                MeasureKind.MEASURE,
                                Deadline.parse(added.deadline()),
                                FinancialEffect.parse(added.financialEffect()),
                                found.wording(),
                                found.responsibilities(),
                                false));
        measure.addedHere();
        measures.save(measure);
        return measure.path();
    }
}
