package de.wegmarke.plan;

import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.tenancy.TenantKey;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over states, notes and topics that were kept elsewhere until now, many at once and in one
 * transaction.
 */
@Service
@Transactional
@Requires(Permission.PLAN_IMPORT)
public class StateTakeover {

    private final PlanRepository plans;
    private final MeasureRepository measures;
    private final NoteRepository notes;
    private final ChangeLog log;
    private final Clock clock;

    StateTakeover(
            PlanRepository plans,
            MeasureRepository measures,
            NoteRepository notes,
            ChangeLog log,
            Clock clock) {
        this.plans = plans;
        this.measures = measures;
        this.notes = notes;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What is known of one measure; what is missing stays as it is.
     *
     * @param path the measure's path, as "1.8-M2"
     */
    public record Known(
            String path,
            @Nullable StateReport report,
            @Nullable NewNote note,
            @Nullable String topic) {}

    /**
     * Writes all entries or none.
     *
     * @throws RuleViolation if there is no plan or a path names no measure of it
     */
    public void take(
            TenantKey tenant, List<Known> entries, ChangeOrigin origin, @Nullable String reason) {
        var plan = plans.findCurrent().orElseThrow(() -> new RuleViolation("plan.rule.no-plan"));
        log.because(origin, reason);
        var byPath =
                measures.findOfPlan(plan.id()).stream()
                        .collect(Collectors.toMap(Measure::path, measure -> measure));
        for (var entry : entries) {
            var measure = byPath.get(entry.path());
            if (measure == null) {
                throw new RuleViolation("measure.rule.not-found", entry.path());
            }
            take(measure, entry);
        }
    }

    private void take(Measure measure, Known entry) {
        if (entry.report() != null) {
            measure.report(entry.report());
        }
        if (entry.topic() != null) {
            measure.assignTopic(entry.topic());
        }
        if (entry.note() != null) {
            var author = ActorContext.required();
            notes.save(
                    new Note(
                            measure.id(),
                            entry.note(),
                            author.id(),
                            author.displayName(),
                            clock.instant()));
        }
    }
}
