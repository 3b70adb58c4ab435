package de.wegmarke.plan;

import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.tenancy.TenantKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

    /**
     * What a reporting cycle found out about one measure.
     *
     * @param reason why it was postponed or is not pursued further
     */
    public record Found(UUID measure, MeasureState state, @Nullable String reason) {}

    /**
     * Brings measures to the state that a reporting cycle found, as of its cut-off date. What
     * somebody entered for a later day stays.
     *
     * @return how many measures changed
     */
    @Requires(Permission.CYCLE_RUN)
    public int take(TenantKey tenant, LocalDate asOf, List<Found> found, String reason) {
        log.because(ChangeOrigin.REPORTED, reason);
        var byId =
                measures.findByIdIn(found.stream().map(Found::measure).toList()).stream()
                        .collect(Collectors.toMap(Measure::id, measure -> measure));
        int changed = 0;
        for (var one : found) {
            var measure = byId.get(one.measure());
            if (measure != null && take(measure, asOf, one)) {
                changed++;
            }
        }
        return changed;
    }

    private static boolean take(Measure measure, LocalDate asOf, Found found) {
        var known = measure.stateReport();
        if (known.asOf() != null && known.asOf().isAfter(asOf)) {
            return false;
        }
        var report =
                new StateReport(
                        found.state(),
                        known.assessment(),
                        found.reason(),
                        known.reviewResult(),
                        asOf);
        measure.report(report);
        return !report.equals(known);
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
