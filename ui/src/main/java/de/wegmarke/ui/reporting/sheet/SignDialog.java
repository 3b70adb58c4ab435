package de.wegmarke.ui.reporting.sheet;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.RuleText;

/** Shows what will be handed in and lets the person stand for it. */
final class SignDialog extends Dialog {

    /**
     * @param action what the button says
     * @param shown what will be handed in
     */
    SignDialog(String title, String action, Runnable step, Component... shown) {
        setHeaderTitle(title);
        setWidth("min(38rem, 100%)");
        setCloseOnOutsideClick(false);
        addClassName("wm-form-dialog");
        var messages = new Div();
        messages.addClassName("wm-form-messages");
        var content = new Div(shown);
        content.addClassName("wm-dialog-form");
        add(messages, content);
        var act =
                new Button(
                        action,
                        click -> {
                            try {
                                step.run();
                                close();
                            } catch (RuleViolation refused) {
                                messages.removeAll();
                                messages.add(Notice.error(RuleText.of(refused)));
                            }
                        });
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("action.cancel"), click -> close()), act);
    }
}
