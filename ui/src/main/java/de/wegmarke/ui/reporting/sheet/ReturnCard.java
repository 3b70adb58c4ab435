package de.wegmarke.ui.reporting.sheet;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.plan.ResponsibilityRole;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.reporting.ReturnRef;
import de.wegmarke.reporting.ReturnResult;
import de.wegmarke.reporting.ReturnState;
import de.wegmarke.reporting.ReturnView;
import de.wegmarke.reporting.StatementKind;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.RuleText;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.reporting.ReturnBadge;
import de.wegmarke.ui.reporting.ReturnForm;
import de.wegmarke.ui.reporting.StatementFacts;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One measure of the sheet: closed it says where its return stands, open it is written or read.
 * What is inside is built when it is opened, so that fifty measures are as quick as five.
 */
final class ReturnCard extends Composite<Details> {

    private final Sheet sheet;
    private final transient ReturnDesk desk;
    private final boolean takesReturns;
    private transient ReturnView view;
    private final Div messages = new Div();
    private final Span kept = new Span();
    private @Nullable ReturnForm form;

    ReturnCard(Sheet sheet, ReturnDesk desk, ReturnView view, boolean takesReturns) {
        this.sheet = sheet;
        this.desk = desk;
        this.view = view;
        this.takesReturns = takesReturns;
        messages.addClassName("wm-form-messages");
        kept.addClassNames("wm-quiet", "wm-form-kept");
        kept.getElement().setAttribute("role", "status");
        var details = getContent();
        details.addClassName("wm-return-card");
        details.addOpenedChangeListener(
                change -> {
                    if (change.isOpened()) {
                        fill();
                    } else {
                        empty();
                    }
                });
        summarise();
    }

    ReturnView view() {
        return view;
    }

    boolean is(ReturnRef ref) {
        return view.ref().equals(ref);
    }

    /** Whether the person could go on writing here. */
    boolean isOpenToWrite() {
        return takesReturns && view.writable() && !view.contentHidden();
    }

    void open() {
        getContent().setOpened(true);
        if (getContent().getContent().findAny().isEmpty()) {
            fill();
        }
    }

    /** Opens it and puts the cursor into its first field. */
    void goTo() {
        open();
        getElement().executeJs("this.scrollIntoView({ block: 'start', behavior: 'auto' })");
        if (form != null) {
            form.focus();
        }
    }

    void show(ReturnView fresh) {
        view = fresh;
        messages.removeAll();
        summarise();
        if (getContent().isOpened()) {
            fill();
        }
    }

    private void summarise() {
        var label = new Span(view.label());
        label.addClassName("wm-return-label");
        var text = new Span(view.text());
        text.addClassName("wm-return-text");
        var heading = new H3(label, text);
        var summary = new Div(heading, new ReturnBadge(view.state()));
        summary.addClassName("wm-return-summary");
        getContent().setSummary(summary);
        getElement().setAttribute("data-state", view.state().name());
    }

    private void empty() {
        getContent().removeAll();
        form = null;
    }

    private void fill() {
        empty();
        var content = new Div(facts(), messages);
        content.addClassName("wm-return-content");
        if (view.state() == ReturnState.SENT_BACK && view.reviewComment() != null) {
            content.add(Notice.warning(t("sheet.sentBack", view.reviewComment())));
        }
        if (view.contentHidden()) {
            content.add(new Paragraph(t("return.rule.draft-of-the-body", view.bodyName())));
        } else if (isOpenToWrite()) {
            content.add(writing());
        } else {
            content.add(reading());
        }
        getContent().add(content);
    }

    private Component facts() {
        var line = new Div();
        line.addClassNames("wm-entry-line", "wm-return-facts");
        line.add(new Span(t("sheet.deadline", view.deadline())));
        if (view.role() != ResponsibilityRole.UNSTATED) {
            line.add(new Span(Wording.of(view.role())));
        }
        if (view.collective() != null) {
            line.add(new Span(t("sheet.through", view.collective())));
        }
        return line;
    }

    private Component writing() {
        var fields = new ReturnForm(view.content(), this::keep);
        form = fields;
        var sides = new Div();
        sides.addClassName("wm-return-sides");
        var previous = view.previous();
        if (previous != null) {
            var title = new H4(t("sheet.previous", previous.cycle()));
            title.addClassName("wm-return-side-title");
            var said = new Div(title, new StatementFacts(previous.content()));
            said.addClassName("wm-return-previous");
            sides.add(said);
        }
        sides.add(fields);
        var handIn = new Button(t("sheet.handIn"), click -> handIn(fields));
        handIn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(handIn);
        actions.addClassNames("wm-actions", "wm-return-actions");
        if (previous != null) {
            actions.add(
                    new Button(
                            t("sheet.unchanged"),
                            click ->
                                    sign(
                                            t("sheet.unchanged"),
                                            t("sheet.handIn"),
                                            () -> desk.confirmUnchanged(view.ref(), view.version()),
                                            new Paragraph(t("sheet.unchanged.text")),
                                            new StatementFacts(previous.content()))));
        }
        var nil =
                new Button(
                        t("sheet.nil"),
                        click ->
                                sign(
                                        t("sheet.nil"),
                                        t("sheet.nil.sign"),
                                        () -> desk.nil(view.ref(), view.version()),
                                        new Paragraph(t("sheet.nil.text"))));
        nil.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        actions.add(nil, kept);
        if (view.editedAt() != null && !view.content().isEmpty()) {
            kept.setText(t("sheet.kept", DateText.of(view.editedAt())));
        }
        return new Div(sides, actions);
    }

    private Component reading() {
        var said = new Div();
        var handedInAt = view.handedInAt();
        if (view.state().handedIn() && handedInAt != null) {
            var kind = view.statement();
            said.add(
                    new Paragraph(
                            t(
                                    view.late() ? "sheet.handedIn.late" : "sheet.handedIn",
                                    kind == null ? "" : Wording.of(kind),
                                    DateText.of(handedInAt),
                                    view.handedInBy() == null ? "" : view.handedInBy())));
        }
        if (view.laterChanges() > 0) {
            said.add(new Paragraph(t("sheet.laterChanges", view.laterChanges())));
        }
        if (view.statement() != StatementKind.NIL && !view.content().isEmpty()) {
            said.add(new StatementFacts(view.content()));
        }
        if (takesReturns && view.state() == ReturnState.SUBMITTED && sheet.mayTakeBack()) {
            said.add(new Button(t("sheet.takeBack"), click -> takeBack()));
        }
        return said;
    }

    private void keep() {
        var fields = form;
        if (fields == null) {
            return;
        }
        try {
            var result = desk.keep(view.ref(), view.version(), fields.content());
            switch (result) {
                case ReturnResult.Saved saved -> {
                    var before = view.state();
                    view = saved.view();
                    kept.setText(t("sheet.kept.now"));
                    if (before != view.state()) {
                        summarise();
                    }
                }
                case ReturnResult.Conflict conflict -> conflict(conflict.current());
            }
        } catch (RuleViolation refused) {
            say(Notice.error(RuleText.of(refused)));
        }
    }

    private void handIn(ReturnForm fields) {
        var invalid = fields.invalid();
        if (invalid != null) {
            say(Notice.error(invalid));
            return;
        }
        try {
            done(desk.handIn(view.ref(), view.version(), fields.content()));
        } catch (RuleViolation refused) {
            fields.mark(refused);
            say(Notice.error(RuleText.of(refused)));
        }
    }

    private void sign(
            String title, String action, Supplier<ReturnResult> step, Component... shown) {
        new SignDialog(title, action, () -> done(step.get()), shown).open();
    }

    private void takeBack() {
        try {
            switch (desk.takeBack(view.ref(), view.version())) {
                case ReturnResult.Saved saved -> {
                    show(saved.view());
                    sheet.count();
                    goTo();
                }
                case ReturnResult.Conflict conflict -> {
                    show(conflict.current());
                    sheet.count();
                }
            }
        } catch (RuleViolation refused) {
            say(Notice.error(RuleText.of(refused)));
        }
    }

    private void done(ReturnResult result) {
        switch (result) {
            case ReturnResult.Saved saved -> {
                show(saved.view());
                getContent().setOpened(false);
                sheet.handedIn(this, t("sheet.done", view.label()));
            }
            case ReturnResult.Conflict conflict -> conflict(conflict.current());
        }
    }

    /** Somebody else wrote. What stands in the form stays there until the person decides. */
    private void conflict(ReturnView theirs) {
        if (!theirs.writable()) {
            show(theirs);
            say(Notice.warning(t("sheet.conflict.handedIn", Wording.of(theirs.state()))));
            return;
        }
        var who = theirs.editedBy() == null ? theirs.bodyName() : theirs.editedBy();
        var mine =
                new Button(
                        t("sheet.conflict.mine"),
                        click -> {
                            view = theirs;
                            messages.removeAll();
                            keep();
                        });
        var other = new Button(t("sheet.conflict.theirs"), click -> show(theirs));
        say(
                Notice.warning(t("sheet.conflict", who))
                        .with(new StatementFacts(theirs.content()), mine, other));
    }

    private void say(Notice notice) {
        messages.removeAll();
        messages.add(notice);
    }
}
