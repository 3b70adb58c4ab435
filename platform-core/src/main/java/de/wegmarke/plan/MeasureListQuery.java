package de.wegmarke.plan;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists of measures: one statement for a page with its total, one for a count. */
@Component
class MeasureListQuery {

    private static final int MOST_ROWS = 500;

    private final EntityManager entities;
    private final Clock clock;

    MeasureListQuery(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    MeasurePage page(MeasureFilter filter, MeasureSort sort, int offset, int limit) {
        var conditions = new MeasureConditions(filter, LocalDate.now(clock));
        var query =
                bind(
                        entities.createNativeQuery(
                                MeasureConditions.OUTLINE
                                        + """
                                        , hit as (
                                            select m.*, o.field_path, o.field_number, o.field_title,
                                                   coalesce(m.topic, o.topic) as effective_topic,
                                                   %s as overdue,
                                                   count(*) over () as total,
                                                   row_number() over (order by %s) as place
                                            from measure m join outline o on o.id = m.element_id
                                            %s
                                            order by place
                                            offset :offset limit :limit
                                        )
                                        select h.path, h.number, h.text, h.kind,
                                               h.field_path, h.field_number, h.field_title,
                                               (select array_agg(b.name order by r.role = 'LEAD' desc, r.position)
                                                from measure_responsibility r join body b on b.id = r.body_id
                                                where r.measure_id = h.id) as bodies,
                                               h.deadline, h.deadline_kind, h.due_by, h.overdue,
                                               h.financial_effect, h.financial_kind, h.cost_upper,
                                               h.effective_topic, h.tags, h.marked_new, h.state, h.assessment,
                                               h.total
                                        from hit h order by h.place
                                        """
                                                .formatted(
                                                        MeasureConditions.OVERDUE,
                                                        sort.orderBy(),
                                                        conditions.where()),
                                Tuple.class),
                        conditions);
        query.setParameter("offset", Math.max(0, offset));
        query.setParameter("limit", Math.clamp(limit, 1, MOST_ROWS));
        @SuppressWarnings("unchecked") // Tuple.class above is what the list holds
        List<Tuple> found = query.getResultList();
        var total =
                found.isEmpty()
                        ? (offset > 0 ? count(filter) : 0)
                        : found.getFirst().get("total", Number.class).intValue();
        return new MeasurePage(found.stream().map(MeasureListQuery::row).toList(), total);
    }

    int count(MeasureFilter filter) {
        var conditions = new MeasureConditions(filter, LocalDate.now(clock));
        var query =
                entities.createNativeQuery(
                        MeasureConditions.OUTLINE
                                + "select count(*) from measure m join outline o on o.id = m.element_id\n"
                                + conditions.where(),
                        Long.class);
        conditions.parameters().forEach((name, value) -> bindIfUsed(query, name, value));
        return ((Number) query.getSingleResult()).intValue();
    }

    /** The ids of all that match, for changing them together. */
    List<UUID> ids(MeasureFilter filter) {
        var conditions = new MeasureConditions(filter, LocalDate.now(clock));
        var query =
                entities.createNativeQuery(
                        MeasureConditions.OUTLINE
                                + "select m.id from measure m join outline o on o.id = m.element_id\n"
                                + conditions.where()
                                + "\norder by m.sort_key",
                        UUID.class);
        conditions.parameters().forEach((name, value) -> bindIfUsed(query, name, value));
        @SuppressWarnings("unchecked") // UUID.class above is what the list holds
        List<UUID> ids = query.getResultList();
        return ids;
    }

    private static Query bind(Query query, MeasureConditions conditions) {
        conditions.parameters().forEach(query::setParameter);
        return query;
    }

    /** "today" stands in every list, but in a count only where a filter asks for it. */
    private static void bindIfUsed(Query query, String name, Object value) {
        if (query.getParameters().stream().anyMatch(used -> name.equals(used.getName()))) {
            query.setParameter(name, value);
        }
    }

    private static MeasureRow row(Tuple row) {
        return new MeasureRow(
                row.get("path", String.class),
                row.get("number", String.class),
                row.get("text", String.class),
                MeasureKind.valueOf(row.get("kind", String.class)),
                row.get("field_path", String.class),
                row.get("field_number", String.class),
                row.get("field_title", String.class),
                strings(row.get("bodies")),
                row.get("deadline", String.class),
                DeadlineKind.valueOf(row.get("deadline_kind", String.class)),
                date(row.get("due_by")),
                row.get("overdue", Boolean.class),
                row.get("financial_effect", String.class),
                FinancialEffectKind.valueOf(row.get("financial_kind", String.class)),
                row.get("cost_upper", BigDecimal.class),
                row.get("effective_topic", String.class),
                strings(row.get("tags")),
                row.get("marked_new", Boolean.class),
                MeasureState.valueOf(row.get("state", String.class)),
                row.get("assessment") == null
                        ? null
                        : Assessment.valueOf(row.get("assessment", String.class)));
    }

    static List<String> strings(@Nullable Object array) {
        return switch (array) {
            case null -> List.of();
            case String[] values -> List.of(values);
            case Object[] values -> Arrays.stream(values).map(String::valueOf).toList();
            default -> throw new IllegalStateException("not an array of text");
        };
    }

    static @Nullable LocalDate date(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case LocalDate date -> date;
            case java.sql.Date date -> date.toLocalDate();
            default -> throw new IllegalStateException("not a date");
        };
    }
}
