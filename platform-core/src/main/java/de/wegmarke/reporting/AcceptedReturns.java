package de.wegmarke.reporting;

import static de.wegmarke.rows.Columns.text;
import static java.util.Objects.requireNonNull;

import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.plan.ResponsibilityRole;
import de.wegmarke.rows.Columns;
import de.wegmarke.tenancy.TenantKey;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was reported about one measure over the years. */
@Service
@Transactional(readOnly = true)
@Requires(Permission.CYCLE_READ)
public class AcceptedReturns {

    private final EntityManager entities;

    AcceptedReturns(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The accepted returns of all cycles, the oldest first. Of a cycle that is not closed yet, a
     * body sees its own only.
     *
     * @param path of a measure of the current plan, for example {@code 1.8-M2}
     */
    public List<AcceptedReturn> ofMeasure(TenantKey tenant, String path) {
        var actor = ActorContext.required();
        return Columns.rows(
                        entities,
                        """
                        select c.name, c.cut_off, r.body_name, r.role, r.reported_state, r.state_reason, r.achieved,
                               r.obstacle_reason, r.obstacles, r.next_steps, r.actual_cost, r.new_deadline,
                               r.deadline_reason, r.evidence_label, r.evidence_url
                        from expected_return r
                        join cycle_measure m on m.id = r.cycle_measure_id
                        join cycle c on c.id = r.cycle_id
                        where m.measure_id in (
                                select of_plan.id from measure of_plan join plan p on p.id = of_plan.plan_id
                                where of_plan.path = :path and not of_plan.gone and p.status <> 'SUPERSEDED')
                          and r.state = 'ACCEPTED' and not r.left_out and r.kind <> 'NIL'
                          and (c.state in ('CLOSED', 'RELEASED') or :management or r.body_code = :own)
                        order by c.cut_off, r.role = 'LEAD' desc, r.body_name
                        """,
                        Map.of(
                                "path",
                                path,
                                "management",
                                actor.may(Permission.CYCLE_RUN, tenant),
                                "own",
                                actor.bodyIn(tenant).orElse("")))
                .stream()
                .map(
                        row ->
                                new AcceptedReturn(
                                        text(row, "name"),
                                        requireNonNull(Columns.date(row, "cut_off")),
                                        text(row, "body_name"),
                                        ResponsibilityRole.valueOf(text(row, "role")),
                                        ReturnQuery.content(row, "")))
                .toList();
    }
}
