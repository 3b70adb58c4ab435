package de.wegmarke.plan;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** All bodies with the states of their measures, in one statement. */
@Component
class BodyListQuery {

    private final EntityManager entities;
    private final Clock clock;

    BodyListQuery(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    List<BodyRow> all() {
        @SuppressWarnings("unchecked") // Tuple.class is what the list holds
        List<Tuple> found =
                entities.createNativeQuery(
                                """
                                select b.code, b.name, b.collective, b.outside, m.state,
                                       (select array_agg(a.alias order by a.alias)
                                        from body_alias a where a.body_id = b.id) as names,
                                       count(m.id) as measures,
                                       count(*) filter (where m.id is not null and r.role = 'LEAD') as leading,
                                       count(*) filter (where %s) as overdue
                                from body b
                                left join measure_responsibility r on r.body_id = b.id
                                left join measure m on m.id = r.measure_id and not m.gone
                                     and m.plan_id = (select id from plan where status <> 'SUPERSEDED')
                                where b.merged_into is null
                                group by b.id, b.code, b.name, b.collective, b.outside, m.state
                                """
                                        .formatted(MeasureConditions.OVERDUE),
                                Tuple.class)
                        .setParameter("today", LocalDate.now(clock))
                        .getResultList();
        var byCode = new LinkedHashMap<String, List<Tuple>>();
        for (var row : found) {
            byCode.computeIfAbsent(row.get("code", String.class), code -> new ArrayList<>())
                    .add(row);
        }
        return byCode.values().stream()
                .map(BodyListQuery::body)
                .sorted(
                        Comparator.comparingInt(BodyRow::measures)
                                .reversed()
                                .thenComparing(BodyRow::name))
                .toList();
    }

    private static BodyRow body(List<Tuple> rows) {
        var byState = new EnumMap<MeasureState, Integer>(MeasureState.class);
        int measures = 0;
        int leading = 0;
        int overdue = 0;
        for (var row : rows) {
            if (row.get("state") != null) {
                int count = number(row, "measures");
                byState.put(MeasureState.valueOf(row.get("state", String.class)), count);
                measures += count;
                leading += number(row, "leading");
                overdue += number(row, "overdue");
            }
        }
        var first = rows.getFirst();
        return new BodyRow(
                first.get("code", String.class),
                first.get("name", String.class),
                List.of(first.get("names", String[].class)),
                first.get("collective", Boolean.class),
                first.get("outside", Boolean.class),
                measures,
                leading,
                overdue,
                new PlanOutline.StateCounts(measures, byState, overdue));
    }

    private static int number(Tuple row, String column) {
        return row.get(column, Number.class).intValue();
    }
}
