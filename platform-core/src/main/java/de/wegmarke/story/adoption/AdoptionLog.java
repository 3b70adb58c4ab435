package de.wegmarke.story.adoption;

import de.wegmarke.access.ActorContext;
import de.wegmarke.rows.Columns;
import de.wegmarke.rows.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes down who did what with an adoption, and what it replaced. Whoever writes holds the row of
 * the adoption, so that steps follow one another.
 */
@Component
class AdoptionLog {

    private final EntityManager entities;
    private final Clock clock;

    AdoptionLog(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void add(UUID adoption, AdoptionStep step) {
        add(adoption, step, null, null);
    }

    /**
     * @param former the draft before
     */
    void changed(UUID adoption, DraftMeasure former) {
        add(adoption, AdoptionStep.CHANGED, former, null);
    }

    void said(UUID adoption, NewOutcome outcome) {
        add(adoption, AdoptionStep.SAID, null, outcome);
    }

    private void add(
            UUID adoption,
            AdoptionStep step,
            @Nullable DraftMeasure former,
            @Nullable NewOutcome outcome) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("adoption", adoption);
        values.put("step", step.name());
        values.put("at", clock.instant());
        values.put("by", ActorContext.required().displayName());
        values.put("former", former == null ? null : Json.of(former));
        values.put("outcome", outcome == null ? null : outcome.outcome().name());
        values.put("why", outcome == null ? null : outcome.why());
        Columns.write(
                entities,
                """
                insert into adoption_log (adoption, position, step, at, by_name, former, outcome, text)
                select :adoption, coalesce(max(position), 0) + 1, :step, :at, :by, cast(:former as jsonb),
                       cast(:outcome as text), cast(:why as text)
                from adoption_log where adoption = :adoption
                """,
                values);
    }

    /** The newest first. */
    List<AdoptionLogEntry> of(UUID adoption) {
        return Columns.rows(
                        entities,
                        """
                        select step, at, by_name, cast(former as text) as former, outcome, text
                        from adoption_log where adoption = :adoption order by position desc
                        """,
                        Map.of("adoption", adoption))
                .stream()
                .map(AdoptionLog::entry)
                .toList();
    }

    private static AdoptionLogEntry entry(Tuple row) {
        var former = Columns.orNull(row, "former");
        return new AdoptionLogEntry(
                Objects.requireNonNull(Columns.constant(AdoptionStep.class, row, "step")),
                Columns.instant(row, "at"),
                Columns.text(row, "by_name"),
                former == null ? null : Json.read(former, DraftMeasure.class),
                Columns.constant(AdoptionOutcome.class, row, "outcome"),
                Columns.orNull(row, "text"));
    }
}
