package de.wegmarke.ui.story.own;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import de.wegmarke.plan.MeasureFilter;
import de.wegmarke.plan.MeasureLabel;
import de.wegmarke.plan.MeasureReading;
import de.wegmarke.plan.MeasureRow;
import de.wegmarke.plan.MeasureSort;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryLimits;
import de.wegmarke.story.StoryPart;
import de.wegmarke.story.StoryWriting;
import de.wegmarke.story.TextPlace;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.RuleText;
import de.wegmarke.ui.layout.Navigation;
import java.util.stream.Stream;

/** Begins a story: with a title, or from a measure that says much of it already. */
final class BeginDialog extends Dialog {

    /** What it is written from. */
    enum Beginning {
        MEASURE,
        SCRATCH
    }

    private final transient StoryWriting writing;
    private final TenantKey tenant;
    private final Div messages = new Div();
    private final RadioButtonGroup<Beginning> from = new RadioButtonGroup<>(t("own.begin.from"));
    private final ComboBox<MeasureRow> measure = new ComboBox<>(t("own.begin.measure"));
    private final TextField title = new TextField(t("own.begin.title"));

    BeginDialog(StoryWriting writing, MeasureReading measures, TenantKey tenant) {
        this.writing = writing;
        this.tenant = tenant;
        setHeaderTitle(t("own.begin"));
        setWidth("min(38rem, 100%)");
        setCloseOnOutsideClick(false);
        addClassName("wm-form-dialog");
        messages.addClassName("wm-form-messages");
        from.setItems(Beginning.values());
        from.setItemLabelGenerator(
                one -> one == Beginning.MEASURE ? t("own.begin.MEASURE") : t("own.begin.SCRATCH"));
        from.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        from.setValue(Beginning.MEASURE);
        from.addValueChangeListener(change -> adapt());
        measure.setItems(
                query -> rows(measures, query), query -> measures.count(tenant, filter(query)));
        measure.setItemLabelGenerator(BeginDialog::label);
        measure.setHelperText(t("own.begin.measure.hint"));
        title.setHelperText(t("own.begin.title.hint", StoryContent.LONGEST_TITLE));
        title.setMaxLength(StoryLimits.Size.TITLE.longest());
        var form = new Div(from, measure, title);
        form.addClassName("wm-dialog-form");
        add(messages, form);
        var act = new Button(t("own.begin.act"), click -> begin());
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("action.cancel"), click -> close()), act);
        adapt();
    }

    private void adapt() {
        var fromMeasure = from.getValue() == Beginning.MEASURE;
        measure.setVisible(fromMeasure);
        title.setVisible(!fromMeasure);
    }

    private Stream<MeasureRow> rows(MeasureReading measures, Query<MeasureRow, String> query) {
        return measures
                .page(
                        tenant,
                        filter(query),
                        MeasureSort.BY_NUMBER,
                        query.getOffset(),
                        query.getLimit())
                .rows()
                .stream();
    }

    private static MeasureFilter filter(Query<MeasureRow, String> query) {
        return MeasureFilter.NONE.withText(query.getFilter().orElse(""));
    }

    private static String label(MeasureRow row) {
        return t("own.begin.choice", MeasureLabel.of(row.path(), row.number()), row.text());
    }

    private void begin() {
        messages.removeAll();
        try {
            var key = create();
            close();
            UI.getCurrent().navigate(Navigation.ownStoryForm(tenant, key));
        } catch (RuleViolation refused) {
            messages.add(Notice.error(RuleText.of(refused)));
        }
    }

    private String create() {
        if (from.getValue() == Beginning.MEASURE) {
            var chosen = measure.getValue();
            if (chosen == null) {
                throw new RuleViolation("own.rule.measure-missing");
            }
            return writing.createFrom(tenant, chosen.path());
        }
        var name = title.getValue().strip();
        if (name.isEmpty()) {
            throw new RuleViolation("own.rule.title-missing");
        }
        return writing.create(
                tenant, StoryContent.EMPTY.withText(TextPlace.of(StoryPart.TITLE), name));
    }
}
