package de.wegmarke.reporting;

import static de.wegmarke.rows.Columns.constant;
import static de.wegmarke.rows.Columns.flag;
import static de.wegmarke.rows.Columns.number;
import static de.wegmarke.rows.Columns.orNull;
import static de.wegmarke.rows.Columns.text;
import static java.util.Objects.requireNonNull;

import de.wegmarke.plan.MeasureKind;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.plan.ResponsibilityRole;
import de.wegmarke.rows.Columns;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Returns in lists and one by one; one statement for each question, whatever the number of rows.
 */
@Component
class ReturnQuery {

    private static final int MOST_ROWS = 500;

    private static final String VIEW =
            """
            select c.key as cycle_key, m.path, r.body_code, r.version, m.label, m.text, m.kind as measure_kind,
                   m.deadline, m.due_by, m.field_number, m.field_title, m.plan_state, m.position, r.body_name,
                   r.role, r.collective, r.state, r.left_out, r.kind, r.reported_state, r.state_reason, r.achieved,
                   r.obstacle_reason, r.obstacles, r.next_steps, r.actual_cost, r.new_deadline, r.deadline_reason,
                   r.evidence_label, r.evidence_url, r.edited_at, r.edited_by, r.handed_in_at, r.handed_in_by, r.way,
                   r.late, r.review_comment, r.later_changes,
                   p.name as p_name, p.cut_off as p_cut_off, p.reported_state as p_reported_state,
                   p.state_reason as p_state_reason, p.achieved as p_achieved,
                   p.obstacle_reason as p_obstacle_reason, p.obstacles as p_obstacles,
                   p.next_steps as p_next_steps, p.actual_cost as p_actual_cost, p.new_deadline as p_new_deadline,
                   p.deadline_reason as p_deadline_reason, p.evidence_label as p_evidence_label,
                   p.evidence_url as p_evidence_url
            from expected_return r
            join cycle_measure m on m.id = r.cycle_measure_id
            join cycle c on c.id = r.cycle_id
            %s
            """;

    /** What the body said last time, looked up for each row: for few rows. */
    private static final String PREVIOUS_OF_EACH =
            """
            left join lateral (
                select pc.name, pc.cut_off, pr.*
                from cycle pc
                join cycle_measure pm on pm.cycle_id = pc.id and pm.measure_id = m.measure_id
                join expected_return pr on pr.cycle_measure_id = pm.id and pr.body_id = r.body_id
                where pc.cut_off < c.cut_off and pr.state in ('SUBMITTED', 'ACCEPTED') and pr.kind <> 'NIL'
                order by pc.cut_off desc limit 1
            ) p on true
            """;

    /**
     * The same for all rows in one go: for thousands, of which a lookup for each takes ever longer
     * with every cycle.
     */
    private static final String PREVIOUS_OF_ALL =
            """
            left join (
                select distinct on (pm.measure_id, pr.body_id)
                       pm.measure_id as of_measure, pr.body_id as of_body, pc.name, pc.cut_off, pr.reported_state,
                       pr.state_reason, pr.achieved, pr.obstacle_reason, pr.obstacles, pr.next_steps, pr.actual_cost,
                       pr.new_deadline, pr.deadline_reason, pr.evidence_label, pr.evidence_url
                from cycle pc
                join cycle_measure pm on pm.cycle_id = pc.id
                join expected_return pr on pr.cycle_measure_id = pm.id
                where pc.cut_off < (select cut_off from cycle where id = :cycle)
                  and pr.state in ('SUBMITTED', 'ACCEPTED') and pr.kind <> 'NIL'
                order by pm.measure_id, pr.body_id, pc.cut_off desc
            ) p on p.of_measure = m.measure_id and p.of_body = r.body_id
            """;

    private final EntityManager entities;

    ReturnQuery(EntityManager entities) {
        this.entities = entities;
    }

    ReturnPage page(String cycle, ReviewFilter filter, int offset, int limit) {
        var parameters = new HashMap<String, Object>();
        var where = conditions(cycle, filter, parameters);
        parameters.put("offset", Math.max(0, offset));
        parameters.put("limit", Math.clamp(limit, 1, MOST_ROWS));
        var rows =
                Columns.rows(
                        entities,
                        """
                        select c.key as cycle_key, m.path, r.body_code, m.label, m.text, m.field_path, r.body_name,
                               r.collective, r.state, r.left_out, r.kind, r.reported_state, r.handed_in_at, r.late,
                               r.later_changes, count(*) over () as total
                        from expected_return r
                        join cycle_measure m on m.id = r.cycle_measure_id
                        join cycle c on c.id = r.cycle_id
                        %s
                        order by m.position, r.body_name offset :offset limit :limit
                        """
                                .formatted(where),
                        parameters);
        var total = rows.isEmpty() ? 0 : number(rows.getFirst(), "total");
        return new ReturnPage(rows.stream().map(ReturnQuery::row).toList(), total);
    }

    /** How many measures have bodies that disagree, after the rule of {@link MeasureResult}. */
    int disputed(String cycle) {
        return number(
                Columns.rows(
                                entities,
                                """
                                select count(*) as disputed from (
                                    select m.id
                                    from cycle_measure m join expected_return r on r.cycle_measure_id = m.id
                                    where m.cycle_id = (select id from cycle where key = :cycle)
                                      and m.decided_state is null and not r.left_out
                                      and r.state in ('SUBMITTED', 'ACCEPTED') and r.reported_state is not null
                                    group by m.id
                                    having case when bool_or(r.role = 'LEAD')
                                           then count(distinct r.reported_state) filter (where r.role = 'LEAD')
                                           else count(distinct r.reported_state) end > 1
                                ) one
                                """,
                                Map.of("cycle", cycle))
                        .getFirst(),
                "disputed");
    }

    /**
     * The first return that waits after this one, in the order of the plan; then from the start.
     */
    Optional<ReturnRef> nextWaiting(UUID cycle, ReturnRef after) {
        return Columns.rows(
                        entities,
                        """
                        select c.key as cycle_key, m.path, r.body_code
                        from expected_return r
                        join cycle_measure m on m.id = r.cycle_measure_id
                        join cycle c on c.id = r.cycle_id
                        where r.cycle_id = :cycle and r.state = 'SUBMITTED' and not r.left_out
                          and not (m.path = :path and r.body_code = :body)
                        order by (m.position, r.body_code) <= (
                                     (select position from cycle_measure where cycle_id = :cycle and path = :path),
                                     :body),
                                 m.position, r.body_code
                        limit 1
                        """,
                        Map.of("cycle", cycle, "path", after.measure(), "body", after.body()))
                .stream()
                .map(ReturnQuery::ref)
                .findFirst();
    }

    Optional<ReturnView> one(UUID cycle, ReturnRef ref, DraftReader reader) {
        return views(
                        PREVIOUS_OF_EACH,
                        "where r.cycle_id = :cycle and m.path = :path and r.body_code = :body",
                        Map.of("cycle", cycle, "path", ref.measure(), "body", ref.body()),
                        reader)
                .stream()
                .findFirst();
    }

    /** What the other bodies say of the measure, the leading one first. */
    List<ReturnView> beside(UUID cycle, ReturnRef ref) {
        return views(
                PREVIOUS_OF_EACH,
                """
                where r.cycle_id = :cycle and m.path = :path and r.body_code <> :body and not r.left_out
                order by r.role = 'LEAD' desc, r.body_name
                """,
                Map.of("cycle", cycle, "path", ref.measure(), "body", ref.body()),
                DraftReader.MANAGEMENT);
    }

    List<ReturnView> ofBody(UUID cycle, String body, DraftReader reader) {
        return views(
                PREVIOUS_OF_EACH,
                "where r.cycle_id = :cycle and r.body_code = :body order by m.position",
                Map.of("cycle", cycle, "body", body),
                reader);
    }

    /** All that was expected, in the order of the plan. */
    List<ReturnView> all(UUID cycle) {
        return all(cycle, DraftReader.NOBODY);
    }

    List<ReturnView> all(UUID cycle, DraftReader reader) {
        return views(
                PREVIOUS_OF_ALL,
                "where r.cycle_id = :cycle order by m.position, r.role = 'LEAD' desc, r.body_name",
                Map.of("cycle", cycle),
                reader);
    }

    private List<ReturnView> views(
            String previous, String where, Map<String, ?> parameters, DraftReader reader) {
        return Columns.rows(entities, VIEW.formatted(previous) + where, parameters).stream()
                .map(row -> view(row, reader))
                .toList();
    }

    private static String conditions(
            String cycle, ReviewFilter filter, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        conditions.add("r.cycle_id = (select id from cycle where key = :cycle)");
        parameters.put("cycle", cycle);
        if (filter.statuses().isEmpty()) {
            conditions.add("not r.left_out");
        } else {
            conditions.add(
                    filter.statuses().stream()
                            .sorted()
                            .map(ReturnQuery::condition)
                            .collect(Collectors.joining(" or ", "(", ")")));
        }
        if (!filter.bodies().isEmpty()) {
            conditions.add("r.body_code = any(cast(:bodies as text[]))");
            parameters.put("bodies", filter.bodies().toArray(String[]::new));
        }
        if (!filter.fields().isEmpty()) {
            conditions.add("m.field_path = any(cast(:fields as text[]))");
            parameters.put("fields", filter.fields().toArray(String[]::new));
        }
        return "where " + String.join(" and ", conditions);
    }

    private static String condition(ReviewStatus status) {
        return switch (status) {
            case WAITING -> "(r.state = 'SUBMITTED' and not r.left_out)";
            case MISSING -> "(r.state in ('OPEN', 'DRAFT') and not r.left_out)";
            case SENT_BACK -> "(r.state = 'SENT_BACK' and not r.left_out)";
            case ACCEPTED -> "r.state = 'ACCEPTED'";
            case LATE -> "(r.late and not r.left_out)";
            case CHANGED -> "r.later_changes > 0";
            case LEFT_OUT -> "r.left_out";
        };
    }

    private static ReturnRef ref(Tuple row) {
        return new ReturnRef(text(row, "cycle_key"), text(row, "path"), text(row, "body_code"));
    }

    private static ReturnRow row(Tuple row) {
        var state = ReturnState.valueOf(text(row, "state"));
        return new ReturnRow(
                ref(row),
                text(row, "label"),
                text(row, "text"),
                text(row, "field_path"),
                text(row, "body_name"),
                orNull(row, "collective"),
                state,
                flag(row, "left_out"),
                state.handedIn() ? constant(StatementKind.class, row, "kind") : null,
                state.handedIn() ? constant(MeasureState.class, row, "reported_state") : null,
                Columns.instantOrNull(row, "handed_in_at"),
                flag(row, "late"),
                number(row, "later_changes"));
    }

    private static ReturnView view(Tuple row, DraftReader reader) {
        var state = ReturnState.valueOf(text(row, "state"));
        var way = constant(ReturnWay.class, row, "way");
        var hidden = !state.handedIn() && state != ReturnState.OPEN && !reader.mayRead(way);
        return new ReturnView(
                ref(row),
                number(row, "version"),
                text(row, "label"),
                text(row, "text"),
                MeasureKind.valueOf(text(row, "measure_kind")),
                text(row, "deadline"),
                Columns.date(row, "due_by"),
                text(row, "field_number"),
                text(row, "field_title"),
                MeasureState.valueOf(text(row, "plan_state")),
                text(row, "body_name"),
                ResponsibilityRole.valueOf(text(row, "role")),
                orNull(row, "collective"),
                state,
                flag(row, "left_out"),
                constant(StatementKind.class, row, "kind"),
                hidden ? ReturnContent.EMPTY : content(row, ""),
                hidden,
                Columns.instantOrNull(row, "edited_at"),
                hidden ? null : orNull(row, "edited_by"),
                Columns.instantOrNull(row, "handed_in_at"),
                orNull(row, "handed_in_by"),
                way,
                flag(row, "late"),
                orNull(row, "review_comment"),
                number(row, "later_changes"),
                previous(row));
    }

    private static @Nullable PreviousReturn previous(Tuple row) {
        var name = orNull(row, "p_name");
        return name == null
                ? null
                : new PreviousReturn(
                        name, requireNonNull(Columns.date(row, "p_cut_off")), content(row, "p_"));
    }

    static ReturnContent content(Tuple row, String prefix) {
        return new ReturnContent(
                constant(MeasureState.class, row, prefix + "reported_state"),
                orNull(row, prefix + "state_reason"),
                orNull(row, prefix + "achieved"),
                constant(ObstacleReason.class, row, prefix + "obstacle_reason"),
                orNull(row, prefix + "obstacles"),
                orNull(row, prefix + "next_steps"),
                row.get(prefix + "actual_cost", BigDecimal.class),
                orNull(row, prefix + "new_deadline"),
                orNull(row, prefix + "deadline_reason"),
                orNull(row, prefix + "evidence_label"),
                orNull(row, prefix + "evidence_url"));
    }

    /** Who reads: a draft is for those whose draft it is. */
    enum DraftReader {
        /** People of the body. */
        BODY,
        /** The integration management: what it writes on behalf of a body. */
        MANAGEMENT,
        NOBODY;

        private boolean mayRead(@Nullable ReturnWay way) {
            return switch (this) {
                case BODY -> way != ReturnWay.ON_BEHALF;
                case MANAGEMENT -> way == ReturnWay.ON_BEHALF;
                case NOBODY -> false;
            };
        }
    }
}
