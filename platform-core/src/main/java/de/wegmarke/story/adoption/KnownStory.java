package de.wegmarke.story.adoption;

import de.wegmarke.plan.RuleViolation;
import de.wegmarke.rows.Columns;
import de.wegmarke.story.StoryId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A published story, seen from a municipality. */
record KnownStory(UUID id, String title, boolean withdrawn) {

    /**
     * Until the end of the transaction nobody else takes this story up or back, so that a
     * withdrawal reaches everybody who has taken it up. A lock on the story's row would need the
     * right to change it.
     */
    static void waitForOthers(EntityManager entities, StoryId story) {
        Columns.rows(
                entities,
                """
                select cast(pg_advisory_xact_lock(hashtext('wegmarke.story-uptake'), hashtext(:story)) as text)
                       as locked
                """,
                Map.of("story", story.municipality().value() + "/" + story.key()));
    }

    static Optional<KnownStory> find(EntityManager entities, StoryId story) {
        return Columns.rows(
                        entities,
                        """
                        select id, title, withdrawn_at is not null as withdrawn
                        from platform.stories where tenant_key = :municipality and key = :key
                        """,
                        Map.of("municipality", story.municipality().value(), "key", story.key()))
                .stream()
                .map(KnownStory::of)
                .findFirst();
    }

    /**
     * One that can be read.
     *
     * @throws RuleViolation if it is not published, or taken back
     */
    static KnownStory readable(EntityManager entities, StoryId story) {
        return find(entities, story)
                .filter(known -> !known.withdrawn())
                .orElseThrow(() -> new RuleViolation("adoption.rule.story-not-there"));
    }

    private static KnownStory of(Tuple row) {
        return new KnownStory(
                row.get("id", UUID.class),
                Columns.text(row, "title"),
                Columns.flag(row, "withdrawn"));
    }
}
