package de.wegmarke.plan;

import de.wegmarke.access.ActorContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What needs attention today, in three statements: the measures, the latest changes, the person's
 * drafts.
 */
@Component
class TodayQuery {

    private static final int MOST_CHANGES = 8;

    private final EntityManager entities;
    private final DraftRepository drafts;
    private final Clock clock;

    TodayQuery(EntityManager entities, DraftRepository drafts, Clock clock) {
        this.entities = entities;
        this.drafts = drafts;
        this.clock = clock;
    }

    TodayOverview overview() {
        var today = LocalDate.now(clock);
        var overdue = new ArrayList<TodayOverview.Item>();
        var soon = new ArrayList<TodayOverview.Item>();
        var waiting = new ArrayList<TodayOverview.Item>();
        var states = new ArrayList<PlanOutline.Leaf>();
        for (var row : measures()) {
            var open = new OpenMeasure(row, today);
            states.add(open.leaf());
            var item = open.item();
            if (item != null) {
                switch (item.reason()) {
                    case DEADLINE_PASSED -> overdue.add(item);
                    case DEADLINE_NEAR, RECURS_SOON -> soon.add(item);
                    default -> waiting.add(item);
                }
            }
        }
        overdue.sort(byDate());
        soon.sort(byDate());
        return new TodayOverview(
                today,
                StateTally.of(states),
                overdue,
                soon,
                waiting,
                recentChanges(),
                drafts.findOfPerson(ActorContext.required().id()).stream()
                        .map(Draft::view)
                        .toList());
    }

    private static Comparator<TodayOverview.Item> byDate() {
        return Comparator.comparing(
                TodayOverview.Item::date, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private List<Tuple> measures() {
        return rows(
                """
                select m.path, m.number, m.text, m.kind, m.deadline, m.state, m.marked_new, m.review_result,
                       (select array_agg(b.name order by r.role = 'LEAD' desc, r.position)
                        from measure_responsibility r join body b on b.id = r.body_id
                        where r.measure_id = m.id) as bodies
                from measure m
                where m.plan_id = (select id from plan where status <> 'SUPERSEDED') and not m.gone
                order by m.sort_key
                """);
    }

    private List<TodayOverview.Changed> recentChanges() {
        return rows(
                        """
                select m.path, m.number, m.text, r.actor_name, r.at
                from (select a.id, max(a.rev) as rev from measure_aud a group by a.id) latest
                join measure m on m.id = latest.id join revision r on r.id = latest.rev
                where not m.gone and r.origin in ('EDITED', 'BULK')
                order by r.id desc, m.sort_key limit %d
                """
                                .formatted(MOST_CHANGES))
                .stream()
                .map(
                        row ->
                                new TodayOverview.Changed(
                                        row.get("path", String.class),
                                        row.get("number", String.class),
                                        row.get("text", String.class),
                                        row.get("actor_name", String.class),
                                        Objects.requireNonNull(
                                                MeasureDetailQuery.instant(row.get("at")))))
                .toList();
    }

    private List<Tuple> rows(String sql) {
        @SuppressWarnings("unchecked") // Tuple.class is what the list holds
        List<Tuple> rows = entities.createNativeQuery(sql, Tuple.class).getResultList();
        return rows;
    }

    /** One measure with the question why it should be listed today. */
    private record OpenMeasure(Tuple row, LocalDate today) {

        TodayOverview.@Nullable Item item() {
            var state = state();
            var deadline = Deadline.parse(row.get("deadline", String.class));
            var review = "REVIEW_MANDATE".equals(row.get("kind", String.class));
            if (state == MeasureState.DONE && review && row.get("review_result") == null) {
                return item(TodayOverview.Reason.REVIEW_RESULT_MISSING, null);
            }
            if (state.finished()) {
                return null;
            }
            var reason = reason(state, deadline);
            return reason == null ? null : item(reason.getKey(), reason.getValue());
        }

        private Map.@Nullable Entry<TodayOverview.Reason, @Nullable LocalDate> reason(
                MeasureState state, Deadline deadline) {
            var horizon = today.plusDays(MeasureConditions.SOON_DAYS);
            var due = deadline.dueBy().orElse(null);
            var next = deadline.nextDue(today).orElse(null);
            if (state == MeasureState.POSTPONED && (due == null || due.isBefore(today))) {
                return entry(TodayOverview.Reason.POSTPONED_WITHOUT_DATE, null);
            }
            if (due != null && due.isBefore(today) && state != MeasureState.ONGOING_RUNNING) {
                return entry(TodayOverview.Reason.DEADLINE_PASSED, due);
            }
            if (due != null && !due.isBefore(today) && !due.isAfter(horizon)) {
                return entry(TodayOverview.Reason.DEADLINE_NEAR, due);
            }
            if (next != null && !next.isAfter(horizon)) {
                return entry(TodayOverview.Reason.RECURS_SOON, next);
            }
            return switch (deadline) {
                case Deadline.AfterEvent ignored when state == MeasureState.NOT_STARTED ->
                        entry(TodayOverview.Reason.WAITS_FOR_EVENT, null);
                case Deadline.Unparsed ignored -> entry(TodayOverview.Reason.DEADLINE_OPEN, null);
                default -> null;
            };
        }

        private static Map.Entry<TodayOverview.Reason, @Nullable LocalDate> entry(
                TodayOverview.Reason reason, @Nullable LocalDate date) {
            return new java.util.AbstractMap.SimpleImmutableEntry<>(reason, date);
        }

        private TodayOverview.Item item(TodayOverview.Reason reason, @Nullable LocalDate date) {
            return new TodayOverview.Item(
                    row.get("path", String.class),
                    row.get("number", String.class),
                    row.get("text", String.class),
                    MeasureListQuery.strings(row.get("bodies")),
                    row.get("deadline", String.class),
                    state(),
                    reason,
                    date);
        }

        PlanOutline.Leaf leaf() {
            var item = item();
            return new PlanOutline.Leaf(
                    row.get("path", String.class),
                    row.get("number", String.class),
                    row.get("text", String.class),
                    MeasureKind.valueOf(row.get("kind", String.class)),
                    row.get("marked_new", Boolean.class),
                    state(),
                    item != null && item.reason() == TodayOverview.Reason.DEADLINE_PASSED);
        }

        private MeasureState state() {
            return MeasureState.valueOf(row.get("state", String.class));
        }
    }
}
