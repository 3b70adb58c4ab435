package de.wegmarke.ui.story.collection;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.story.collection.CollectionEditing;
import de.wegmarke.story.collection.CollectionText;
import de.wegmarke.ui.component.EnterKey;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.RuleText;
import de.wegmarke.ui.layout.Navigation;

/** Asks for the title of a new collection, which makes its address. */
final class BeginDialog extends Dialog {

    private final transient CollectionEditing editing;
    private final Div messages = new Div();
    private final TextField title = new TextField(t("collection.title"));

    BeginDialog(CollectionEditing editing) {
        this.editing = editing;
        setHeaderTitle(t("collection.begin"));
        setWidth("min(34rem, 100%)");
        addClassName("wm-form-dialog");
        messages.addClassName("wm-form-messages");
        title.setWidthFull();
        title.setMaxLength(CollectionText.LONGEST_TITLE);
        title.setHelperText(t("collection.begin.hint"));
        title.setAutofocus(true);
        var form = new Div(title);
        form.addClassName("wm-dialog-form");
        add(messages, form);
        var act = new Button(t("collection.begin.act"), click -> begin());
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        EnterKey.presses(act, title);
        getFooter().add(new Button(t("action.close"), click -> close()), act);
    }

    private void begin() {
        try {
            var key = editing.create(title.getValue());
            close();
            UI.getCurrent().navigate(Navigation.collection(key));
        } catch (RuleViolation refused) {
            messages.removeAll();
            messages.add(Notice.error(RuleText.of(refused)));
        }
    }
}
