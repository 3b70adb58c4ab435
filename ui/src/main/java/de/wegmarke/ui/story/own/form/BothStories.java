package de.wegmarke.ui.story.own.form;

import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryPart;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * Two people's stories. What only one of them touched goes together by itself; where both wrote
 * something different, a person chooses.
 *
 * @param before the story as one's own form was opened
 * @param mine what stands on one's own form
 * @param theirs the story as it is stored now
 */
record BothStories(StoryContent before, StoryContent mine, StoryContent theirs) {

    /** Parts that both changed, to different words. */
    Set<StoryPart> contested() {
        var both = parts(mine.differences(before));
        both.retainAll(theirs.differences(before));
        both.retainAll(mine.differences(theirs));
        return both;
    }

    /** Parts that only the others changed; theirs is taken. */
    Set<StoryPart> onlyTheirs() {
        var parts = parts(theirs.differences(before));
        parts.removeAll(mine.differences(before));
        return parts;
    }

    /** Parts that only one's own form changed; they stay. */
    Set<StoryPart> onlyMine() {
        var parts = parts(mine.differences(before));
        parts.removeAll(theirs.differences(before));
        return parts;
    }

    /**
     * One's own form with everything that only the others changed, and with the contested parts
     * that were decided for them.
     */
    StoryContent decided(Collection<StoryPart> forTheirs) {
        var parts = onlyTheirs();
        parts.addAll(forTheirs);
        var whole = mine;
        for (var part : parts) {
            whole = whole.with(part, theirs);
        }
        return whole;
    }

    private static Set<StoryPart> parts(Collection<StoryPart> parts) {
        var set = EnumSet.noneOf(StoryPart.class);
        set.addAll(parts);
        return set;
    }
}
