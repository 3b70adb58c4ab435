package de.wegmarke.ui.measure.edit;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.plan.ResponsibilityRole;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.form.Typing;
import de.wegmarke.ui.measure.edit.FormContent.Part;
import java.util.List;
import java.util.function.Consumer;

/** One responsible body: which, with which part, and what the plan adds ("Koordination"). */
final class BodyRow extends Div {

    /** Tells the field to move a row by so many places. */
    interface Move {
        void move(BodyRow row, int steps);
    }

    private final ComboBox<BodyChoice> body = new ComboBox<>(t("measure.form.body"));
    private final Select<ResponsibilityRole> role = new Select<>();
    private final TextField specifier = new TextField(t("measure.form.specifier"));
    private final Button up;
    private final Button down;
    private final Button remove;

    BodyRow(
            List<BodyChoice> choices,
            Part part,
            Runnable onChange,
            Move onMove,
            Consumer<BodyRow> onRemove) {
        addClassName("wm-bodies-row");
        body.setItems(choices);
        body.setItemLabelGenerator(BodyChoice::name);
        choices.stream()
                .filter(choice -> choice.code().equals(part.code()))
                .findFirst()
                .ifPresent(body::setValue);
        role.setLabel(t("measure.form.role"));
        role.setItems(ResponsibilityRole.values());
        role.setItemLabelGenerator(Wording::of);
        role.setValue(part.role());
        specifier.setValue(part.specifier());
        Typing.keepUp(specifier);
        body.addValueChangeListener(change -> name());
        body.addValueChangeListener(change -> onChange.run());
        role.addValueChangeListener(change -> onChange.run());
        specifier.addValueChangeListener(change -> onChange.run());
        up = button("↑", () -> onMove.move(this, -1));
        down = button("↓", () -> onMove.move(this, 1));
        remove = button("✕", () -> onRemove.accept(this));
        name();
        var moves = new Div(up, down, remove);
        moves.addClassName("wm-bodies-moves");
        add(body, role, specifier, moves);
    }

    private static Button button(String sign, Runnable action) {
        var button = new Button(sign, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** What the three signs do, for those who hear them. */
    private void name() {
        var chosen = body.getValue();
        var name = chosen == null ? t("measure.form.body") : chosen.name();
        up.setAriaLabel(t("measure.form.bodies.up", name));
        down.setAriaLabel(t("measure.form.bodies.down", name));
        remove.setAriaLabel(t("measure.form.bodies.remove", name));
    }

    void place(int index, int count) {
        up.setEnabled(index > 0);
        down.setEnabled(index < count - 1);
    }

    void focus() {
        body.focus();
    }

    Part part() {
        var chosen = body.getValue();
        return new Part(chosen == null ? "" : chosen.code(), role.getValue(), specifier.getValue());
    }
}
