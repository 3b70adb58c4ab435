package de.wegmarke.story.adoption;

import de.wegmarke.plan.RuleViolation;
import de.wegmarke.rows.Columns;
import de.wegmarke.story.StoryId;
import de.wegmarke.tenancy.TenantKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A published story, seen from a municipality. */
record KnownStory(UUID id, StoryId story, String title, boolean withdrawn) {

    private static final String COLUMNS =
            "select id, tenant_key, key, title, withdrawn_at is not null as withdrawn"
                    + " from platform.stories where ";

    static Optional<KnownStory> find(EntityManager entities, StoryId story) {
        return Columns.rows(
                        entities,
                        COLUMNS + "tenant_key = :municipality and key = :key",
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
                new StoryId(
                        new TenantKey(Columns.text(row, "tenant_key")), Columns.text(row, "key")),
                Columns.text(row, "title"),
                Columns.flag(row, "withdrawn"));
    }
}
