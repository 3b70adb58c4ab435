package de.wegmarke.ui.story.own.form;

import static de.wegmarke.ui.component.Wording.t;

import de.wegmarke.story.OwnStory;
import de.wegmarke.story.StoryState;
import de.wegmarke.ui.component.Notice;

/** Why a story cannot be written in while the institute has it, and what can be done meanwhile. */
public final class LockNotice {

    private LockNotice() {}

    /**
     * @param maySpeak whether the person speaks for the municipality; else it says who does
     */
    public static Notice of(OwnStory story, boolean maySpeak) {
        return Notice.info(
                story.state() == StoryState.RELEASED
                        ? t(maySpeak ? "own.locked.RELEASED" : "own.locked.RELEASED.others")
                        : t(
                                maySpeak
                                        ? "own.locked.WITH_INSTITUTE"
                                        : "own.locked.WITH_INSTITUTE.others"));
    }
}
