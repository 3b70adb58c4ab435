package de.wegmarke.story;

import static de.wegmarke.rows.Columns.flag;
import static de.wegmarke.rows.Columns.instant;
import static de.wegmarke.rows.Columns.instantOrNull;
import static de.wegmarke.rows.Columns.number;
import static de.wegmarke.rows.Columns.orNull;
import static de.wegmarke.rows.Columns.text;
import static java.util.Objects.requireNonNullElse;

import de.wegmarke.access.ActorContext;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.rows.Columns;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What both sides say about passages. */
@Component
class Comments {

    private final EntityManager entities;
    private final Clock clock;

    Comments(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * What the institute says.
     *
     * @return its id
     * @throws RuleViolation if it says nothing or too much, is about a passage that there is not,
     *     or quotes what does not stand there
     */
    UUID add(Curation curation, NewComment comment) {
        var content = curation.requireThere();
        requireEntry(content, comment.part(), comment.entry());
        var quote = Said.optional(comment.quote());
        if (quote != null && !isQuoted(content, comment, quote)) {
            throw new RuleViolation("story.rule.quote-unknown");
        }
        return insert(
                curation,
                StorySide.INSTITUTE,
                null,
                new NewComment(
                        comment.part(),
                        comment.entry(),
                        quote,
                        comment.text(),
                        comment.internal()));
    }

    private static boolean isQuoted(StoryContent content, NewComment comment, String quote) {
        var words = Quotation.of(quote);
        return content.passages(comment.part(), comment.entry()).stream()
                .anyMatch(text -> words.matcher(text).find());
    }

    /**
     * What the municipality answers. The answer belongs to the comment, wherever in the story that
     * stands by now.
     *
     * @throws RuleViolation if it says nothing or too much, or if there is no such comment
     */
    void answer(Curation curation, UUID comment, String text) {
        curation.requireThere();
        var answered =
                forMunicipality(curation.id()).stream()
                        .filter(known -> known.id().equals(comment))
                        .findFirst()
                        .orElseThrow(() -> new RuleViolation("story.rule.comment-not-found"));
        insert(
                curation,
                StorySide.MUNICIPALITY,
                requireNonNullElse(answered.answerTo(), answered.id()),
                new NewComment(answered.part(), null, null, text, false));
    }

    private UUID insert(
            Curation curation, StorySide side, @Nullable UUID answerTo, NewComment comment) {
        var actor = ActorContext.required();
        var id = UUID.randomUUID();
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", id);
        values.put("story", curation.id());
        values.put("part", comment.part().name());
        values.put("entry", comment.entry());
        values.put("quote", comment.quote());
        values.put("text", Said.required(comment.text(), "story.rule.comment-missing"));
        values.put("internal", comment.internal());
        values.put("side", side.name());
        values.put("answer", answerTo);
        values.put("actor", actor.id());
        values.put("name", actor.displayName());
        values.put("revision", curation.revision());
        values.put("at", clock.instant());
        Columns.write(
                entities,
                """
                insert into platform.story_comments (id, story, part, entry, quote, text, internal, side, answer_to,
                                                     actor_id, actor_name, revision, at)
                values (:id, :story, :part, cast(:entry as integer), cast(:quote as text), :text, :internal, :side,
                        cast(:answer as uuid), :actor, :name, :revision, :at)
                """,
                values);
        return id;
    }

    private static void requireEntry(
            StoryContent content, StoryPart part, @Nullable Integer entry) {
        if (entry != null && (entry < 0 || entry >= content.entries(part))) {
            throw new RuleViolation("story.rule.passage-unknown");
        }
    }

    /**
     * @return whether the comment was internal
     * @throws RuleViolation if the story has no such comment that waits for something
     */
    boolean resolve(Curation curation, UUID comment) {
        var open =
                Columns.rows(
                                entities,
                                """
                                select internal from platform.story_comments
                                where id = :id and story = :story and resolved_at is null
                                """,
                                Map.of("id", comment, "story", curation.id()))
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> new RuleViolation("story.rule.comment-not-open"));
        Columns.write(
                entities,
                """
                update platform.story_comments set resolved_at = :at, resolved_by = :by where id = :id
                """,
                Map.of(
                        "id",
                        comment,
                        "at",
                        clock.instant(),
                        "by",
                        ActorContext.required().displayName()));
        return flag(open, "internal");
    }

    /** All of them, oldest first, each followed by its answers: for the institute. */
    List<StoryComment> all(UUID story) {
        return select(story, "");
    }

    /**
     * Those that the municipality reads. The database would show it no others; this says so once
     * more.
     */
    List<StoryComment> forMunicipality(UUID story) {
        return select(story, "and not k.internal");
    }

    private List<StoryComment> select(UUID story, String condition) {
        return Columns.rows(
                        entities,
                        """
                        select k.id, k.part, k.entry, k.quote, k.text, k.internal, k.side, k.answer_to, k.actor_name,
                               k.revision, k.at, k.resolved_at, k.resolved_by
                        from platform.story_comments k
                            left join platform.story_comments asked on asked.id = k.answer_to
                        where k.story = :story %s
                        order by coalesce(asked.at, k.at), coalesce(asked.id, k.id), k.answer_to is not null, k.at,
                                 k.id
                        """
                                .formatted(condition),
                        Map.of("story", story))
                .stream()
                .map(Comments::comment)
                .toList();
    }

    private static StoryComment comment(Tuple row) {
        return new StoryComment(
                row.get("id", UUID.class),
                StoryPart.valueOf(text(row, "part")),
                row.get("entry", Integer.class),
                orNull(row, "quote"),
                text(row, "text"),
                flag(row, "internal"),
                StorySide.valueOf(text(row, "side")),
                row.get("answer_to", UUID.class),
                text(row, "actor_name"),
                number(row, "revision"),
                instant(row, "at"),
                instantOrNull(row, "resolved_at"),
                orNull(row, "resolved_by"));
    }
}
