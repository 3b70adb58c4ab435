package de.wegmarke.ui.story.own;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import de.wegmarke.story.OwnStory;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.story.own.form.FormAddress;
import de.wegmarke.ui.story.own.form.StoryName;

/** Throws away a story that nobody else has seen. */
final class Discarding {

    private Discarding() {}

    static ConfirmDialog question(OwnDesk desk, OwnStory story) {
        var question =
                new ConfirmDialog(
                        t("own.discard.title"),
                        t("own.discard.text", StoryName.of(story.content().title())),
                        t("own.discard"),
                        confirmed -> {
                            desk.writing().discard(desk.tenant(), desk.key());
                            desk.drafts().discard(desk.tenant(), FormAddress.draft(desk.key()));
                            UI.getCurrent().navigate(Navigation.ownStories(desk.tenant()));
                        });
        question.setConfirmButtonTheme(ButtonVariant.LUMO_ERROR.getVariantName());
        question.setCancelable(true);
        question.setCancelText(t("action.cancel"));
        return question;
    }
}
