package de.wegmarke.story.collection;

import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Permission;
import de.wegmarke.access.RequiresOnPlatform;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads collections: everybody those that are finished, the institute all. */
@Service
@Transactional(readOnly = true)
@RequiresOnPlatform(Permission.STORY_READ)
public class CollectionReading {

    private final CollectionRows rows;

    CollectionReading(CollectionRows rows) {
        this.rows = rows;
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
                                        rows.stories(head),
                                        curates() ? rows.fallenOut(head) : List.of(),
                                        head.finishedAt(),
                                        head.changedAt(),
                                        head.changedBy()));
    }

    /** Everything that is printed of it; empty like {@link #find}. */
    public Optional<Brochure> brochure(String key) {
        return head(key)
                .map(
                        head ->
                                new Brochure(
                                        head.key(),
                                        head.text(),
                                        head.finishedAt() == null,
                                        head.changedAt(),
                                        rows.chapters(head)));
    }

    private Optional<CollectionRows.Head> head(String key) {
        return rows.find(key).filter(head -> head.finishedAt() != null || curates());
    }

    private static boolean curates() {
        return ActorContext.required().mayOnPlatform(Permission.STORY_CURATE);
    }
}
