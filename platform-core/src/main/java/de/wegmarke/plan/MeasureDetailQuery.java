package de.wegmarke.plan;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything about one measure in five statements, whatever hangs on it. */
@Component
class MeasureDetailQuery {

    private final EntityManager entities;
    private final MeasureRepository measures;
    private final NoteRepository notes;
    private final Clock clock;

    MeasureDetailQuery(
            EntityManager entities, MeasureRepository measures, NoteRepository notes, Clock clock) {
        this.entities = entities;
        this.measures = measures;
        this.notes = notes;
        this.clock = clock;
    }

    Optional<MeasureDetail> byPath(String path) {
        return measures.findCurrent(path).map(this::detail);
    }

    MeasureDetail detail(Measure measure) {
        var fields = measure.fields();
        var surroundings = surroundings(measure);
        var outline = outline(measure);
        return new MeasureDetail(
                measure.version(),
                fields.number(),
                fields.path(),
                fields.text(),
                fields.kind(),
                Deadline.parse(fields.deadline()),
                isOverdue(fields),
                FinancialEffect.parse(fields.financialEffect()),
                fields.bodies(),
                bodies(measure),
                fields.markedNew(),
                fields.topic(),
                surroundings.get("inherited_topic", String.class),
                fields.tags(),
                fields.addressee(),
                fields.state(),
                fields.assessment(),
                fields.stateReason(),
                fields.reviewResult(),
                fields.stateAsOf(),
                outline,
                notes.findOfMeasure(measure.id()).stream().map(Note::view).toList(),
                surroundings.get("previous", String.class),
                surroundings.get("next", String.class),
                instant(surroundings.get("changed_at")),
                surroundings.get("changed_by", String.class),
                fields.gone());
    }

    private boolean isOverdue(MeasureFields fields) {
        return !fields.state().finished()
                && fields.state() != MeasureState.ONGOING_RUNNING
                && fields.state() != MeasureState.POSTPONED
                && Deadline.parse(fields.deadline()).overdue(LocalDate.now(clock));
    }

    private List<BodyPartView> bodies(Measure measure) {
        @SuppressWarnings("unchecked") // Tuple.class is what the list holds
        List<Tuple> found =
                entities.createNativeQuery(
                                """
                                select b.code, b.name, r.role, r.specifier, b.collective
                                from measure_responsibility r join body b on b.id = r.body_id
                                where r.measure_id = :id order by r.position
                                """,
                                Tuple.class)
                        .setParameter("id", measure.id())
                        .getResultList();
        return found.stream()
                .map(
                        row ->
                                new BodyPartView(
                                        row.get("code", String.class),
                                        row.get("name", String.class),
                                        ResponsibilityRole.valueOf(row.get("role", String.class)),
                                        row.get("specifier", String.class),
                                        row.get("collective", Boolean.class)))
                .toList();
    }

    private List<OutlineStep> outline(Measure measure) {
        @SuppressWarnings("unchecked") // Tuple.class is what the list holds
        List<Tuple> found =
                entities.createNativeQuery(
                                """
                                with recursive up as (
                                    select e.*, 0 as height from plan_element e
                                    where e.id = (select element_id from measure where id = :id)
                                    union all
                                    select e.*, up.height + 1 from plan_element e join up on e.id = up.parent_id
                                )
                                select kind, path, number, title, text from up order by height desc
                                """,
                                Tuple.class)
                        .setParameter("id", measure.id())
                        .getResultList();
        var steps = new ArrayList<OutlineStep>();
        for (var row : found) {
            steps.add(
                    new OutlineStep(
                            ElementKind.valueOf(row.get("kind", String.class)),
                            row.get("path", String.class),
                            row.get("number", String.class),
                            row.get("title", String.class),
                            row.get("text", String.class)));
        }
        return steps;
    }

    private Tuple surroundings(Measure measure) {
        return (Tuple)
                entities.createNativeQuery(
                                MeasureConditions.OUTLINE
                                        + """
                                        select o.topic as inherited_topic,
                                               (select p.path from measure p where p.plan_id = m.plan_id and not p.gone
                                                and p.sort_key < m.sort_key order by p.sort_key desc limit 1) as previous,
                                               (select n.path from measure n where n.plan_id = m.plan_id and not n.gone
                                                and n.sort_key > m.sort_key order by n.sort_key limit 1) as next,
                                               last_change.at as changed_at, last_change.actor_name as changed_by
                                        from measure m join outline o on o.id = m.element_id
                                        left join lateral (
                                            select r.at, r.actor_name from measure_aud a join revision r on r.id = a.rev
                                            where a.id = m.id order by r.id desc limit 1) last_change on true
                                        where m.id = :id
                                        """,
                                Tuple.class)
                        .setParameter("id", measure.id())
                        .getSingleResult();
    }

    static @Nullable Instant instant(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Instant instant -> instant;
            case java.time.OffsetDateTime time -> time.toInstant();
            case java.sql.Timestamp time -> time.toInstant();
            default -> throw new IllegalStateException("not a point in time");
        };
    }
}
