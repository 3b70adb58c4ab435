package de.wegmarke.plan;

import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.tenancy.TenantKey;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the plan's own facts, the words for its levels, and the topics of its places. */
@Service
@Transactional
@Requires(Permission.PLAN_EDIT)
public class PlanEditing {

    private final PlanRepository plans;
    private final PlanElementRepository elements;
    private final LevelNameRepository levelNames;
    private final ChangeLog log;

    PlanEditing(
            PlanRepository plans,
            PlanElementRepository elements,
            LevelNameRepository levelNames,
            ChangeLog log) {
        this.plans = plans;
        this.elements = elements;
        this.levelNames = levelNames;
        this.log = log;
    }

    /**
     * Saves the plan's title, status, Stand date, resolution and council paper.
     *
     * @throws RuleViolation also if there is no plan or somebody else changed it meanwhile
     */
    public void change(TenantKey tenant, PlanChange change) {
        var plan = current();
        if (plan.version() != change.version()) {
            throw new RuleViolation("plan.rule.changed-meanwhile");
        }
        log.because(ChangeOrigin.EDITED, null);
        plan.change(change);
    }

    /**
     * Says what this municipality calls its levels.
     *
     * @param names by the name of the {@link ElementKind} or "MEASURE"
     */
    public void nameLevels(TenantKey tenant, Map<String, LevelNaming> names) {
        log.because(ChangeOrigin.EDITED, null);
        names.forEach(
                (kind, naming) -> {
                    refuseUnknownLevel(kind);
                    var known = levelNames.findByKind(kind);
                    known.ifPresent(name -> name.call(naming.singular(), naming.plural()));
                    if (known.isEmpty()) {
                        levelNames.save(new LevelName(kind, naming));
                    }
                });
    }

    /**
     * Assigns the common topic to a place of the outline; measures below it inherit it unless they
     * have their own.
     *
     * @param topic a code as "T3", or nothing
     */
    public void assignTopic(TenantKey tenant, String path, @Nullable String topic) {
        var plan = current();
        elements.findOfPlan(plan.id()).stream()
                .filter(element -> element.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("plan.rule.place-not-found", path))
                .assignTopic(topic);
    }

    private Plan current() {
        return plans.findCurrent().orElseThrow(() -> new RuleViolation("plan.rule.no-plan"));
    }

    private static void refuseUnknownLevel(String kind) {
        if (!"MEASURE".equals(kind)) {
            try {
                ElementKind.valueOf(kind);
            } catch (IllegalArgumentException unknown) {
                throw new RuleViolation("plan.rule.level-unknown", kind);
            }
        }
    }
}
