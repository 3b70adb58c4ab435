package de.wegmarke.reporting;

import de.wegmarke.access.ActorContext;
import de.wegmarke.rows.Columns;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every step of every cycle, for good. */
@Component
class CycleLog {

    private final EntityManager entities;
    private final Clock clock;

    CycleLog(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void add(Cycle cycle, CycleStep step, @Nullable String reason, @Nullable String detail) {
        var actor = ActorContext.required();
        entities.flush();
        // Two who add at once would take the same place; the cycle's row is what they wait at.
        entities.createNativeQuery("select 1 from cycle where id = :cycle for no key update")
                .setParameter("cycle", cycle.id())
                .getSingleResult();
        entities.createNativeQuery(
                        """
                        insert into cycle_log (cycle_id, position, kind, at, actor_id, actor_name, reason, detail)
                        values (:cycle, (select coalesce(max(position), 0) + 1 from cycle_log where cycle_id = :cycle),
                                :kind, :at, :actor, :name, cast(:reason as text), cast(:detail as text))
                        """)
                .setParameter("cycle", cycle.id())
                .setParameter("kind", step.name())
                .setParameter("at", clock.instant())
                .setParameter("actor", actor.id())
                .setParameter("name", actor.displayName())
                .setParameter("reason", reason)
                .setParameter("detail", detail)
                .executeUpdate();
    }

    /** Newest first. */
    List<CycleLogEntry> of(UUID cycle) {
        @SuppressWarnings("unchecked") // Tuple.class is what the list holds
        List<Tuple> rows =
                entities.createNativeQuery(
                                """
                                select kind, at, actor_name, reason, detail from cycle_log
                                where cycle_id = :cycle order by position desc
                                """,
                                Tuple.class)
                        .setParameter("cycle", cycle)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new CycleLogEntry(
                                        CycleStep.valueOf(row.get("kind", String.class)),
                                        Columns.instant(row, "at"),
                                        row.get("actor_name", String.class),
                                        row.get("reason", String.class),
                                        row.get("detail", String.class)))
                .toList();
    }
}
