package de.wegmarke.story;

import de.wegmarke.rows.Columns;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The pictures that have left a municipality with its stories. One is served only if the content
 * that is read names it; one that no content names any more goes with the municipality's next step.
 */
@Component
class PlatformImages {

    private final EntityManager entities;

    PlatformImages(EntityManager entities) {
        this.entities = entities;
    }

    /** Copies what the release names, and removes what nobody names now; on the tenant's side. */
    void release(Curation curation, StoryContent content) {
        Columns.write(
                entities,
                """
                insert into platform.story_images (id, tenant_key, story, media_type, content)
                select id, :tenant, story, media_type, content from story_image
                where story = :story and id = any(cast(cast(:named as text[]) as uuid[]))
                on conflict (id) do nothing
                """,
                Map.of(
                        "tenant", curation.story().municipality().value(),
                        "story", curation.id(),
                        "named", DraftImages.ids(content)));
        forgetUnnamed(curation.id());
    }

    /** Removes those that neither the released nor the published content names. */
    void forgetUnnamed(UUID story) {
        Columns.write(
                entities,
                """
                delete from platform.story_images
                where story = :story and cast(id as text) not in (
                    select image ->> 'id'
                    from (select content from platform.curated_stories where id = :story
                          union all select content from platform.stories where id = :story) named,
                         jsonb_array_elements(named.content -> 'images') image)
                """,
                Map.of("story", story));
    }

    void removeAll(UUID story) {
        Columns.write(
                entities,
                "delete from platform.story_images where story = :story",
                Map.of("story", story));
    }

    Optional<StoredImage> find(UUID story, UUID image) {
        return ImageRows.picture(
                Columns.rows(
                        entities,
                        """
                        select media_type, content from platform.story_images
                        where story = :story and id = :id
                        """,
                        Map.of("story", story, "id", image)));
    }
}
