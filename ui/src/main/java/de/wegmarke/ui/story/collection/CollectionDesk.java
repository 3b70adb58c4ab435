package de.wegmarke.ui.story.collection;

import de.wegmarke.story.collection.CollectedStory;
import de.wegmarke.story.collection.CollectionEditing;
import de.wegmarke.story.collection.CollectionText;
import java.util.List;
import java.util.UUID;

/** One collection being worked on: remembers the version that the next change is made against. */
final class CollectionDesk {

    private final CollectionEditing editing;
    private final String key;
    private int version;

    CollectionDesk(CollectionEditing editing, String key, int version) {
        this.editing = editing;
        this.key = key;
        this.version = version;
    }

    String key() {
        return key;
    }

    List<CollectedStory> choices() {
        return editing.choices();
    }

    void save(CollectionText text) {
        version = editing.save(key, version, text);
    }

    void arrange(List<CollectedStory> stories) {
        version = editing.arrange(key, version, stories.stream().map(CollectedStory::id).toList());
    }

    void dismiss(UUID story) {
        version = editing.dismiss(key, version, story);
    }

    void finish() {
        version = editing.finish(key, version);
    }

    void reopen() {
        version = editing.reopen(key, version);
    }

    void delete() {
        editing.delete(key, version);
    }
}
