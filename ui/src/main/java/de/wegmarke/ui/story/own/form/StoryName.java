package de.wegmarke.ui.story.own.form;

import static de.wegmarke.ui.component.Wording.t;

/** What a story is called, also while nobody has given it a title. */
public final class StoryName {

    private StoryName() {}

    public static String of(String title) {
        return title.isBlank() ? t("own.untitled") : title;
    }
}
