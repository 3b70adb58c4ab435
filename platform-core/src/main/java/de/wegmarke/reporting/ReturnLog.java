package de.wegmarke.reporting;

import de.wegmarke.access.ActorContext;
import de.wegmarke.rows.Columns;
import de.wegmarke.rows.Json;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every step of every return, with what it said then, for good. */
@Component
class ReturnLog {

    private final EntityManager entities;
    private final Clock clock;

    ReturnLog(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void add(ExpectedReturn expected, ReturnStep step, @Nullable String comment) {
        var actor = ActorContext.required();
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", expected.id());
        values.put("kind", step.name());
        values.put("at", clock.instant());
        values.put("actor", actor.id());
        values.put("name", actor.displayName());
        values.put("comment", comment);
        values.put("content", Json.of(expected.content()));
        // The flush before it has locked the return's row, so two steps never take one place.
        Columns.write(
                entities,
                """
                insert into return_log (return_id, position, kind, at, actor_id, actor_name, comment, content)
                values (:id, (select coalesce(max(position), 0) + 1 from return_log where return_id = :id),
                        :kind, :at, :actor, :name, cast(:comment as text), cast(:content as jsonb))
                """,
                values);
    }

    /** The same step of many, in one statement. */
    void addAll(List<ExpectedReturn> expected, ReturnStep step) {
        var actor = ActorContext.required();
        var values = new HashMap<String, @Nullable Object>();
        values.put("kind", step.name());
        values.put("at", clock.instant());
        values.put("actor", actor.id());
        values.put("name", actor.displayName());
        values.put("returns", Json.of(expected.stream().map(Said::of).toList()));
        Columns.write(
                entities,
                """
                insert into return_log (return_id, position, kind, at, actor_id, actor_name, content)
                select said.id,
                       (select coalesce(max(position), 0) + 1 from return_log where return_id = said.id),
                       :kind, :at, :actor, :name, said.content
                from jsonb_to_recordset(cast(:returns as jsonb)) as said(id uuid, content jsonb)
                """,
                values);
    }

    private record Said(UUID id, ReturnContent content) {

        private static Said of(ExpectedReturn expected) {
            return new Said(expected.id(), expected.content());
        }
    }

    /** Newest first. */
    List<ReturnLogEntry> of(UUID expected) {
        return Columns.rows(
                        entities,
                        """
                        select kind, at, actor_name, comment, cast(content as text) as content
                        from return_log where return_id = :id order by position desc
                        """,
                        Map.of("id", expected))
                .stream()
                .map(
                        row -> {
                            var content = Columns.orNull(row, "content");
                            return new ReturnLogEntry(
                                    ReturnStep.valueOf(Columns.text(row, "kind")),
                                    Columns.instant(row, "at"),
                                    Columns.text(row, "actor_name"),
                                    Columns.orNull(row, "comment"),
                                    content == null
                                            ? null
                                            : Json.read(content, ReturnContent.class));
                        })
                .toList();
    }
}
