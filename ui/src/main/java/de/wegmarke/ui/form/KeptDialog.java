package de.wegmarke.ui.form;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.HasValueChangeMode;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.DraftView;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.FieldTexts;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.RuleText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A dialog with a form. What is typed is kept as a draft at once; closing keeps it, saving and
 * throwing away end it. A refusal stays in the dialog as a sentence. If somebody else saved
 * meanwhile, each field says what is stored now, and saving again replaces it knowingly.
 */
public abstract class KeptDialog extends Dialog {

    /** The parameter of an address that asks a page to open one of its dialogs. */
    public static final String EDIT = "bearbeiten";

    private static final String CHANGED_MEANWHILE = ".changed-meanwhile";

    /**
     * A field.
     *
     * @param written its value as a draft keeps it
     * @param fill takes such a value
     * @param words such a value as people read it
     */
    private record Field(
            Component input,
            Supplier<String> written,
            Consumer<String> fill,
            UnaryOperator<String> words) {

        /** Says below the field what is stored, where that differs from what stands in it. */
        void compare(String stored) {
            if (input instanceof HasHelper helped) {
                var differs = !stored.equals(written.get());
                var read = words.apply(stored);
                helped.setHelperText(
                        differs
                                ? t("form.storedNow", read.isBlank() ? t("facts.nothing") : read)
                                : null);
            }
        }
    }

    private final transient DraftKeeping drafts;
    private final TenantKey tenant;
    private final String subject;
    private final transient Map<String, Field> fields = new LinkedHashMap<>();
    private final Div messages = new Div();
    private final Div form = new Div();
    private final Span kept = new Span();
    private final Button discard = new Button(t("form.discard"));
    private final String title;
    private int version;

    /**
     * @param subject what its draft is a draft of, such as "plan" or "body:jugendamt"
     */
    protected KeptDialog(String title, DraftKeeping drafts, TenantKey tenant, String subject) {
        this.drafts = drafts;
        this.tenant = tenant;
        this.subject = subject;
        this.title = title;
    }

    /**
     * Saves through a service.
     *
     * @param typedAgainst the version of the thing that the person saw
     * @throws RuleViolation with the rule that refuses; its key ends in "changed-meanwhile" if
     *     somebody else saved
     */
    protected abstract void save(int typedAgainst);

    /** What the button that saves says. */
    protected String saving() {
        return t("form.save");
    }

    /** What is stored now, by the names of the fields, as the fields write it. */
    protected abstract Stored stored();

    /** Adds a field of text. */
    protected final <F extends Component & HasValue<?, String>> F text(String name, F input) {
        return field(name, input, input::getValue, input::setValue, UnaryOperator.identity());
    }

    /** Adds a field with a day; empty is no day. */
    protected final DatePicker date(String name, String label) {
        var picker = new DatePicker(label);
        picker.setI18n(FieldTexts.datePicker());
        return field(
                name,
                picker,
                () -> picker.getValue() == null ? "" : picker.getValue().toString(),
                day -> picker.setValue(day.isBlank() ? null : LocalDate.parse(day)),
                day -> day.isBlank() ? "" : DateText.of(LocalDate.parse(day)));
    }

    /**
     * Adds a field of another kind.
     *
     * @param written its value as a draft keeps it
     * @param fill takes such a value
     * @param words such a value as people read it
     */
    protected final <F extends Component & HasValue<?, ?>> F field(
            String name,
            F input,
            Supplier<String> written,
            Consumer<String> fill,
            UnaryOperator<String> words) {
        fields.put(name, new Field(input, written, fill, words));
        if (input instanceof HasValueChangeMode typing) {
            Typing.keepUp(typing);
        }
        input.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        keep();
                    }
                });
        form.add(input);
        return input;
    }

    /**
     * Adds a part that has fields of its own; it calls {@link #keepTyped} while somebody types.
     *
     * @param written the value of a field by its name, as a draft keeps it
     * @param fill takes such a value
     */
    protected final void part(
            Component part,
            Set<String> names,
            UnaryOperator<String> written,
            BiConsumer<String, String> fill) {
        names.forEach(
                name ->
                        fields.put(
                                name,
                                new Field(
                                        part,
                                        () -> written.apply(name),
                                        value -> fill.accept(name, value),
                                        UnaryOperator.identity())));
        form.add(part);
    }

    /** Adds words between the fields. */
    protected final void words(Component words) {
        form.add(words);
    }

    /** Fills the form with what is stored, or with the person's draft, and opens. */
    public final void show() {
        if (!getFooter().getElement().getChildren().findAny().isPresent()) {
            build();
        }
        messages.removeAll();
        var stored = stored();
        version = stored.version();
        fill(stored.values());
        drafts.find(tenant, subject).ifPresent(draft -> takeUp(draft, stored));
        open();
    }

    private void build() {
        setHeaderTitle(title);
        setWidth("min(38rem, 100%)");
        setCloseOnOutsideClick(false);
        addClassName("wm-form-dialog");
        form.addClassName("wm-dialog-form");
        messages.addClassName("wm-form-messages");
        kept.addClassName("wm-quiet");
        kept.getElement().setAttribute("role", "status");
        add(messages, form);
        var save = new Button(saving(), click -> trySaving());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        discard.addClickListener(click -> discard());
        discard.setVisible(false);
        kept.addClassName("wm-form-kept");
        getFooter().add(kept, discard, new Button(t("action.close"), click -> close()), save);
    }

    private void takeUp(DraftView draft, Stored stored) {
        fill(TypedValues.read(draft.content()));
        discard.setVisible(true);
        if (draft.baseVersion() == stored.version()) {
            say(Notice.info(t("form.draftTakenUp", DateText.of(draft.updatedAt()))));
        } else {
            compare(stored);
            say(Notice.warning(t("form.draftOutdated", DateText.of(draft.updatedAt()))));
        }
    }

    /** Keeps what stands in the fields now as a draft, after it was filled in for the person. */
    protected final void keepTyped() {
        keep();
    }

    private void keep() {
        try {
            drafts.keep(tenant, subject, version, TypedValues.write(typed()));
            kept.setText(t("form.kept"));
            discard.setVisible(true);
        } catch (RuleViolation tooLarge) {
            kept.setText(RuleText.of(tooLarge));
        }
    }

    private void trySaving() {
        try {
            save(version);
            drafts.discard(tenant, subject);
            leave();
        } catch (RuleViolation refused) {
            if (refused.messageKey().endsWith(CHANGED_MEANWHILE)) {
                var stored = stored();
                version = stored.version();
                compare(stored);
                keep();
                say(Notice.warning(RuleText.of(refused)));
            } else {
                say(Notice.error(RuleText.of(refused)));
            }
        }
    }

    private void discard() {
        drafts.discard(tenant, subject);
        leave();
    }

    private void leave() {
        close();
        var ui = UI.getCurrent();
        var here = ui.getInternals().getActiveViewLocation();
        if (here.getQueryParameters().getParameters().containsKey(EDIT)) {
            // The address asked for this dialog; shown again, it would ask once more.
            ui.navigate(here.getPath());
        } else {
            ui.refreshCurrentRoute(false);
        }
    }

    private Map<String, String> typed() {
        var values = new LinkedHashMap<String, String>();
        fields.forEach((name, field) -> values.put(name, field.written().get()));
        return values;
    }

    private void fill(Map<String, String> values) {
        fields.forEach(
                (name, field) -> {
                    var value = values.get(name);
                    if (value != null) {
                        field.fill().accept(value);
                    }
                });
    }

    private void compare(Stored stored) {
        fields.forEach((name, field) -> field.compare(stored.values().getOrDefault(name, "")));
    }

    private void say(Notice notice) {
        messages.removeAll();
        messages.add(notice);
    }
}
