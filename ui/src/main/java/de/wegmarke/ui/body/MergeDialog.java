package de.wegmarke.ui.body;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.plan.BodyDetail;
import de.wegmarke.plan.BodyRow;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.RuleText;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Makes a body one with another, for plans that name one office in several spellings. */
final class MergeDialog extends Dialog {

    private final ComboBox<BodyRow> into = new ComboBox<>(t("body.merge.into"));
    private final Paragraph effect = new Paragraph();
    private final Div message = new Div();
    private final Button merge = new Button(t("body.merge.do"));

    /**
     * @param merging gets the code of the body that stays
     * @param onDone gets it too, when both are one
     */
    MergeDialog(
            BodyDetail gone, List<BodyRow> all, Consumer<String> merging, Consumer<String> onDone) {
        addClassName("wm-form-dialog");
        setHeaderTitle(t("body.merge.title", gone.name()));
        setWidth("min(38rem, 100%)");
        into.setItemLabelGenerator(BodyRow::name);
        into.setWidthFull();
        into.setItems(
                all.stream()
                        .filter(other -> other.collective() == gone.collective())
                        .filter(other -> !other.code().equals(gone.code()))
                        .sorted(Comparator.comparing(BodyRow::name))
                        .toList());
        into.addValueChangeListener(change -> explain(gone));
        merge.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        merge.addClickListener(click -> merge(merging, onDone));
        add(message, new Paragraph(t("body.merge.words")), into, effect);
        getFooter().add(new Button(t("action.cancel"), click -> close()), merge);
        explain(gone);
    }

    private void explain(BodyDetail gone) {
        var chosen = into.getOptionalValue();
        merge.setEnabled(chosen.isPresent());
        effect.setVisible(chosen.isPresent());
        chosen.ifPresent(body -> effect.setText(t("body.merge.effect", gone.name(), body.name())));
    }

    private void merge(Consumer<String> merging, Consumer<String> onDone) {
        var code = into.getValue().code();
        try {
            merging.accept(code);
            close();
            onDone.accept(code);
        } catch (RuleViolation refused) {
            message.removeAll();
            message.add(Notice.error(RuleText.of(refused)));
        }
    }
}
