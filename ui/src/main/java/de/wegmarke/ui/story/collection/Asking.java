package de.wegmarke.ui.story.collection;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.RuleText;

/** Says what a step will do and asks whether to. A refusal stays in the dialog as a sentence. */
final class Asking extends Dialog {

    private final Div messages = new Div();

    /**
     * @param step what is done; afterwards the dialog closes
     */
    Asking(String title, String consequence, String action, Runnable step) {
        setHeaderTitle(title);
        setWidth("min(34rem, 100%)");
        addClassName("wm-form-dialog");
        messages.addClassName("wm-form-messages");
        add(messages, new Paragraph(consequence));
        var act = new Button(action, click -> act(step));
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("action.close"), click -> close()), act);
    }

    private void act(Runnable step) {
        try {
            step.run();
            close();
        } catch (RuleViolation refused) {
            messages.removeAll();
            messages.add(Notice.error(RuleText.of(refused)));
        }
    }
}
