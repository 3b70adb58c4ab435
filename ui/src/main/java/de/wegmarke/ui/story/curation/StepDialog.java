package de.wegmarke.ui.story.curation;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.story.StoryPart;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.RuleText;
import de.wegmarke.ui.component.TypedWords;
import de.wegmarke.ui.story.PartHeading;

/**
 * Asks for something about a part and does it. A refusal stays in the dialog as a sentence; what
 * was typed is not lost by a slip of the finger, because the dialog asks before it closes then.
 */
abstract class StepDialog extends Dialog {

    private final StoryPart part;
    private final Div messages = new Div();
    private final Div form = new Div();
    private final transient TypedWords typed = TypedWords.keptIn(this, this::isTyped);

    StepDialog(StoryPart part, String title, String action) {
        this.part = part;
        setHeaderTitle(title);
        setWidth("min(44rem, 100%)");
        setCloseOnOutsideClick(false);
        addClassName("wm-form-dialog");
        messages.addClassName("wm-form-messages");
        form.addClassName("wm-dialog-form");
        add(messages, form);
        var act = new Button(action, click -> act());
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("action.cancel"), click -> leave()), act);
    }

    /** Does it through the service. */
    abstract void step();

    /** Whether something would be lost. */
    abstract boolean isTyped();

    final void fields(Component... fields) {
        form.add(fields);
    }

    /** Closes, but asks first if something would be lost. */
    final void leave() {
        typed.leave();
    }

    /** The step was refused; what was read is looked at again, if that is why. */
    void refused(RuleViolation reason) {}

    private void act() {
        messages.removeAll();
        try {
            step();
            close();
            PartHeading.remember(part);
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (RuleViolation refused) {
            messages.add(Notice.error(RuleText.of(refused)));
            refused(refused);
        }
    }
}
