package de.wegmarke.story;

import de.wegmarke.access.Permission;
import de.wegmarke.access.RequiresOnPlatform;
import de.wegmarke.rows.Columns;
import de.wegmarke.rows.Json;
import de.wegmarke.tenancy.TenantKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What of the stories everybody may read: those that are published and whose municipality opened
 * their page. Whoever looks has not signed in, so the open pages ask in the platform's own name; no
 * question leads to anything else.
 */
@Service
@Transactional(readOnly = true)
@RequiresOnPlatform(Permission.STORY_READ)
public class PublicStories {

    private static final String STORIES =
            "from platform.stories s join platform.tenants t on t.key = s.tenant_key";

    private static final String OPEN =
            "s.public_page and s.withdrawn_at is null and t.status = 'ACTIVE'";

    private final EntityManager entities;

    PublicStories(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Some of them, the newest first, without what is read on their pages.
     *
     * @param from how many are left out
     */
    public List<PublicStoryRow> list(int from, int most) {
        return Columns.rows(
                        entities,
                        """
                        select s.tenant_key, s.key, t.name, s.title, s.content ->> 'summary' as summary,
                               s.content ->> 'year' as year, cast(s.content -> 'images' -> 0 as text) as picture
                        %s where %s
                        order by s.published_at desc, s.tenant_key, s.key
                        limit :most offset :from
                        """
                                .formatted(STORIES, OPEN),
                        Map.of("from", from, "most", most))
                .stream()
                .map(PublicStories::row)
                .toList();
    }

    /** Which there are and since when they are as they are, the newest first. */
    public Map<StoryId, Instant> publishedAt(int most) {
        var stories = new LinkedHashMap<StoryId, Instant>();
        Columns.rows(
                        entities,
                        """
                        select s.tenant_key, s.key, s.published_at %s where %s
                        order by s.published_at desc, s.tenant_key, s.key
                        limit :most
                        """
                                .formatted(STORIES, OPEN),
                        Map.of("most", most))
                .forEach(row -> stories.put(id(row), Columns.instant(row, "published_at")));
        return stories;
    }

    /**
     * One story; empty if there is none, if it is not published or if its page was never opened or
     * is closed again, so that nobody learns which of these it is.
     */
    public Optional<PublicStory> find(StoryId story) {
        return Columns.rows(
                        entities,
                        """
                        select s.tenant_key, s.key, t.name, cast(s.content as text) as content, s.first_published_at,
                               s.published_at,
                               (select count(*) from platform.story_adoptions a where a.story = s.id) as adoptions
                        %s
                        where s.tenant_key = :municipality and s.key = :key
                            and (%s or s.withdrawn_at is not null and s.opened_at is not null)
                        """
                                .formatted(STORIES, OPEN),
                        Map.of("municipality", story.municipality().value(), "key", story.key()))
                .stream()
                .findFirst()
                .map(PublicStories::story);
    }

    /** Whether there is such a story and it shows this picture. */
    public boolean shows(StoryId story, UUID image) {
        return !ofImage("i.id", story, image).isEmpty();
    }

    /** A picture of such a story; empty if what is published does not show it. */
    public Optional<StoredImage> image(StoryId story, UUID image) {
        return ImageRows.picture(ofImage("i.media_type, i.content", story, image));
    }

    private List<Tuple> ofImage(String columns, StoryId story, UUID image) {
        return Columns.rows(
                entities,
                """
                select %s %s
                    join platform.story_images i on i.story = s.id and i.id = :image
                where s.tenant_key = :municipality and s.key = :key and %s and %s
                """
                        .formatted(columns, STORIES, OPEN, ImageRows.SHOWN),
                Map.of(
                        "municipality",
                        story.municipality().value(),
                        "key",
                        story.key(),
                        "image",
                        image));
    }

    private static PublicStoryRow row(Tuple row) {
        var year = Columns.orNull(row, "year");
        var picture = Columns.orNull(row, "picture");
        return new PublicStoryRow(
                id(row),
                Columns.text(row, "name"),
                Columns.text(row, "title"),
                Columns.text(row, "summary"),
                year == null ? null : Integer.valueOf(year),
                picture == null ? null : Json.read(picture, StoryImage.class));
    }

    private static PublicStory story(Tuple row) {
        return Columns.orNull(row, "content") == null
                ? new PublicStory.Gone(id(row), Columns.text(row, "name"))
                : readable(row);
    }

    private static PublicStory.Readable readable(Tuple row) {
        return new PublicStory.Readable(
                id(row),
                Columns.text(row, "name"),
                Json.read(Columns.text(row, "content"), StoryContent.class),
                Columns.instant(row, "first_published_at"),
                Columns.instant(row, "published_at"),
                Columns.number(row, "adoptions"));
    }

    private static StoryId id(Tuple row) {
        return new StoryId(
                new TenantKey(Columns.text(row, "tenant_key")), Columns.text(row, "key"));
    }
}
