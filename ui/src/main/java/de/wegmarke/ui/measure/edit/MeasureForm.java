package de.wegmarke.ui.measure.edit;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import de.wegmarke.plan.Assessment;
import de.wegmarke.plan.Deadline;
import de.wegmarke.plan.DeadlineKind;
import de.wegmarke.plan.FinancialEffect;
import de.wegmarke.plan.FinancialEffectKind;
import de.wegmarke.plan.MeasureKind;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.ui.component.FieldTexts;
import de.wegmarke.ui.component.RuleText;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.form.Typing;
import de.wegmarke.ui.measure.FieldText;
import de.wegmarke.ui.measure.Meaning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a measure, what people change most first. Whoever only reports sees the first group
 * alone.
 */
final class MeasureForm extends Div {

    private final LocalDate today;
    private final Runnable onChange;
    private final FormContent opened;
    private boolean filling;

    private final Select<MeasureState> state = select(MeasureState.values());
    private final Select<Assessment> assessment = select(Assessment.values());
    private final DatePicker stateAsOf = new DatePicker();
    private final TextArea stateReason = new TextArea();
    private final TextArea reviewResult = new TextArea();
    private final TextArea text = new TextArea();
    private final Select<MeasureKind> kind = select(MeasureKind.values());
    private final Checkbox markedNew = new Checkbox();
    private final Select<String> topic = new Select<>();
    private final MultiSelectComboBox<String> tags = new MultiSelectComboBox<>();
    private final TextField addressee = new TextField();
    private final BodiesField bodies;
    private final TextField deadline = new TextField();
    private final TextField cost = new TextField();
    private final TextField reason = new TextField();

    /**
     * @param onlyState whether the form is reduced to how far the measure is
     * @param onChange called when somebody changed something, also while typing goes on
     */
    MeasureForm(
            FormContent content,
            FormChoices choices,
            boolean onlyState,
            LocalDate today,
            Runnable onChange) {
        this.opened = content;
        this.today = today;
        this.onChange = onChange;
        bodies = new BodiesField(choices.bodies());
        addClassName("wm-form");
        add(group("measure.form.group.state", stateFields(content)));
        var about = group("measure.form.group.about", aboutFields(choices, content));
        var who = group("measure.form.group.who", bodies);
        var when = group("measure.form.group.when", whenFields());
        if (!onlyState) {
            add(about, who, when);
        }
        label(reason, "measure.form.reason", "measure.form.reason.hint");
        add(reason);
        fill(content);
        listen();
    }

    private Component[] stateFields(FormContent content) {
        state.setLabel(t("measure.form.state"));
        assessment.setLabel(t("measure.form.assessment"));
        assessment.setItemLabelGenerator(
                value -> value == null ? t("measure.form.assessment.none") : Wording.of(value));
        assessment.setEmptySelectionAllowed(true);
        assessment.setEmptySelectionCaption(t("measure.form.assessment.none"));
        stateAsOf.setLabel(t("measure.form.stateAsOf"));
        stateAsOf.setI18n(FieldTexts.datePicker());
        label(stateReason, "measure.form.stateReason", "measure.form.stateReason.hint");
        label(reviewResult, "measure.form.reviewResult", "measure.form.reviewResult.hint");
        reviewResult.setVisible(
                content.kind() == MeasureKind.REVIEW_MANDATE || !content.reviewResult().isBlank());
        return new Component[] {state, assessment, stateAsOf, stateReason, reviewResult};
    }

    private Component[] aboutFields(FormChoices choices, FormContent content) {
        label(text, "measure.form.text", "");
        kind.setLabel(t("measure.form.kind"));
        markedNew.setLabel(t("measure.form.markedNew"));
        topic.setLabel(t("measure.form.topic"));
        topic.setItems(FieldText.topics());
        var inherited = choices.inheritedTopic();
        var none =
                inherited == null
                        ? t("measure.form.topic.none")
                        : t("measure.form.topic.inherited", FieldText.topic(inherited));
        topic.setItemLabelGenerator(code -> code == null ? none : FieldText.topic(code));
        topic.setEmptySelectionAllowed(true);
        topic.setEmptySelectionCaption(none);
        tags.setLabel(t("measure.form.tags"));
        var known = new TreeSet<>(choices.tags());
        known.addAll(content.tags());
        tags.setItems(known);
        tags.setAllowCustomValue(true);
        tags.setI18n(FieldTexts.multiSelect());
        tags.addCustomValueSetListener(event -> addTag(event.getDetail().strip()));
        tags.setHelperText(t("measure.form.tags.hint"));
        label(addressee, "measure.form.addressee", "measure.form.addressee.hint");
        return new Component[] {text, kind, markedNew, topic, tags, addressee};
    }

    private Component[] whenFields() {
        label(deadline, "measure.form.deadline", "");
        deadline.setPlaceholder(t("measure.form.deadline.example"));
        label(cost, "measure.form.cost", "");
        cost.setPlaceholder(t("measure.form.cost.example"));
        return new Component[] {deadline, cost};
    }

    private static <E extends Enum<E>> Select<E> select(E[] values) {
        var select = new Select<E>();
        select.setItems(values);
        select.setItemLabelGenerator(Wording::of);
        return select;
    }

    private static void label(TextFieldBase<?, String> field, String key, String hint) {
        field.setLabel(t(key));
        if (!hint.isEmpty()) {
            field.setHelperText(t(hint));
        }
        Typing.keepUp(field);
    }

    private static Section group(String title, Component... fields) {
        var heading = new H2(t(title));
        var grid = new Div(fields);
        grid.addClassName("wm-form-fields");
        var group = new Section(heading, grid);
        group.addClassName("wm-form-group");
        return group;
    }

    private void addTag(String tag) {
        if (!tag.isEmpty()) {
            var known = new TreeSet<>(tags.getListDataView().getItems().toList());
            var chosen = new HashSet<>(tags.getValue());
            known.add(tag);
            chosen.add(tag);
            tags.setItems(known);
            tags.setValue(chosen);
        }
    }

    private void listen() {
        for (HasValue<?, ?> field : fields()) {
            field.addValueChangeListener(change -> changed());
        }
        state.addValueChangeListener(change -> stateChosen(change.isFromClient()));
        kind.addValueChangeListener(
                change ->
                        reviewResult.setVisible(
                                change.getValue() == MeasureKind.REVIEW_MANDATE
                                        || !reviewResult.isEmpty()));
        deadline.addValueChangeListener(change -> explain());
        cost.addValueChangeListener(change -> explain());
        explain();
        stateChosen(false);
    }

    private List<HasValue<?, ?>> fields() {
        return List.of(
                state,
                assessment,
                stateAsOf,
                stateReason,
                reviewResult,
                text,
                kind,
                markedNew,
                topic,
                tags,
                addressee,
                bodies,
                deadline,
                cost,
                reason);
    }

    private void changed() {
        if (!filling) {
            showErrors(Map.of());
            onChange.run();
        }
    }

    /** A new state is true from today, unless somebody says otherwise; some need a reason. */
    private void stateChosen(boolean byPerson) {
        stateReason.setRequiredIndicatorVisible(state.getValue().needsReason());
        if (byPerson
                && Objects.equals(stateAsOf.getValue(), opened.stateAsOf())
                && state.getValue() != opened.state()) {
            stateAsOf.setValue(today);
        }
    }

    /** Shows at once how deadline and cost are understood. */
    private void explain() {
        var when = Deadline.parse(deadline.getValue());
        deadline.setHelperText(
                when.kind() == DeadlineKind.UNPARSED
                        ? t("measure.form.notUnderstood")
                        : t("measure.form.understood", Meaning.of(when)));
        var effect = FinancialEffect.parse(cost.getValue());
        cost.setHelperText(
                effect.kind() == FinancialEffectKind.UNPARSED
                        ? t("measure.form.notUnderstood")
                        : t("measure.form.understood", Meaning.of(effect)));
    }

    /** Puts content into the fields without treating it as typed. */
    void fill(FormContent content) {
        filling = true;
        try {
            state.setValue(content.state());
            assessment.setValue(content.assessment());
            stateAsOf.setValue(content.stateAsOf());
            stateReason.setValue(content.stateReason());
            reviewResult.setValue(content.reviewResult());
            text.setValue(content.text());
            kind.setValue(content.kind());
            markedNew.setValue(content.markedNew());
            topic.setValue(content.topic());
            tags.setValue(new HashSet<>(content.tags()));
            addressee.setValue(content.addressee());
            bodies.setValue(content.bodies());
            deadline.setValue(content.deadline());
            cost.setValue(content.financialEffect());
            reason.setValue(content.reason());
        } finally {
            filling = false;
        }
    }

    /** What stands on the form now. */
    FormContent content() {
        return new FormContent(
                text.getValue(),
                kind.getValue(),
                bodies.getValue(),
                deadline.getValue(),
                cost.getValue(),
                markedNew.getValue(),
                topic.getValue(),
                new ArrayList<>(tags.getValue()),
                addressee.getValue(),
                state.getValue(),
                assessment.getValue(),
                stateReason.getValue(),
                reviewResult.getValue(),
                stateAsOf.getValue(),
                reason.getValue());
    }

    /**
     * Shows the sentence of a broken rule at the field it belongs to, and goes there.
     *
     * @return whether there is such a field; if not, the caller shows the sentence
     */
    boolean show(RuleViolation refused) {
        var field = fieldOf(refused.messageKey());
        if (field == null) {
            return false;
        }
        showErrors(Map.of(field, RuleText.of(refused)));
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
        return true;
    }

    private @Nullable HasValidation fieldOf(String rule) {
        return switch (rule) {
            case "measure.rule.text-missing", "measure.rule.text-too-long" -> text;
            case "measure.rule.state-needs-reason" -> stateReason;
            case "measure.rule.body-named-twice", "measure.rule.body-unknown" -> bodies;
            case "measure.rule.deadline-missing" -> deadline;
            case "measure.rule.tag-missing" -> tags;
            default -> null;
        };
    }

    private void showErrors(Map<HasValidation, String> errors) {
        for (HasValidation field : Set.of(text, stateReason, bodies, deadline, tags)) {
            var error = errors.get(field);
            field.setErrorMessage(error == null ? "" : error);
            field.setInvalid(error != null);
        }
    }
}
