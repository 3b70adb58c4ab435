package de.wegmarke.ui.measure.detail;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import de.wegmarke.plan.DraftView;
import de.wegmarke.plan.MeasureDetail;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.measure.ListAddress;
import de.wegmarke.ui.measure.edit.BodyChoice;
import de.wegmarke.ui.measure.edit.FormChoices;
import de.wegmarke.ui.measure.edit.MeasureEditor;
import de.wegmarke.ui.measure.edit.NoteForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of one measure: reading and editing take turns in one place. */
final class MeasurePage extends Composite<Div> implements MeasureEditor.Ending {

    private final transient MeasureServices services;
    private final TenantKey tenant;
    private final String path;
    private final EditRight right;
    private final List<Component> leading;
    private final List<Component> sections;
    private final ListAddress list;
    private final List<Component> offered;
    private final Div message = new Div();
    private final Div content = new Div();

    MeasurePage(
            MeasureServices services,
            TenantKey tenant,
            MeasureDetail measure,
            EditRight right,
            ListAddress list,
            List<Component> offered,
            List<Component> leading,
            List<Component> sections) {
        this.services = services;
        this.tenant = tenant;
        this.path = measure.path();
        this.right = right;
        this.leading = leading;
        this.sections = sections;
        this.list = list;
        this.offered = offered;
        message.addClassName("wm-measure-message");
        content.addClassName("wm-measure-content");
        getContent().addClassName("wm-measure-page");
        getContent().add(message, content);
        read(measure);
    }

    /** Shows the measure as it is stored now. */
    private void read() {
        services.reading()
                .detail(tenant, path)
                .ifPresentOrElse(
                        this::read,
                        () -> {
                            content.removeAll();
                            content.add(new NoSuchMeasure(tenant, path));
                        });
    }

    private void read(MeasureDetail measure) {
        content.removeAll();
        var neighbours = Neighbours.of(services.reading(), tenant, measure, list);
        var actions = new ArrayList<>(offered);
        if (right.mayReport()) {
            actions.add(editButton());
        }
        content.add(
                new MeasureHead(
                        tenant, measure, list, neighbours, actions.toArray(Component[]::new)));
        notices(measure);
        content.add(leading);
        var side = new Div(new NotesSection(measure.notes()));
        if (right.mayReport()) {
            side.add(noteForm());
        }
        side.addClassName("wm-measure-side");
        var columns = new Div(new MeasureFacts(tenant, measure, services.today()), side);
        columns.addClassName("wm-measure-columns-two");
        content.add(columns);
        content.add(sections);
        content.add(history(measure));
    }

    private Button editButton() {
        var edit =
                new Button(
                        t(right == EditRight.ALL ? "measure.edit" : "measure.report"),
                        click -> edit(Optional.empty()));
        edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return edit;
    }

    private void notices(MeasureDetail measure) {
        if (measure.gone()) {
            content.add(Notice.warning(t("measure.gone")));
        }
        if (right == EditRight.OTHER_BODY) {
            content.add(Notice.info(t("measure.locked.otherBody")));
        }
        if (right.mayReport()) {
            services.drafts()
                    .find(tenant, MeasureEditor.subject(path))
                    .ifPresent(draft -> content.add(offer(draft, measure)));
        }
    }

    private Notice offer(DraftView draft, MeasureDetail measure) {
        var resume = new Button(t("measure.draft.resume"), click -> edit(Optional.of(draft)));
        resume.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var discard =
                new Button(
                        t("measure.draft.discard"),
                        click -> {
                            services.drafts().discard(tenant, MeasureEditor.subject(path));
                            say(Notice.info(t("measure.draft.discarded")));
                            read();
                        });
        var text = t("measure.draft.offer", DraftTime.of(draft.updatedAt(), services.clock()));
        var changed = draft.baseVersion() == measure.version();
        return Notice.info(changed ? text : text + " " + t("measure.draft.changedSince"))
                .with(resume, discard);
    }

    private Component noteForm() {
        var form =
                new NoteForm(
                        services.editing(),
                        services.drafts(),
                        tenant,
                        path,
                        services.today(),
                        () -> {
                            say(Notice.success(t("note.added")));
                            read();
                        });
        var folded = new Details(t("note.form.title"), form);
        folded.setOpened(form.isStarted());
        return folded;
    }

    private HistorySection history(MeasureDetail measure) {
        var at = measure.changedAt();
        var by = measure.changedBy();
        var last = at == null || by == null ? "" : t("measure.history.last", DateText.of(at), by);
        return new HistorySection(last, () -> services.reading().history(tenant, path));
    }

    private void edit(Optional<DraftView> draft) {
        message.removeAll();
        services.reading()
                .detail(tenant, path)
                .ifPresentOrElse(measure -> edit(measure, draft), this::read);
    }

    private void edit(MeasureDetail measure, Optional<DraftView> draft) {
        var editor =
                new MeasureEditor(
                        services.editing(),
                        services.drafts(),
                        tenant,
                        measure,
                        choices(measure),
                        right != EditRight.ALL,
                        services.today(),
                        this);
        draft.ifPresent(editor::resume);
        content.removeAll();
        content.add(new EditHead(measure, right), editor);
        beginAtHead();
    }

    private FormChoices choices(MeasureDetail measure) {
        return new FormChoices(
                services.bodies().all(tenant).stream()
                        .map(body -> new BodyChoice(body.code(), body.name()))
                        .sorted(BodyChoice.BY_NAME)
                        .toList(),
                services.reading().filterChoices(tenant).tags(),
                measure.inheritedTopic());
    }

    /** The page has changed under the person's hands: reading goes on at its head. */
    private void beginAtHead() {
        getContent()
                .getElement()
                .executeJs(
                        """
                        requestAnimationFrame(() => {
                            this.querySelector('h1')?.focus({ preventScroll: true });
                            window.scrollTo(0, 0);
                        })
                        """);
    }

    private void say(Notice notice) {
        message.removeAll();
        message.add(notice);
    }

    @Override
    public void saved(String text) {
        say(Notice.success(text));
        read();
        beginAtHead();
    }

    @Override
    public void left() {
        message.removeAll();
        read();
        beginAtHead();
    }
}
