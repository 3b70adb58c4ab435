package de.wegmarke.story.collection;

import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Permission;
import de.wegmarke.access.RequiresOnPlatform;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.story.StoryKey;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts collections together. Whoever changes one names the version that was seen and gets the new
 * one; a finished collection is taken back to work first, so that nothing changes under those who
 * read it.
 */
@Service
@Transactional
@RequiresOnPlatform(Permission.STORY_CURATE)
public class CollectionEditing {

    /** A brochure of more is none. */
    public static final int MOST_STORIES = 60;

    private final CollectionRows rows;
    private final CollectedRows collected;
    private final Clock clock;

    CollectionEditing(CollectionRows rows, CollectedRows collected, Clock clock) {
        this.rows = rows;
        this.collected = collected;
        this.clock = clock;
    }

    /** All collections, those that are not finished first. */
    @Transactional(readOnly = true)
    public List<CollectionRow> all() {
        return rows.all(false);
    }

    /** What can be chosen: every published story, the newest first. */
    @Transactional(readOnly = true)
    public List<CollectedStory> choices() {
        return collected.published();
    }

    /**
     * Begins a collection.
     *
     * @return its key, made of the title, which it keeps for good
     */
    public String create(String title) {
        var text = new CollectionText(title, "", "", "", "", "");
        text.check();
        var base = StoryKey.of(text.title());
        var key =
                IntStream.iterate(1, number -> number + 1)
                        .mapToObj(number -> StoryKey.numbered(base, number))
                        .filter(candidate -> !rows.isTaken(candidate))
                        .findFirst()
                        .orElseThrow();
        rows.insert(key, text, clock.instant(), who());
        return key;
    }

    /** Stores what the institute has written. */
    public int save(String key, int version, CollectionText text) {
        text.check();
        var head = forChange(key, version);
        if (text.equals(head.text())) {
            return version;
        }
        rows.write(head, text);
        return rows.touch(head, clock.instant(), who());
    }

    /** Puts these stories, and no others, into the collection, in this order. */
    public int arrange(String key, int version, List<UUID> stories) {
        if (stories.size() > MOST_STORIES) {
            throw new RuleViolation("collection.rule.too-many-stories", MOST_STORIES);
        }
        var head = forChange(key, version);
        var unusable =
                new HashSet<>(stories).size() < stories.size()
                        || collected.readable(stories) < stories.size();
        if (unusable) {
            throw new RuleViolation("collection.rule.story-not-found");
        }
        collected.arrange(head, stories);
        return rows.touch(head, clock.instant(), who());
    }

    /**
     * The institute has taken note that a story fell out, also of a finished collection. What the
     * collection says was changed by the withdrawal, not by this.
     */
    public int dismiss(String key, int version, UUID story) {
        var head = rows.required(key);
        head.requireVersion(version);
        var lastChange = collected.lastChange(head);
        collected.dismiss(head, story);
        return rows.touch(head, lastChange, who());
    }

    /** Lets everybody on the platform read it. */
    public int finish(String key, int version) {
        var head = forChange(key, version);
        if (collected.stories(head).isEmpty()) {
            throw new RuleViolation("collection.rule.empty");
        }
        rows.finish(head, clock.instant());
        return rows.touch(head, clock.instant(), who());
    }

    /** Takes it back to work; until it is finished again nobody else reads it. */
    public int reopen(String key, int version) {
        var head = rows.required(key);
        head.requireVersion(version);
        rows.reopen(head);
        return rows.touch(head, clock.instant(), who());
    }

    /** Throws a collection away that is not finished; its stories stay published. */
    public void delete(String key, int version) {
        rows.delete(forChange(key, version));
    }

    private CollectionRows.Head forChange(String key, int version) {
        var head = rows.required(key);
        head.requireUnfinished();
        head.requireVersion(version);
        return head;
    }

    private static String who() {
        return ActorContext.required().displayName();
    }
}
