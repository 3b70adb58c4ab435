package de.wegmarke.ui.story.curation;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.story.CuratedStory;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.RuleText;

/** Lets everybody read the story, or says what is in the way. */
final class PublishDialog extends Dialog {

    private final Div messages = new Div();

    PublishDialog(CurationDesk desk, CuratedStory story) {
        setHeaderTitle(t("curation.publish"));
        setWidth("min(38rem, 100%)");
        setCloseOnOutsideClick(false);
        addClassName("wm-form-dialog");
        messages.addClassName("wm-form-messages");
        var form = new Div();
        form.addClassName("wm-dialog-form");
        add(messages, form);
        var reasons = Obstacles.of(story);
        if (!reasons.isEmpty()) {
            form.add(new Paragraph(t("curation.publish.not")), Obstacles.list(reasons));
            getFooter().add(new Button(t("action.close"), click -> close()));
            return;
        }
        form.add(
                new Paragraph(t("curation.publish.text", story.municipality())),
                new Paragraph(
                        t(
                                story.publicPage()
                                        ? "curation.publish.public"
                                        : "curation.publish.members")));
        var names = story.check().names().size();
        if (names > 0) {
            form.add(Notice.info(t("curation.publish.names", names)));
        }
        var open = story.comments().stream().filter(comment -> !comment.isResolved()).count();
        if (open > 0) {
            form.add(Notice.info(t("curation.publish.comments", open)));
        }
        var act = new Button(t("curation.publish"), click -> publish(desk, story.version()));
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("action.cancel"), click -> close()), act);
    }

    private void publish(CurationDesk desk, int version) {
        messages.removeAll();
        try {
            desk.publish(version);
            close();
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (RuleViolation refused) {
            messages.add(Notice.error(RuleText.of(refused)));
        }
    }
}
