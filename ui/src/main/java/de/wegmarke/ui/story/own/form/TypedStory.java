package de.wegmarke.ui.story.own.form;

import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryPart;
import de.wegmarke.ui.form.DraftNotation;
import java.util.List;

/**
 * A form as it is kept in a draft: what was typed, and what stood there before, so that a later
 * conflict can tell one's own changes from those of others.
 */
record TypedStory(StoryContent before, StoryContent typed) {

    /**
     * Of a story as long as a book the draft keeps what was typed alone; a conflict then asks about
     * every part that differs.
     */
    static TypedStory fitting(StoryContent before, StoryContent typed) {
        var whole = new TypedStory(before, typed);
        return DraftNotation.write(whole).length() <= DraftKeeping.LARGEST
                ? whole
                : new TypedStory(StoryContent.EMPTY, typed);
    }

    /**
     * Parts that were typed and are not in the story: what others wrote there meanwhile is none of
     * them.
     */
    List<StoryPart> unsaved(StoryContent stored) {
        var changed = typed.differences(before);
        return typed.differences(stored).stream().filter(changed::contains).toList();
    }
}
