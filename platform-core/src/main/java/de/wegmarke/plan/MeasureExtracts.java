package de.wegmarke.plan;

import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.tenancy.TenantKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All measures of the current plan for those who freeze them, in two statements. */
@Service
@Transactional(readOnly = true)
@Requires(Permission.PLAN_READ)
public class MeasureExtracts {

    private final EntityManager entities;

    MeasureExtracts(EntityManager entities) {
        this.entities = entities;
    }

    /** In the order of the plan; empty while there is none. */
    public List<MeasureExtract> current(TenantKey tenant) {
        var parts = parts();
        var extracts = new ArrayList<MeasureExtract>();
        for (var row :
                rows(
                        MeasureConditions.OUTLINE
                                + """
                                select m.id, m.path, m.number, m.text, m.kind, m.deadline, m.due_by,
                                       m.financial_effect, m.bodies_text, m.state, m.state_reason,
                                       coalesce(m.topic, o.topic) as topic,
                                       o.field_path, o.field_number, o.field_title,
                                       e.number as place_number, e.title as place_title
                                from measure m join outline o on o.id = m.element_id
                                join plan_element e on e.id = m.element_id
                                where m.plan_id = (select id from current_plan) and not m.gone
                                order by m.sort_key, m.path
                                """)) {
            extracts.add(extract(row, extracts.size(), parts));
        }
        return extracts;
    }

    private static MeasureExtract extract(
            Tuple row, int position, Map<UUID, Map<UUID, MeasureExtract.Part>> parts) {
        var id = row.get("id", UUID.class);
        var path = text(row, "path");
        return new MeasureExtract(
                id,
                position,
                path,
                MeasureLabel.of(path, text(row, "number")),
                text(row, "text"),
                MeasureKind.valueOf(text(row, "kind")),
                text(row, "deadline"),
                MeasureListQuery.date(row.get("due_by")),
                text(row, "financial_effect"),
                text(row, "bodies_text"),
                text(row, "field_path"),
                text(row, "field_number"),
                text(row, "field_title"),
                text(row, "place_number"),
                text(row, "place_title"),
                MeasureState.valueOf(text(row, "state")),
                row.get("state_reason", String.class),
                row.get("topic", String.class),
                List.copyOf(parts.getOrDefault(id, Map.of()).values()));
    }

    /** A body named itself goes before the same body reached through a collective. */
    private Map<UUID, Map<UUID, MeasureExtract.Part>> parts() {
        var byMeasure = new HashMap<UUID, Map<UUID, MeasureExtract.Part>>();
        for (var row :
                rows(
                        """
                        select r.measure_id, r.role, b.id, b.code, b.name, null as collective, r.position
                        from measure_responsibility r join body b on b.id = r.body_id
                        where not exists (select 1 from collective_member c where c.collective_id = b.id)
                        union all
                        select r.measure_id, r.role, b.id, b.code, b.name, g.name, r.position
                        from measure_responsibility r
                        join body g on g.id = r.body_id
                        join collective_member c on c.collective_id = g.id
                        join body b on b.id = c.member_id
                        order by collective nulls first, position, name
                        """)) {
            var part =
                    new MeasureExtract.Part(
                            row.get("id", UUID.class),
                            text(row, "code"),
                            text(row, "name"),
                            ResponsibilityRole.valueOf(text(row, "role")),
                            row.get("collective", String.class));
            byMeasure
                    .computeIfAbsent(row.get("measure_id", UUID.class), id -> new LinkedHashMap<>())
                    .putIfAbsent(part.bodyId(), part);
        }
        return byMeasure;
    }

    private List<Tuple> rows(String sql) {
        @SuppressWarnings("unchecked") // Tuple.class is what the list holds
        List<Tuple> rows = entities.createNativeQuery(sql, Tuple.class).getResultList();
        return rows;
    }

    private static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }
}
