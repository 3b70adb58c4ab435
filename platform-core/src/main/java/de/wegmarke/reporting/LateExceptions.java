package de.wegmarke.reporting;

import de.wegmarke.plan.RuleViolation;
import de.wegmarke.rows.Columns;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which bodies may still hand in after a close, until when and why. */
@Component
class LateExceptions {

    private final EntityManager entities;
    private final Clock clock;

    LateExceptions(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * @throws RuleViolation if the cycle takes nothing from this body today
     */
    void requireTakesReturns(Cycle cycle, String body) {
        if (!isInTime(until(cycle.id(), body).orElse(null))) {
            cycle.requireTakesReturns();
        }
    }

    /** Whether an exception until this day, if there is one, still holds. */
    boolean isInTime(@Nullable LocalDate until) {
        return until != null && !LocalDate.now(clock).isAfter(until);
    }

    /** The last day on which the body may hand in; empty without an exception. */
    Optional<LocalDate> until(UUID cycle, String body) {
        return Columns.rows(
                        entities,
                        """
                        select e.until from late_exception e
                        where e.cycle_id = :cycle and e.body_id = (
                            select body_id from expected_return where cycle_id = :cycle and body_code = :body limit 1)
                        """,
                        Map.of("cycle", cycle, "body", body))
                .stream()
                .map(row -> Objects.requireNonNull(Columns.date(row, "until")))
                .findFirst();
    }

    List<LateException> of(UUID cycle) {
        return Columns.rows(
                        entities,
                        """
                        select distinct r.body_code, r.body_name, e.until, e.reason, e.granted_at, e.granted_by
                        from late_exception e
                        join expected_return r on r.cycle_id = e.cycle_id and r.body_id = e.body_id
                        where e.cycle_id = :cycle order by r.body_name
                        """,
                        Map.of("cycle", cycle))
                .stream()
                .map(
                        row ->
                                new LateException(
                                        Columns.text(row, "body_code"),
                                        Columns.text(row, "body_name"),
                                        Objects.requireNonNull(Columns.date(row, "until")),
                                        Columns.text(row, "reason"),
                                        Columns.instant(row, "granted_at"),
                                        Columns.text(row, "granted_by")))
                .toList();
    }

    void grant(UUID cycle, UUID body, LocalDate until, String reason, Instant at, String by) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("cycle", cycle);
        values.put("body", body);
        values.put("until", until);
        values.put("reason", reason);
        values.put("at", at);
        values.put("by", by);
        Columns.write(
                entities,
                """
                insert into late_exception (cycle_id, body_id, until, reason, granted_at, granted_by)
                values (:cycle, :body, :until, :reason, :at, :by)
                on conflict (cycle_id, body_id) do update
                    set until = excluded.until, reason = excluded.reason,
                        granted_at = excluded.granted_at, granted_by = excluded.granted_by
                """,
                values);
    }

    /** Whether there was one. */
    boolean end(UUID cycle, UUID body) {
        return Columns.write(
                        entities,
                        "delete from late_exception where cycle_id = :cycle and body_id = :body",
                        Map.of("cycle", cycle, "body", body))
                > 0;
    }
}
