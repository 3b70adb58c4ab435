package de.wegmarke.ui.measure.edit;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.MeasureEditing;
import de.wegmarke.plan.NewNote;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.FieldTexts;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.RuleText;
import de.wegmarke.ui.form.DraftNotation;
import de.wegmarke.ui.form.FormDraft;
import de.wegmarke.ui.form.Typing;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds a dated entry, with evidence if there is some. Like the large form, it keeps a draft. */
public final class NoteForm extends Composite<Div> {

    /** What stands on the form. */
    record Typed(
            @Nullable LocalDate notedOn, String text, String evidenceLabel, String evidenceUrl) {}

    private final transient MeasureEditing editing;
    private final transient Runnable onAdded;
    private final TenantKey tenant;
    private final String path;
    private final LocalDate today;
    private final FormDraft draft;
    private final DatePicker notedOn = new DatePicker(t("note.form.date"));
    private final TextArea text = new TextArea(t("note.form.text"));
    private final TextField evidenceLabel = new TextField(t("note.form.evidence"));
    private final TextField evidenceUrl = new TextField(t("note.form.address"));
    private final Div message = new Div();
    private boolean filling;

    /**
     * @param onAdded called when the entry is stored
     */
    public NoteForm(
            MeasureEditing editing,
            DraftKeeping drafts,
            TenantKey tenant,
            String path,
            LocalDate today,
            Runnable onAdded) {
        this.editing = editing;
        this.onAdded = onAdded;
        this.tenant = tenant;
        this.path = path;
        this.today = today;
        draft = new FormDraft(drafts, tenant, "note:" + path);
        prepareFields();
        var add = new Button(t("note.form.add"), click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new Div(notedOn, text, evidenceLabel, evidenceUrl);
        fields.addClassNames("wm-form-fields", "wm-note-fields");
        var bar = new Div(add, draft);
        bar.addClassName("wm-actions");
        getContent().addClassName("wm-note-form");
        getContent().add(message, fields, bar);
        drafts.find(tenant, "note:" + path)
                .flatMap(kept -> DraftNotation.read(kept.content(), empty()))
                .ifPresent(this::fill);
    }

    /** Whether something was typed here earlier and not added. */
    public boolean isStarted() {
        return !typed().equals(empty());
    }

    private void prepareFields() {
        notedOn.setI18n(FieldTexts.datePicker());
        evidenceLabel.setHelperText(t("note.form.evidence.hint"));
        evidenceUrl.setHelperText(t("note.form.address.hint"));
        text.setRequiredIndicatorVisible(true);
        Stream.of(text, evidenceLabel, evidenceUrl).forEach(Typing::keepUp);
        fill(empty());
        for (HasValue<?, ?> field : List.of(notedOn, text, evidenceLabel, evidenceUrl)) {
            field.addValueChangeListener(change -> changed());
        }
    }

    private Typed empty() {
        return new Typed(today, "", "", "");
    }

    private Typed typed() {
        return new Typed(
                notedOn.getValue(),
                text.getValue(),
                evidenceLabel.getValue(),
                evidenceUrl.getValue());
    }

    private void fill(Typed content) {
        filling = true;
        notedOn.setValue(content.notedOn());
        text.setValue(content.text());
        evidenceLabel.setValue(content.evidenceLabel());
        evidenceUrl.setValue(content.evidenceUrl());
        filling = false;
    }

    private void changed() {
        if (!filling) {
            message.removeAll();
            invalid(text, "");
            invalid(evidenceUrl, "");
            draft.keep(0, typed());
        }
    }

    private void add() {
        var typed = typed();
        var day = typed.notedOn();
        try {
            editing.addNote(
                    tenant,
                    path,
                    new NewNote(
                            day == null ? today : day,
                            typed.text(),
                            typed.evidenceLabel(),
                            typed.evidenceUrl()));
            draft.discard();
            onAdded.run();
        } catch (RuleViolation refused) {
            show(refused);
        }
    }

    private void show(RuleViolation refused) {
        var sentence = RuleText.of(refused);
        switch (refused.messageKey()) {
            case "note.rule.text-missing", "note.rule.text-too-long" -> {
                invalid(text, sentence);
                text.focus();
            }
            case "note.rule.address-not-web" -> {
                invalid(evidenceUrl, sentence);
                evidenceUrl.focus();
            }
            default -> message.add(Notice.error(sentence));
        }
    }

    private static void invalid(HasValidation field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(!sentence.isEmpty());
    }
}
