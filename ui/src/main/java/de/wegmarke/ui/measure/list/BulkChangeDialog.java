package de.wegmarke.ui.measure.list;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.plan.BulkChange;
import de.wegmarke.plan.BulkResult;
import de.wegmarke.plan.Deadline;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.ui.component.FieldTexts;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.RuleText;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.measure.FieldText;
import de.wegmarke.ui.measure.Meaning;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * One change for all hits, in two steps: what is to change, then a sentence that names number and
 * change and asks.
 */
final class BulkChangeDialog extends Dialog {

    private final int hits;
    private final transient BiFunction<BulkChange, String, BulkResult> change;
    private final transient Consumer<BulkResult> onDone;

    private final RadioButtonGroup<BulkField> what =
            new RadioButtonGroup<>(t("measures.bulk.what"));
    private final Select<MeasureState> state = new Select<>();
    private final TextArea stateReason = new TextArea(t("measures.bulk.stateReason"));
    private final DatePicker asOf = new DatePicker(t("measure.form.stateAsOf"));
    private final Select<String> topic = new Select<>();
    private final ComboBox<String> tag = new ComboBox<>(t("measures.bulk.tag"));
    private final TextField deadline = new TextField(t("measures.bulk.deadline"));
    private final TextField reason = new TextField(t("measure.form.reason"));
    private final Div message = new Div();
    private final Div form = new Div();
    private final Div question = new Div();

    /**
     * @param today the day a state is taken to be true for unless somebody enters another
     * @param tags that the plan already uses
     * @param change applies the change with its reason to all that match
     * @param onDone gets what became of it
     */
    BulkChangeDialog(
            int hits,
            LocalDate today,
            List<String> tags,
            BiFunction<BulkChange, String, BulkResult> change,
            Consumer<BulkResult> onDone) {
        this.hits = hits;
        this.change = change;
        this.onDone = onDone;
        setHeaderTitle(t("measures.bulk.title", hits));
        setModality(ModalityMode.STRICT);
        addClassName("wm-bulk");
        prepareFields(today, tags);
        form.addClassName("wm-bulk-form");
        form.add(what, state, asOf, stateReason, topic, tag, deadline, reason);
        add(message, form, question);
        ask();
    }

    private void prepareFields(LocalDate today, List<String> tags) {
        what.setItems(BulkField.values());
        what.setItemLabelGenerator(Wording::of);
        what.addValueChangeListener(event -> showFields());
        state.setLabel(t("measures.bulk.state"));
        state.setItems(MeasureState.values());
        state.setItemLabelGenerator(Wording::of);
        state.addValueChangeListener(event -> showFields());
        asOf.setI18n(FieldTexts.datePicker());
        asOf.setValue(today);
        topic.setLabel(t("measures.bulk.topic"));
        topic.setItems(FieldText.topics());
        topic.setItemLabelGenerator(FieldText::topic);
        tag.setItems(tags);
        tag.setAllowCustomValue(true);
        tag.addCustomValueSetListener(event -> tag.setValue(event.getDetail()));
        deadline.addValueChangeListener(
                event -> deadline.setHelperText(Meaning.of(Deadline.parse(event.getValue()))));
        what.setValue(BulkField.STATE);
    }

    /** Begins with this question. */
    void choose(BulkField field) {
        what.setValue(field);
    }

    private void showFields() {
        state.setVisible(what.getValue() == BulkField.STATE);
        asOf.setVisible(what.getValue() == BulkField.STATE);
        var given = state.getValue();
        stateReason.setVisible(
                what.getValue() == BulkField.STATE && given != null && given.needsReason());
        topic.setVisible(what.getValue() == BulkField.TOPIC);
        tag.setVisible(what.getValue() == BulkField.TAG);
        deadline.setVisible(what.getValue() == BulkField.DEADLINE);
    }

    /** First step: the form. */
    private void ask() {
        question.removeAll();
        form.setVisible(true);
        var further = new Button(t("measures.bulk.further"), click -> check());
        further.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        foot(new Button(t("action.cancel"), click -> close()), further);
    }

    private void check() {
        message.removeAll();
        try {
            confirm(change());
        } catch (RuleViolation refused) {
            message.add(Notice.error(RuleText.of(refused)));
        }
    }

    /** Second step: the sentence, and the change itself. */
    private void confirm(BulkChange wanted) {
        form.setVisible(false);
        question.removeAll();
        question.add(new Paragraph(t("measures.bulk.confirm", hits, sentence(wanted))));
        if (!reason.isEmpty()) {
            question.add(new Paragraph(t("measures.bulk.because", reason.getValue())));
        }
        question.add(new Paragraph(t("measures.bulk.history")));
        var apply = new Button(t("measures.bulk.apply", hits), click -> apply(wanted));
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        foot(new Button(t("measures.bulk.back"), click -> ask()), apply);
        apply.focus();
    }

    private void apply(BulkChange wanted) {
        try {
            var result = change.apply(wanted, reason.getValue().strip());
            close();
            onDone.accept(result);
        } catch (RuleViolation refused) {
            ask();
            message.removeAll();
            message.add(Notice.error(RuleText.of(refused)));
        }
    }

    private void foot(Component... buttons) {
        getFooter().removeAll();
        getFooter().add(buttons);
    }

    private BulkChange change() {
        return switch (what.getValue()) {
            case STATE -> {
                if (state.isEmpty()) {
                    throw new RuleViolation("measure.rule.state-missing");
                }
                yield new BulkChange.State(
                        state.getValue(), stateReason.getValue(), asOf.getValue());
            }
            case TOPIC -> {
                if (topic.isEmpty()) {
                    throw new RuleViolation("measure.rule.topic-missing");
                }
                yield new BulkChange.Topic(topic.getValue());
            }
            case TAG -> new BulkChange.Tag(Objects.requireNonNullElse(tag.getValue(), ""));
            case DEADLINE -> new BulkChange.NewDeadline(deadline.getValue());
        };
    }

    private static String sentence(BulkChange wanted) {
        return switch (wanted) {
            case BulkChange.State to -> t("measures.bulk.confirm.state", Wording.of(to.state()));
            case BulkChange.Topic(var code) ->
                    t("measures.bulk.confirm.topic", FieldText.topic(code));
            case BulkChange.Tag(var added) -> t("measures.bulk.confirm.tag", added);
            case BulkChange.NewDeadline(var wording) ->
                    t(
                            "measures.bulk.confirm.deadline",
                            wording,
                            Meaning.of(Deadline.parse(wording)));
        };
    }
}
