package de.wegmarke.ui.component;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import de.wegmarke.plan.RuleViolation;

/**
 * Says why something was refused that a question had asked for: the question is gone by then, and
 * so may be what the page still shows. Closing it shows the page anew.
 */
public final class RefusalDialog extends ConfirmDialog {

    /**
     * @param title of the question
     */
    public RefusalDialog(String title, RuleViolation refused) {
        super(
                title,
                RuleText.of(refused),
                t("action.close"),
                read -> UI.getCurrent().refreshCurrentRoute(false));
    }
}
