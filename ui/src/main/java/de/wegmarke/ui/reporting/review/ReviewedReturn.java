package de.wegmarke.ui.reporting.review;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.reporting.CycleView;
import de.wegmarke.reporting.ReturnList;
import de.wegmarke.reporting.ReturnLogEntry;
import de.wegmarke.reporting.ReturnResult;
import de.wegmarke.reporting.ReturnReview;
import de.wegmarke.reporting.ReturnState;
import de.wegmarke.reporting.ReturnView;
import de.wegmarke.reporting.ReviewFilter;
import de.wegmarke.reporting.StatementKind;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.ReasonDialog;
import de.wegmarke.ui.component.RuleText;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.reporting.ReturnBadge;
import de.wegmarke.ui.reporting.StatementFacts;
import java.util.function.Supplier;

/** What a body handed in beside what it said last time, and what can be done with it. */
final class ReviewedReturn extends Div {

    private final transient ReturnReview review;
    private final transient ReturnList list;
    private final transient DraftKeeping drafts;
    private final TenantKey tenant;
    private final transient CycleView cycle;
    private transient ReturnView view;
    private final Div messages = new Div();
    private final TextArea comment = new TextArea(t("review.comment"));

    ReviewedReturn(
            ReturnReview review,
            ReturnList list,
            DraftKeeping drafts,
            TenantKey tenant,
            CycleView cycle,
            ReturnView view) {
        this.review = review;
        this.list = list;
        this.drafts = drafts;
        this.tenant = tenant;
        this.cycle = cycle;
        this.view = view;
        addClassName("wm-sheet");
        messages.addClassName("wm-form-messages");
        show();
    }

    private void show() {
        removeAll();
        var measure = new Paragraph(view.text());
        measure.addClassName("wm-lead");
        var waiting = review.page(tenant, view.ref().cycle(), ReviewFilter.waiting(), 0, 1).total();
        var facts =
                new Div(
                        new ReturnBadge(view.state()),
                        new Span(t("sheet.deadline", view.deadline())),
                        new Span(t("review.waiting", waiting)));
        facts.addClassName("wm-plan-facts");
        add(measure, facts, messages);
        if (!cycle.state().takesReturns()) {
            add(Notice.info(t("cycle.rule.closed", cycle.plan().name())));
        } else {
            add(actions());
        }
        add(sides(), new ReturnContext(review, tenant, view), history());
    }

    private Component sides() {
        var now = new Div(new H2(t("review.now", cycle.plan().name())), said());
        var sides = new Div();
        sides.addClassName("wm-return-sides");
        var previous = view.previous();
        if (previous != null) {
            var before =
                    new Div(
                            new H2(t("sheet.previous", previous.cycle())),
                            new StatementFacts(previous.content()));
            before.addClassName("wm-return-previous");
            sides.add(before);
        }
        sides.add(now);
        return sides;
    }

    private Component said() {
        var said = new Div();
        var handedInAt = view.handedInAt();
        var kind = view.statement();
        if (view.state().handedIn() && handedInAt != null && kind != null) {
            said.add(
                    new Paragraph(
                            t(
                                    view.late() ? "sheet.handedIn.late" : "sheet.handedIn",
                                    Wording.of(kind),
                                    DateText.of(handedInAt),
                                    view.handedInBy() == null ? "" : view.handedInBy())));
            if (view.laterChanges() > 0) {
                said.add(new Paragraph(t("sheet.laterChanges", view.laterChanges())));
            }
            if (kind != StatementKind.NIL) {
                said.add(new StatementFacts(view.content()));
            }
        } else {
            said.add(new Paragraph(missing()));
        }
        return said;
    }

    private String missing() {
        return switch (view.state()) {
            case DRAFT -> t("review.draft");
            case SENT_BACK -> t("review.sentBack", String.valueOf(view.reviewComment()));
            default -> view.leftOut() ? t("return.rule.left-out") : t("review.open");
        };
    }

    private Component actions() {
        var bar = new Div();
        bar.addClassNames("wm-actions", "wm-review-actions");
        switch (view.state()) {
            case SUBMITTED -> {
                var accept =
                        primary(
                                t("review.accept"),
                                () -> review.accept(tenant, view.ref(), view.version()));
                accept.addClickShortcut(Key.KEY_A, KeyModifier.ALT);
                var back =
                        new Button(
                                t("review.sendBack"),
                                click ->
                                        go(
                                                () ->
                                                        review.sendBack(
                                                                tenant,
                                                                view.ref(),
                                                                view.version(),
                                                                comment.getValue())));
                // Pressed while one still writes the comment; what is typed must come along.
                back.addClickShortcut(Key.KEY_Z, KeyModifier.ALT).resetFocusOnActiveElement();
                comment.setMaxLength(1_000);
                comment.setHelperText(t("review.comment.hint"));
                bar.add(accept, comment, back, correct());
            }
            case ACCEPTED ->
                    bar.add(
                            correct(),
                            new Button(
                                    t("review.withdraw"),
                                    click ->
                                            stay(
                                                    () ->
                                                            review.withdrawAcceptance(
                                                                    tenant,
                                                                    view.ref(),
                                                                    view.version()))));
            case OPEN, DRAFT, SENT_BACK -> missingActions(bar);
        }
        var next = new Button(t("review.next"), click -> next());
        next.addClickShortcut(Key.KEY_N, KeyModifier.ALT);
        next.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        bar.add(next);
        var keys = new Paragraph(t("review.keys"));
        keys.addClassName("wm-quiet");
        return new Div(bar, keys);
    }

    private Button correct() {
        var button =
                new Button(
                        t("review.correct"),
                        click -> new CorrectDialog(review, drafts, tenant, view.ref()).show());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void missingActions(Div bar) {
        if (view.leftOut()) {
            return;
        }
        bar.add(
                new Anchor(
                        Navigation.returns(tenant, view.ref().cycle(), view.ref().body()),
                        t("review.onBehalf", view.bodyName())),
                new Button(
                        t("review.leaveOut"),
                        click ->
                                new ReasonDialog(
                                                t("review.leaveOut"),
                                                t("review.leaveOut"),
                                                why -> list.leaveOut(tenant, view.ref(), why),
                                                new Paragraph(t("review.leaveOut.text")))
                                        .open()));
    }

    private Button primary(String words, Supplier<ReturnResult> step) {
        var button = new Button(words, click -> go(step));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** Does it and leads to the next that waits. */
    private void go(Supplier<ReturnResult> step) {
        if (done(step)) {
            next();
        }
    }

    private void stay(Supplier<ReturnResult> step) {
        if (done(step)) {
            show();
        }
    }

    private boolean done(Supplier<ReturnResult> step) {
        messages.removeAll();
        try {
            return switch (step.get()) {
                case ReturnResult.Saved saved -> {
                    view = saved.view();
                    yield true;
                }
                case ReturnResult.Conflict conflict -> {
                    view = conflict.current();
                    show();
                    messages.add(Notice.warning(t("review.conflict", Wording.of(view.state()))));
                    yield false;
                }
            };
        } catch (RuleViolation refused) {
            messages.add(Notice.error(RuleText.of(refused)));
            return false;
        }
    }

    private void next() {
        review.nextWaiting(tenant, view.ref())
                .ifPresentOrElse(
                        ref ->
                                UI.getCurrent()
                                        .navigate(
                                                Navigation.review(
                                                        tenant,
                                                        ref.cycle(),
                                                        ref.measure(),
                                                        ref.body())),
                        () -> {
                            show();
                            if (view.state() != ReturnState.SUBMITTED) {
                                messages.add(Notice.success(t("review.none")));
                            }
                        });
    }

    private Component history() {
        var details = new Details(t("measure.history.title"));
        details.addClassName("wm-history");
        details.addOpenedChangeListener(
                change -> {
                    details.removeAll();
                    if (change.isOpened()) {
                        var entries = new OrderedList();
                        entries.addClassName("wm-history-entries");
                        review.log(tenant, view.ref()).forEach(entry -> entries.add(item(entry)));
                        details.add(entries);
                    }
                });
        return details;
    }

    private static ListItem item(ReturnLogEntry entry) {
        var item =
                new ListItem(
                        new H3(t("measure.history.when", DateText.of(entry.at()), entry.by())),
                        new Paragraph(Wording.of(entry.step())));
        if (entry.comment() != null) {
            item.add(new Paragraph(t("measure.history.reason", entry.comment())));
        }
        if (entry.content() != null && !entry.content().isEmpty()) {
            item.add(new StatementFacts(entry.content()));
        }
        return item;
    }
}
