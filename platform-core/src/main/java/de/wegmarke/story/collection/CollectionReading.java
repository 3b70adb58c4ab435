package de.wegmarke.story.collection;

import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Permission;
import de.wegmarke.access.RequiresOnPlatform;
import de.wegmarke.story.StoredImage;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads collections: everybody those that are finished, the institute all. */
@Service
@Transactional(readOnly = true)
@RequiresOnPlatform(Permission.STORY_READ)
public class CollectionReading {

    private final CollectionRows rows;
    private final CollectedRows stories;

    CollectionReading(CollectionRows rows, CollectedRows stories) {
        this.rows = rows;
        this.stories = stories;
    }

    /** Those that are finished, the newest first. */
    public List<CollectionRow> finished() {
        return rows.all(true);
    }

    /** The collection; empty if there is none, or none that the person may read. */
    public Optional<StoryCollection> find(String key) {
        return head(key)
                .map(
                        head ->
                                new StoryCollection(
                                        head.key(),
                                        head.version(),
                                        head.text(),
                                        stories.stories(head),
                                        curates() ? stories.fallenOut(head) : List.of(),
                                        head.finishedAt()));
    }

    /** Everything that is printed of it but the pictures; empty like {@link #find}. */
    public Optional<Brochure> brochure(String key) {
        return head(key)
                .map(
                        head ->
                                new Brochure(
                                        head.key(),
                                        head.text(),
                                        head.finishedAt() == null,
                                        stories.lastChange(head),
                                        stories.chapters(head)));
    }

    /** A picture of one of its stories; empty if none of them shows it (any more). */
    public Optional<StoredImage> picture(String key, UUID image) {
        return head(key).flatMap(head -> stories.picture(head, image));
    }

    private Optional<CollectionRows.Head> head(String key) {
        return rows.find(key).filter(head -> head.finishedAt() != null || curates());
    }

    private static boolean curates() {
        return ActorContext.required().mayOnPlatform(Permission.STORY_CURATE);
    }
}
