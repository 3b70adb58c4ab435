package de.wegmarke.reporting;

import static de.wegmarke.rows.Columns.number;
import static de.wegmarke.rows.Columns.text;
import static java.util.Objects.requireNonNull;

import de.wegmarke.rows.Columns;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cycles with their completeness, in one statement each. */
@Component
class CycleQuery {

    /** Columns of a {@link Completeness} over rows of {@code expected_return r}. */
    private static final String COUNTS =
            """
            count(r.id) as expected,
            count(*) filter (where r.state in ('SUBMITTED', 'ACCEPTED') and not r.late) as on_time,
            count(*) filter (where r.state in ('SUBMITTED', 'ACCEPTED') and r.late) as late,
            count(*) filter (where r.state = 'ACCEPTED') as accepted,
            count(*) filter (where r.state in ('SUBMITTED', 'ACCEPTED') and r.kind = 'NIL') as nil
            """;

    private final EntityManager entities;

    CycleQuery(EntityManager entities) {
        this.entities = entities;
    }

    /** Newest first. */
    List<CycleView> all() {
        return views(null);
    }

    Optional<CycleView> byKey(String key) {
        return views(key).stream().findFirst();
    }

    private List<CycleView> views(@Nullable String key) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("key", key);
        return Columns.rows(
                        entities,
                        """
                        select c.key, c.version, c.name, c.interval_years, c.cut_off, c.submission,
                               c.editorial_close, c.council, c.state, c.sample,
                               exists (select 1 from snapshot_publication p where p.cycle_id = c.id) as published,
                               %s
                        from cycle c left join expected_return r on r.cycle_id = c.id and not r.left_out
                        where cast(:key as text) is null or c.key = :key
                        group by c.id order by c.cut_off desc
                        """
                                .formatted(COUNTS),
                        parameters)
                .stream()
                .map(CycleQuery::view)
                .toList();
    }

    private static CycleView view(Tuple row) {
        return new CycleView(
                text(row, "key"),
                number(row, "version"),
                new CyclePlan(
                        text(row, "name"),
                        number(row, "interval_years"),
                        new CycleDates(
                                requireNonNull(Columns.date(row, "cut_off")),
                                requireNonNull(Columns.date(row, "submission")),
                                requireNonNull(Columns.date(row, "editorial_close")),
                                Columns.date(row, "council"))),
                CycleState.valueOf(text(row, "state")),
                Columns.flag(row, "published"),
                Columns.flag(row, "sample"),
                completeness(row));
    }

    /** In one statement, the rows of the bodies and those of the fields side by side. */
    CycleProgress progress(String key) {
        var bodies = new ArrayList<BodyCompleteness>();
        var fields = new ArrayList<CycleProgress.FieldCompleteness>();
        for (var row :
                Columns.rows(
                        entities,
                        """
                        select r.body_code, min(r.body_name) as body_name,
                               m.field_path, m.field_number, m.field_title, %s
                        from cycle_measure m
                        left join expected_return r on r.cycle_measure_id = m.id and not r.left_out
                        where m.cycle_id = (select id from cycle where key = :key)
                        group by grouping sets ((r.body_code), (m.field_path, m.field_number, m.field_title))
                        order by m.field_path is null, min(m.position), min(r.body_name)
                        """
                                .formatted(COUNTS),
                        Map.of("key", key))) {
            if (row.get("field_path") != null) {
                fields.add(
                        new CycleProgress.FieldCompleteness(
                                text(row, "field_path"),
                                text(row, "field_number"),
                                text(row, "field_title"),
                                completeness(row)));
            } else if (row.get("body_code") != null) {
                bodies.add(
                        new BodyCompleteness(
                                text(row, "body_code"), text(row, "body_name"), completeness(row)));
            }
        }
        bodies.sort(Comparator.comparing(BodyCompleteness::name));
        var total =
                bodies.stream()
                        .map(BodyCompleteness::completeness)
                        .reduce(Completeness.NONE, Completeness::plus);
        return new CycleProgress(total, bodies, fields);
    }

    private static Completeness completeness(Tuple row) {
        return new Completeness(
                number(row, "expected"),
                number(row, "on_time"),
                number(row, "late"),
                number(row, "accepted"),
                number(row, "nil"));
    }
}
