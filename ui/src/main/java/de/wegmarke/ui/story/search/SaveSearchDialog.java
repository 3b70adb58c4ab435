package de.wegmarke.ui.story.search;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.story.search.SavedSearches;
import de.wegmarke.ui.component.EnterKey;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.RuleText;
import java.util.function.Consumer;

/** Asks for the name of a saved search, and says where news of it will be seen. */
final class SaveSearchDialog extends Dialog {

    private final Div messages = new Div();
    private final TextField name = new TextField(t("find.save.name"));

    /**
     * @param onSave gets the name; what it refuses is said in the dialog
     */
    SaveSearchDialog(String title, String suggested, Consumer<String> onSave) {
        setHeaderTitle(title);
        setWidth("min(32rem, 100%)");
        addClassName("wm-form-dialog");
        name.setValue(suggested);
        name.setMaxLength(SavedSearches.LONGEST_NAME);
        name.setWidthFull();
        name.setAutofocus(true);
        name.setAutoselect(true);
        var form = new Div(name, new Paragraph(t("find.save.notice")));
        form.addClassName("wm-dialog-form");
        add(messages, form);
        var save = new Button(t("find.save.do"), click -> save(onSave));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        EnterKey.presses(save, name);
        getFooter().add(new Button(t("action.cancel"), click -> close()), save);
    }

    private void save(Consumer<String> onSave) {
        try {
            onSave.accept(name.getValue());
            close();
        } catch (RuleViolation refused) {
            messages.removeAll();
            messages.add(Notice.error(RuleText.of(refused)));
        }
    }
}
