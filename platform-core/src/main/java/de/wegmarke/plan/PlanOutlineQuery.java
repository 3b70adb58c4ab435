package de.wegmarke.plan;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the outline from two statements: all places, all measures. */
@Component
class PlanOutlineQuery {

    private final EntityManager entities;
    private final Clock clock;

    PlanOutlineQuery(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    PlanOutline of(PlanHead head) {
        var measures =
                rows(
                                """
                                select m.element_id, m.path, m.number, m.text, m.kind, m.marked_new, m.state,
                                       %s as overdue
                                from measure m
                                where m.plan_id = (select id from plan where status <> 'SUPERSEDED') and not m.gone
                                order by m.sort_key
                                """
                                        .formatted(MeasureConditions.OVERDUE),
                                Map.of("today", LocalDate.now(clock)))
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.get("element_id", UUID.class),
                                        Collectors.mapping(
                                                PlanOutlineQuery::leaf, Collectors.toList())));
        var places =
                rows(
                                """
                                select e.id, e.parent_id, e.kind, e.path, e.number, e.title, e.text, e.marked_new,
                                       e.addressee, e.topic
                                from plan_element e
                                where e.plan_id = (select id from plan where status <> 'SUPERSEDED') and not e.gone
                                order by e.position, e.sort_key
                                """,
                                Map.of())
                        .stream()
                        .map(PlanOutlineQuery::place)
                        .collect(
                                Collectors.groupingBy(
                                        place -> Optional.ofNullable(place.parent())));
        var fields = children(Optional.empty(), places, measures);
        return new PlanOutline(
                head,
                fields,
                StateTally.sum(fields.stream().map(PlanOutline.Node::counts).toList()));
    }

    private static List<PlanOutline.Node> children(
            Optional<UUID> parent,
            Map<Optional<UUID>, List<Place>> places,
            Map<UUID, List<PlanOutline.Leaf>> measures) {
        return places.getOrDefault(parent, List.of()).stream()
                .map(
                        place ->
                                place.node(
                                        children(Optional.of(place.id()), places, measures),
                                        measures.getOrDefault(place.id(), List.of())))
                .toList();
    }

    private List<Tuple> rows(String sql, Map<String, Object> parameters) {
        var query = entities.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        @SuppressWarnings("unchecked") // Tuple.class above is what the list holds
        List<Tuple> rows = query.getResultList();
        return rows;
    }

    private static PlanOutline.Leaf leaf(Tuple row) {
        return new PlanOutline.Leaf(
                row.get("path", String.class),
                row.get("number", String.class),
                row.get("text", String.class),
                MeasureKind.valueOf(row.get("kind", String.class)),
                row.get("marked_new", Boolean.class),
                MeasureState.valueOf(row.get("state", String.class)),
                row.get("overdue", Boolean.class));
    }

    private static Place place(Tuple row) {
        return new Place(
                row.get("id", UUID.class),
                row.get("parent_id", UUID.class),
                ElementKind.valueOf(row.get("kind", String.class)),
                row.get("path", String.class),
                row.get("number", String.class),
                row.get("title", String.class),
                row.get("text", String.class),
                row.get("marked_new", Boolean.class),
                row.get("addressee", String.class),
                row.get("topic", String.class));
    }

    private record Place(
            UUID id,
            @Nullable UUID parent,
            ElementKind kind,
            String path,
            String number,
            String title,
            String text,
            boolean markedNew,
            @Nullable String addressee,
            @Nullable String topic) {

        PlanOutline.Node node(List<PlanOutline.Node> below, List<PlanOutline.Leaf> own) {
            var parts = new ArrayList<PlanOutline.StateCounts>();
            below.forEach(node -> parts.add(node.counts()));
            parts.add(StateTally.of(own));
            return new PlanOutline.Node(
                    kind,
                    path,
                    number,
                    title,
                    text,
                    markedNew,
                    addressee,
                    topic,
                    StateTally.sum(parts),
                    below,
                    own);
        }
    }
}
