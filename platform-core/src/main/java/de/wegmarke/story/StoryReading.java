package de.wegmarke.story;

import static de.wegmarke.rows.Columns.flag;
import static de.wegmarke.rows.Columns.instant;
import static de.wegmarke.rows.Columns.instantOrNull;
import static de.wegmarke.rows.Columns.number;
import static de.wegmarke.rows.Columns.text;

import de.wegmarke.access.Permission;
import de.wegmarke.access.RequiresOnPlatform;
import de.wegmarke.rows.Columns;
import de.wegmarke.rows.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is published, whichever municipality it came from. */
@Service
@Transactional(readOnly = true)
@RequiresOnPlatform(Permission.STORY_READ)
public class StoryReading {

    private final PlatformImages images;
    private final EntityManager entities;

    StoryReading(PlatformImages images, EntityManager entities) {
        this.images = images;
        this.entities = entities;
    }

    /** The story; empty if it never was published. */
    public Optional<PublishedStory> find(StoryId story) {
        return Columns.rows(
                        entities,
                        """
                        select p.id, t.name as municipality, p.title, cast(p.content as text) as content, p.revision,
                               p.public_page, p.first_published_at, p.published_at, p.withdrawn_at
                        from platform.stories p join platform.tenants t on t.key = p.tenant_key
                        where p.tenant_key = :tenant and p.key = :key
                        """,
                        Map.of("tenant", story.municipality().value(), "key", story.key()))
                .stream()
                .map(row -> published(story, row))
                .findFirst();
    }

    private static PublishedStory published(StoryId story, Tuple row) {
        var withdrawnAt = instantOrNull(row, "withdrawn_at");
        if (withdrawnAt != null) {
            return new PublishedStory.Withdrawn(
                    row.get("id", UUID.class),
                    story,
                    text(row, "municipality"),
                    text(row, "title"),
                    withdrawnAt);
        }
        return new PublishedStory.Readable(
                row.get("id", UUID.class),
                story,
                text(row, "municipality"),
                Json.read(text(row, "content"), StoryContent.class),
                number(row, "revision"),
                flag(row, "public_page"),
                instant(row, "first_published_at"),
                instant(row, "published_at"));
    }

    /** A picture of a story that can be read; empty if what is published names no such picture. */
    public Optional<StoredImage> image(StoryId story, UUID image) {
        return find(story)
                .filter(
                        found ->
                                found instanceof PublishedStory.Readable readable
                                        && readable.content().names(image))
                .flatMap(found -> images.find(found.id(), image));
    }
}
