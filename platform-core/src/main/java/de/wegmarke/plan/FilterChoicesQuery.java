package de.wegmarke.plan;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What the filters offer: fields, bodies, topics and tags that occur in the current plan, in one
 * statement.
 */
@Component
class FilterChoicesQuery {

    private final EntityManager entities;

    FilterChoicesQuery(EntityManager entities) {
        this.entities = entities;
    }

    FilterChoices all() {
        @SuppressWarnings("unchecked") // Tuple.class is what the list holds
        List<Tuple> found =
                entities.createNativeQuery(
                                MeasureConditions.OUTLINE
                                        + """
                                        , m as (
                                            select m.id, m.tags, o.field_path, o.field_number, o.field_title,
                                                   coalesce(m.topic, o.topic) as topic
                                            from measure m join outline o on o.id = m.element_id
                                            where not m.gone
                                        )
                                        select 'field' as what, o.path as value,
                                               o.field_number || ' ' || o.field_title as label,
                                               (select count(*) from m where m.field_path = o.path) as measures,
                                               e.sort_key as place
                                        from outline o join plan_element e on e.id = o.id
                                        where e.parent_id is null and not e.gone
                                        union all
                                        select 'body', b.code, b.name, count(*), lower(b.name)
                                        from measure_responsibility r join m on m.id = r.measure_id
                                        join body b on b.id = r.body_id group by b.code, b.name
                                        union all
                                        select 'topic', m.topic, m.topic, count(*), lpad(substr(m.topic, 2), 3, '0')
                                        from m where m.topic is not null group by m.topic
                                        union all
                                        select 'tag', t.tag, t.tag, count(*), lower(t.tag)
                                        from m cross join unnest(m.tags) as t(tag) group by t.tag
                                        union all
                                        select 'name', kind, singular, 0, kind
                                        from level_name where kind = 'ACTION_FIELD'
                                        order by what, place
                                        """,
                                Tuple.class)
                        .getResultList();
        String fieldName = null;
        var fields = new ArrayList<FilterChoices.Choice>();
        var bodies = new ArrayList<FilterChoices.Choice>();
        var topics = new ArrayList<String>();
        var tags = new ArrayList<String>();
        for (var row : found) {
            var choice =
                    new FilterChoices.Choice(
                            row.get("value", String.class),
                            row.get("label", String.class),
                            row.get("measures", Number.class).intValue());
            switch (row.get("what", String.class)) {
                case "field" -> fields.add(choice);
                case "body" -> bodies.add(choice);
                case "name" -> fieldName = choice.label();
                case "topic" -> topics.add(choice.value());
                default -> tags.add(choice.value());
            }
        }
        return new FilterChoices(fieldName, fields, bodies, topics, tags);
    }
}
