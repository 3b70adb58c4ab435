package de.wegmarke.plan;

import de.wegmarke.access.AccessRefused;
import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.tenancy.TenantKey;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes measures: one with everything on its form, its state only, or all that match a filter.
 */
@Service
@Transactional
@Requires(Permission.MEASURE_EDIT)
public class MeasureEditing {

    private final EntityManager entities;
    private final MeasureRepository measures;
    private final MeasureListQuery lists;
    private final MeasureDetailQuery details;
    private final MeasureHistoryQuery history;
    private final BodyRepository bodies;
    private final BodyParts named;
    private final NoteRepository notes;
    private final ChangeLog log;
    private final Clock clock;

    MeasureEditing(
            EntityManager entities,
            MeasureRepository measures,
            MeasureListQuery lists,
            MeasureDetailQuery details,
            MeasureHistoryQuery history,
            BodyRepository bodies,
            BodyParts named,
            NoteRepository notes,
            ChangeLog log,
            Clock clock) {
        this.entities = entities;
        this.measures = measures;
        this.lists = lists;
        this.details = details;
        this.history = history;
        this.bodies = bodies;
        this.named = named;
        this.notes = notes;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Saves what stands on the form, or says who was faster.
     *
     * @throws RuleViolation if a rule refuses it or the measure or a body does not exist
     */
    public ChangeResult change(TenantKey tenant, String path, MeasureChange change) {
        var measure = find(path);
        return guarded(
                measure,
                change.version(),
                change.reason(),
                target -> {
                    var parts = named.find(change.bodies());
                    target.change(change, parts.responsibilities(), parts.wording());
                });
    }

    /**
     * Saves how far the measure is. Reporters may do it for measures of their own body, also where
     * the body is reached through a collective.
     *
     * @param version the version the person saw
     */
    @Requires(Permission.OWN_MEASURE_REPORT)
    public ChangeResult report(
            TenantKey tenant,
            String path,
            int version,
            StateReport report,
            @Nullable String reason) {
        var measure = find(path);
        refuseForeignBody(tenant, measure);
        return guarded(measure, version, reason, target -> target.report(report));
    }

    /** Adds a dated entry; like {@link #report} open to reporters for their own body's measures. */
    @Requires(Permission.OWN_MEASURE_REPORT)
    public NoteView addNote(TenantKey tenant, String path, NewNote note) {
        var measure = find(path);
        refuseForeignBody(tenant, measure);
        var author = ActorContext.required();
        log.because(ChangeOrigin.EDITED, null);
        return notes.save(
                        new Note(
                                measure.id(),
                                note,
                                author.id(),
                                author.displayName(),
                                clock.instant()))
                .view();
    }

    /**
     * Applies one change to all measures that match, in one transaction.
     *
     * @param reason why; shown in the history of each
     */
    public BulkResult changeAll(
            TenantKey tenant, MeasureFilter filter, BulkChange change, @Nullable String reason) {
        log.because(ChangeOrigin.BULK, reason);
        int changed = 0;
        int unchanged = 0;
        for (var measure : measures.findByIdIn(lists.ids(filter))) {
            var before = measure.fields();
            apply(measure, change);
            if (measure.fields().equals(before)) {
                unchanged++;
            } else {
                changed++;
            }
        }
        return new BulkResult(changed, unchanged);
    }

    private static void apply(Measure measure, BulkChange change) {
        switch (change) {
            case BulkChange.State state -> measure.report(measure.stateReport().brought(state));
            case BulkChange.Topic(var code) -> measure.assignTopic(code);
            case BulkChange.Tag(var tag) -> measure.tag(tag);
            case BulkChange.NewDeadline(var deadline) -> measure.dueBy(Deadline.parse(deadline));
        }
    }

    private Measure find(String path) {
        return measures.findCurrent(path)
                .orElseThrow(() -> new RuleViolation("measure.rule.not-found", path));
    }

    private ChangeResult guarded(
            Measure measure, int seenVersion, @Nullable String reason, Consumer<Measure> apply) {
        if (measure.version() != seenVersion) {
            return conflict(measure, seenVersion);
        }
        var fields = measure.fields();
        var responsibilities = measure.responsibilities();
        apply.accept(measure);
        if (measure.fields().equals(fields)
                && measure.responsibilities().equals(responsibilities)) {
            return new ChangeResult.Unchanged(seenVersion);
        }
        log.because(ChangeOrigin.EDITED, reason);
        entities.flush();
        return new ChangeResult.Saved(measure.version());
    }

    private ChangeResult conflict(Measure measure, int seenVersion) {
        var seen = history.before(measure.id(), measure.version() - seenVersion);
        var theirs = seen == null ? List.<FieldChange>of() : measure.fields().since(seen);
        var current = details.detail(measure);
        return new ChangeResult.Conflict(
                current,
                theirs,
                Objects.requireNonNullElse(current.changedBy(), ""),
                Objects.requireNonNullElse(current.changedAt(), clock.instant()));
    }

    private void refuseForeignBody(TenantKey tenant, Measure measure) {
        var actor = ActorContext.required();
        if (actor.may(Permission.MEASURE_EDIT, tenant)) {
            return;
        }
        var own = actor.bodyIn(tenant).flatMap(bodies::findByCode);
        var named =
                measure.responsibilities().stream()
                        .map(Responsibility::bodyId)
                        .collect(Collectors.toSet());
        var allowed =
                own.isPresent()
                        && (named.contains(own.get().id())
                                || bodies.findCollectivesOf(own.get().id()).stream()
                                        .anyMatch(collective -> named.contains(collective.id())));
        if (!allowed) {
            throw new AccessRefused(AccessRefused.Reason.ROLE_LACKS_PERMISSION);
        }
    }
}
