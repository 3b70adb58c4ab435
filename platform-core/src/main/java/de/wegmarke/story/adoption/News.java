package de.wegmarke.story.adoption;

import static java.util.Objects.requireNonNull;

import de.wegmarke.rows.Columns;
import de.wegmarke.story.StoryId;
import de.wegmarke.story.StoryNotice;
import de.wegmarke.story.StoryState;
import de.wegmarke.tenancy.TenantKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice that was taken out of the letter box, with what has become of its story since.
 *
 * @param subject what it is about where a story has several, for example the question
 * @param state where the story is now, null if it is one of another municipality
 * @param published whether it can be read now; {@code withdrawn} whether it was taken back
 */
record News(
        StoryNotice notice,
        UUID storyId,
        @Nullable UUID subject,
        StoryId story,
        String title,
        @Nullable StoryState state,
        boolean published,
        boolean withdrawn) {

    /** What one mail is about, in the order in which it happened. */
    static List<News> of(EntityManager entities, UUID mail) {
        return Columns.rows(
                        entities,
                        """
                        select n.kind, n.story, n.subject, coalesce(c.tenant_key, s.tenant_key) as municipality,
                               coalesce(c.key, s.key) as key, coalesce(c.title, s.title) as title, c.state,
                               s.id is not null and s.withdrawn_at is null as published,
                               s.withdrawn_at is not null as withdrawn
                        from story_news n
                            left join platform.curated_stories c on c.id = n.story
                            left join platform.stories s on s.id = n.story
                        where n.reference = :reference and coalesce(c.id, s.id) is not null
                        order by n.at, n.id
                        """,
                        Map.of("reference", mail))
                .stream()
                .map(News::of)
                .toList();
    }

    private static News of(Tuple row) {
        return new News(
                requireNonNull(Columns.constant(StoryNotice.class, row, "kind")),
                row.get("story", UUID.class),
                row.get("subject", UUID.class),
                new StoryId(
                        new TenantKey(Columns.text(row, "municipality")), Columns.text(row, "key")),
                Columns.text(row, "title"),
                Columns.constant(StoryState.class, row, "state"),
                Columns.flag(row, "published"),
                Columns.flag(row, "withdrawn"));
    }
}
