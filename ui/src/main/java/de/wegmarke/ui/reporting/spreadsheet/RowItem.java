package de.wegmarke.ui.reporting.spreadsheet;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.exchange.returns.FieldDifference;
import de.wegmarke.exchange.returns.RowChange;
import de.wegmarke.plan.EuroText;
import de.wegmarke.ui.component.RuleText;
import de.wegmarke.ui.component.Wording;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One row of the file: what it changes, field by field, old beside new. */
final class RowItem extends ListItem {

    RowItem(RowChange row) {
        addClassName("wm-spreadsheet-row");
        var label = new Span(row.label());
        label.addClassName("wm-return-label");
        var place = new Span(t("spreadsheet.row", Integer.toString(row.row()), row.bodyName()));
        place.addClassName("wm-quiet");
        add(label, place);
        var entry = row.entry();
        if (entry != null && entry.handInAs() != null && row.differences().isEmpty()) {
            add(new Span(Wording.of(entry.handInAs())));
        }
        var because = row.because();
        if (because != null) {
            var why =
                    row.differences().isEmpty() || row.entry() == null
                            ? RuleText.of(because)
                            : t("spreadsheet.keptBecause", RuleText.of(because));
            add(new Paragraph(why));
        }
        if (!row.differences().isEmpty()) {
            add(differences(row));
        }
    }

    /** A row that a person has to decide about. */
    RowItem(RowChange row, Consumer<Boolean> overwrite) {
        this(row);
        var editor = row.editedBy();
        add(
                new Paragraph(
                        editor == null
                                ? t("spreadsheet.conflict")
                                : t("spreadsheet.conflict.by", editor)));
        var choice =
                new Checkbox(
                        t("spreadsheet.overwrite"), change -> overwrite.accept(change.getValue()));
        choice.setAriaLabel(t("spreadsheet.overwrite.of", row.label()));
        add(choice);
    }

    private static DescriptionList differences(RowChange row) {
        var list = new DescriptionList();
        row.differences()
                .forEach(
                        one ->
                                list.add(
                                        new DescriptionList.Term(
                                                one.column().heading(Wording.locale())),
                                        values(one)));
        return list;
    }

    private static DescriptionList.Description values(FieldDifference difference) {
        var before = new Span(word(difference.platform()));
        before.addClassName("wm-spreadsheet-before");
        var arrow = new Span("→");
        arrow.getElement().setAttribute("aria-label", t("spreadsheet.becomes"));
        arrow.getElement().setAttribute("role", "img");
        var after = new Span(word(difference.file()));
        return new DescriptionList.Description(before, arrow, after);
    }

    private static String word(@Nullable Object value) {
        return switch (value) {
            case null -> t("import.difference.empty");
            case Enum<?> constant -> Wording.of(constant);
            case BigDecimal amount -> EuroText.written(amount);
            default -> value.toString();
        };
    }
}
