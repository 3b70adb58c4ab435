package de.wegmarke.ui.measure.edit;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import de.wegmarke.plan.ChangeResult;
import de.wegmarke.plan.ChangeResult.Conflict;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.DraftView;
import de.wegmarke.plan.MeasureDetail;
import de.wegmarke.plan.MeasureEditing;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.RuleText;
import de.wegmarke.ui.form.DraftNotation;
import de.wegmarke.ui.form.FormDraft;
import java.time.LocalDate;

/**
 * Changes a measure in its place on the page: form, draft, saving, and what to do if somebody else
 * was faster.
 */
public final class MeasureEditor extends Composite<Div> {

    /** What the page does when editing ends. */
    public interface Ending {

        /** It is stored, or nothing had been changed; {@code message} says which. */
        void saved(String message);

        /** Somebody left the form; what was typed is kept as a draft. */
        void left();
    }

    private final transient MeasureEditing editing;
    private final transient Ending ending;
    private final TenantKey tenant;
    private final String path;
    private final boolean onlyState;
    private final FormChoices choices;
    private final FormDraft draft;
    private final MeasureForm form;
    private final Div message = new Div();
    private final Div work = new Div();
    private final Div conflict = new Div();

    /** The measure as the form was opened, and its version. */
    private FormContent before;

    private int version;

    /**
     * @param onlyState whether the person only reports how far the measure is
     */
    public MeasureEditor(
            MeasureEditing editing,
            DraftKeeping drafts,
            TenantKey tenant,
            MeasureDetail measure,
            FormChoices choices,
            boolean onlyState,
            LocalDate today,
            Ending ending) {
        this.editing = editing;
        this.ending = ending;
        this.tenant = tenant;
        this.path = measure.path();
        this.onlyState = onlyState;
        this.choices = choices;
        before = FormContent.of(measure);
        version = measure.version();
        draft = new FormDraft(drafts, tenant, subject(path));
        form = new MeasureForm(before, choices, onlyState, today, this::keep);
        work.add(form, buttons());
        getContent().addClassName("wm-editor");
        getContent().add(message, conflict, work);
    }

    /** What a draft of this measure is kept under. */
    public static String subject(String path) {
        return "measure:" + path;
    }

    /** Goes on with what was typed earlier, on the version it was typed on. */
    public void resume(DraftView kept) {
        DraftNotation.read(kept.content(), new TypedForm(before, before))
                .ifPresentOrElse(
                        typed -> {
                            before = typed.before();
                            version = kept.baseVersion();
                            form.fill(typed.typed());
                        },
                        () -> message.add(Notice.warning(t("measure.draft.unreadable"))));
    }

    private Div buttons() {
        var save = new Button(t("measure.form.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var leave = new Button(t("measure.form.leave"), click -> ending.left());
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var bar = new Div(save, leave, draft);
        bar.addClassNames("wm-actions", "wm-editor-bar");
        return bar;
    }

    private void keep() {
        draft.keep(version, new TypedForm(before, form.content()));
    }

    private void save() {
        message.removeAll();
        try {
            settle(submit(form.content()));
        } catch (RuleViolation refused) {
            if (!form.show(refused)) {
                message.add(Notice.error(RuleText.of(refused)));
            }
        }
    }

    private ChangeResult submit(FormContent content) {
        return onlyState
                ? editing.report(tenant, path, version, content.report(), content.reason())
                : editing.change(tenant, path, content.change(version));
    }

    private void settle(ChangeResult result) {
        switch (result) {
            case ChangeResult.Saved _ -> end("measure.saved");
            case ChangeResult.Unchanged _ -> end("measure.unchanged");
            case Conflict theirs -> decide(theirs);
        }
    }

    private void end(String said) {
        draft.discard();
        ending.saved(t(said));
    }

    private void decide(Conflict theirs) {
        var current = FormContent.of(theirs.current());
        var both = new Reconciliation(before, form.content(), current);
        keep();
        work.setVisible(false);
        conflict.removeAll();
        conflict.add(
                new ConflictPanel(
                        both,
                        theirs,
                        choices,
                        decided -> takeUp(both.decided(decided), current, theirs),
                        this::backToForm));
    }

    private void takeUp(FormContent decided, FormContent current, Conflict theirs) {
        before = current;
        version = theirs.current().version();
        form.fill(decided);
        keep();
        backToForm();
        save();
    }

    private void backToForm() {
        conflict.removeAll();
        work.setVisible(true);
    }
}
