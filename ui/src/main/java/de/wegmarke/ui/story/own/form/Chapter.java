package de.wegmarke.ui.story.own.form;

import de.wegmarke.story.StoryPart;
import java.util.Arrays;
import java.util.List;

/** The form in pieces that fit on a screen, one after the other. */
enum Chapter {
    ABOUT(StoryPart.TITLE, StoryPart.SUMMARY, StoryPart.TOPICS),
    WHY(StoryPart.STARTING_POINT, StoryPart.AIM, StoryPart.TARGET_GROUPS, StoryPart.PLACEMENT),
    DONE(StoryPart.ACTIVITY, StoryPart.PARTNERS, StoryPart.DURATION),
    RESULT(StoryPart.FIGURES, StoryPart.EFFECT, StoryPart.OBSTACLES),
    NEEDED(StoryPart.EFFORT, StoryPart.FUNDERS, StoryPart.PRECONDITIONS),
    OTHERS(StoryPart.TRANSFERABILITY, StoryPart.OUTLOOK, StoryPart.CONTACT),
    SHOWN(StoryPart.IMAGES, StoryPart.LINKS),
    END(StoryPart.TAGS, StoryPart.CREDIT, StoryPart.CONSENT);

    private final List<StoryPart> parts;

    Chapter(StoryPart... parts) {
        this.parts = List.of(parts);
    }

    List<StoryPart> parts() {
        return parts;
    }

    static Chapter of(StoryPart part) {
        return Arrays.stream(values())
                .filter(chapter -> chapter.parts.contains(part))
                .findFirst()
                .orElseThrow();
    }
}
