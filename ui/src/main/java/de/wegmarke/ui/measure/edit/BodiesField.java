package de.wegmarke.ui.measure.edit;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import de.wegmarke.plan.ResponsibilityRole;
import de.wegmarke.ui.measure.edit.FormContent.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Who is responsible: one row per body, in an order that people choose. */
final class BodiesField extends CustomField<List<Part>> {

    private final List<BodyChoice> choices;
    private final List<BodyRow> rows = new ArrayList<>();
    private final OrderedList list = new OrderedList();

    BodiesField(List<BodyChoice> choices) {
        super(List.of());
        this.choices = choices;
        setLabel(t("measure.form.bodies"));
        addClassName("wm-bodies");
        list.addClassName("wm-bodies-rows");
        var add = new Button(t("measure.form.bodies.add"), click -> addEmpty());
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(new Div(list, add));
    }

    @Override
    protected List<Part> generateModelValue() {
        return rows.stream().map(BodyRow::part).toList();
    }

    @Override
    protected void setPresentationValue(List<Part> parts) {
        rows.clear();
        parts.forEach(part -> rows.add(row(part)));
        arrange();
    }

    private BodyRow row(Part part) {
        return new BodyRow(choices, part, this::changed, this::move, this::remove);
    }

    private void changed() {
        setModelValue(generateModelValue(), true);
    }

    private void addEmpty() {
        var row = row(new Part("", ResponsibilityRole.UNSTATED, ""));
        rows.add(row);
        arrange();
        row.focus();
        changed();
    }

    private void move(BodyRow row, int steps) {
        var from = rows.indexOf(row);
        var to = from + steps;
        if (to >= 0 && to < rows.size()) {
            Collections.swap(rows, from, to);
            arrange();
            row.focus();
            changed();
        }
    }

    private void remove(BodyRow row) {
        rows.remove(row);
        arrange();
        changed();
    }

    private void arrange() {
        list.removeAll();
        for (var index = 0; index < rows.size(); index++) {
            rows.get(index).place(index, rows.size());
            list.add(new ListItem(rows.get(index)));
        }
        list.setVisible(!rows.isEmpty());
    }
}
