package de.wegmarke.story;

import static de.wegmarke.rows.Columns.instant;
import static de.wegmarke.rows.Columns.number;
import static de.wegmarke.rows.Columns.orNull;
import static de.wegmarke.rows.Columns.text;

import de.wegmarke.access.ActorContext;
import de.wegmarke.rows.Columns;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every step of every released story, for good; both sides read it. */
@Component
class StoryLog {

    private final EntityManager entities;
    private final Clock clock;

    StoryLog(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The story's row is held, so that two who add never take the same place. */
    void add(Curation curation, StoryStep step, StorySide side, @Nullable String text) {
        var actor = ActorContext.required();
        var values = new HashMap<String, @Nullable Object>();
        values.put("story", curation.id());
        values.put("step", step.name());
        values.put("at", clock.instant());
        values.put("side", side.name());
        values.put("actor", actor.id());
        values.put("name", actor.displayName());
        values.put("revision", curation.revision());
        values.put("text", text);
        Columns.write(
                entities,
                """
                insert into platform.story_log (story, position, step, at, side, actor_id, actor_name, revision, text)
                values (:story,
                        (select coalesce(max(position), 0) + 1 from platform.story_log where story = :story),
                        :step, :at, :side, :actor, :name, :revision, cast(:text as text))
                """,
                values);
    }

    /** Newest first. */
    List<StoryLogEntry> of(UUID story) {
        return Columns.rows(
                        entities,
                        """
                        select step, at, side, actor_name, revision, text from platform.story_log
                        where story = :story order by position desc
                        """,
                        Map.of("story", story))
                .stream()
                .map(
                        row ->
                                new StoryLogEntry(
                                        StoryStep.valueOf(text(row, "step")),
                                        instant(row, "at"),
                                        StorySide.valueOf(text(row, "side")),
                                        text(row, "actor_name"),
                                        number(row, "revision"),
                                        orNull(row, "text")))
                .toList();
    }
}
