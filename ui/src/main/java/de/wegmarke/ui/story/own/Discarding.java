package de.wegmarke.ui.story.own;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.story.OwnStory;
import de.wegmarke.ui.component.RefusalDialog;
import de.wegmarke.ui.layout.Navigation;
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
                        confirmed -> discard(desk));
        question.setConfirmButtonTheme(ButtonVariant.LUMO_ERROR.getVariantName());
        question.setCancelable(true);
        question.setCancelText(t("action.cancel"));
        return question;
    }

    private static void discard(OwnDesk desk) {
        try {
            desk.writing().discard(desk.tenant(), desk.key());
            UI.getCurrent().navigate(Navigation.ownStories(desk.tenant()));
        } catch (RuleViolation refused) {
            new RefusalDialog(t("own.discard.title"), refused).open();
        }
    }
}
