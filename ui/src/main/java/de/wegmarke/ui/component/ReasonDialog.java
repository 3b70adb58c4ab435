package de.wegmarke.ui.component;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import de.wegmarke.plan.RuleViolation;
import java.util.function.Consumer;

/** Asks why, says what will happen, and does it. A refusal stays in the dialog as a sentence. */
public final class ReasonDialog extends Dialog {

    private final Div messages = new Div();
    private final TextArea reason = new TextArea();

    /**
     * @param action what the button says, for example "Abschließen"
     * @param consequences what will happen
     */
    public ReasonDialog(
            String title, String action, Consumer<String> step, Component... consequences) {
        this(title, action, t("cycle.reason"), step, consequences);
        reason.setHelperText(t("cycle.reason.hint"));
    }

    /**
     * @param asks what the field is called, if it is not the reason
     */
    public ReasonDialog(
            String title,
            String action,
            String asks,
            Consumer<String> step,
            Component... consequences) {
        reason.setLabel(asks);
        setHeaderTitle(title);
        setWidth("min(38rem, 100%)");
        setCloseOnOutsideClick(false);
        addClassName("wm-form-dialog");
        messages.addClassName("wm-form-messages");
        reason.setWidthFull();
        reason.setMaxLength(1_000);
        var form = new Div(consequences);
        form.addClassName("wm-dialog-form");
        form.add(reason);
        add(messages, form);
        var act = new Button(action, click -> act(step));
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var typed = TypedWords.keptIn(this, () -> !reason.isEmpty());
        getFooter().add(new Button(t("action.close"), click -> typed.leave()), act);
    }

    private void act(Consumer<String> step) {
        try {
            step.accept(reason.getValue());
            close();
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (RuleViolation refused) {
            messages.removeAll();
            messages.add(Notice.error(RuleText.of(refused)));
        }
    }
}
