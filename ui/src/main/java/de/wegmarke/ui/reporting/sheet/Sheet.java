package de.wegmarke.ui.reporting.sheet;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.reporting.BodySheet;
import de.wegmarke.reporting.CycleState;
import de.wegmarke.reporting.ReturnRef;
import de.wegmarke.reporting.ReturnReporting.AllHandedIn;
import de.wegmarke.reporting.ReturnState;
import de.wegmarke.reporting.ReturnView;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.RuleText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The body's measures one below the other, what was sent back on top, with what holds for all. */
final class Sheet extends Div {

    private final transient ReturnDesk desk;
    private final boolean mayTakeBack;
    private final Paragraph progress = new Paragraph();
    private final Div bar = new Div();
    private final Div announced = new Div();
    private final Div messages = new Div();
    private final List<ReturnCard> cards = new ArrayList<>();

    Sheet(ReturnDesk desk, BodySheet sheet, boolean onBehalf, LocalDate today) {
        this.desk = desk;
        this.mayTakeBack = sheet.cycle().state() == CycleState.OPEN || onBehalf;
        addClassName("wm-sheet");
        announced.addClassName("wm-spoken");
        announced.getElement().setAttribute("role", "status");
        add(announced, head(sheet, today));
        if (onBehalf) {
            add(Notice.info(t("sheet.onBehalf", sheet.bodyName())));
        }
        var until = sheet.exceptionUntil();
        if (!sheet.takesReturns()) {
            add(Notice.info(locked(sheet)));
        } else if (sheet.cycle().state().hasSnapshot() && until != null) {
            add(Notice.info(t("sheet.exception", DateText.of(until))));
        }
        sheet.returns().stream()
                .sorted(Comparator.comparing(view -> view.state() != ReturnState.SENT_BACK))
                .map(view -> new ReturnCard(this, desk, view, sheet.takesReturns()))
                .forEach(cards::add);
        var list = new Div();
        list.addClassName("wm-sheet-cards");
        cards.forEach(list::add);
        add(list);
        if (sheet.takesReturns()) {
            add(forAll());
        }
        count();
        cards.stream().filter(ReturnCard::isOpenToWrite).findFirst().ifPresent(ReturnCard::open);
    }

    private static String locked(BodySheet sheet) {
        return sheet.cycle().state() == CycleState.PLANNED
                ? t("cycle.rule.not-open", sheet.cycle().plan().name())
                : t("cycle.rule.closed", sheet.cycle().plan().name());
    }

    private Component head(BodySheet sheet, LocalDate today) {
        var dates = sheet.cycle().plan().dates();
        var body = new H2(sheet.bodyName());
        var asked = new Paragraph(t("sheet.asked", DateText.of(dates.cutOff())));
        asked.addClassName("wm-lead");
        var deadline = new Paragraph(deadline(dates.submission(), today));
        if (today.isAfter(dates.submission())) {
            deadline.addClassName("wm-late");
        }
        bar.addClassName("wm-completeness-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        var head = new Div(body, asked, deadline, progress, bar);
        head.addClassName("wm-sheet-head");
        return head;
    }

    private static String deadline(LocalDate submission, LocalDate today) {
        var days = (int) ChronoUnit.DAYS.between(today, submission);
        var day = DateText.of(submission);
        if (days < 0) {
            return t("sheet.deadline.over", day, -days);
        }
        return days == 0 ? t("sheet.deadline.today", day) : t("sheet.deadline.ahead", day, days);
    }

    private Component forAll() {
        var handIn = new Button(t("sheet.all.handIn"), click -> handInAll());
        handIn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var nil = new Button(t("sheet.all.nil"), click -> askForNil());
        var actions = new Div(handIn, nil);
        actions.addClassName("wm-actions");
        messages.addClassName("wm-form-messages");
        var section =
                new Div(
                        new H2(t("sheet.all")),
                        new Paragraph(t("sheet.all.text")),
                        messages,
                        actions);
        section.addClassName("wm-steps");
        return section;
    }

    private void handInAll() {
        try {
            show(desk.handInAll());
        } catch (RuleViolation refused) {
            say(Notice.error(RuleText.of(refused)));
        }
    }

    private void show(AllHandedIn result) {
        reload();
        announce(t("sheet.all.done", result.handedIn()));
        if (result.incomplete().isEmpty()) {
            say(Notice.success(t("sheet.all.done", result.handedIn())));
            return;
        }
        var missing = new UnorderedList();
        for (var one : result.incomplete()) {
            var go =
                    new Button(
                            t("sheet.all.missing", one.label(), RuleText.of(one.missing())),
                            click ->
                                    cards.stream()
                                            .filter(card -> card.is(one.ref()))
                                            .findFirst()
                                            .ifPresent(ReturnCard::goTo));
            go.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            missing.add(new ListItem(go));
        }
        say(Notice.warning(t("sheet.all.done", result.handedIn())).with(missing));
    }

    private void askForNil() {
        new SignDialog(
                        t("sheet.all.nil"),
                        t("sheet.nil.sign"),
                        () -> {
                            int signed = desk.nilForTheRest();
                            reload();
                            var words = t("sheet.all.nil.done", signed);
                            announce(words);
                            say(Notice.success(words));
                        },
                        new Paragraph(t("sheet.all.nil.text")))
                .open();
    }

    private void say(Notice notice) {
        messages.removeAll();
        messages.add(notice);
    }

    /**
     * After a spreadsheet was taken over: shows anew what it changed, and leaves the rest alone.
     */
    void takenOver(Set<ReturnRef> changed) {
        desk.sheet().returns().stream()
                .filter(view -> changed.contains(view.ref()))
                .forEach(
                        view ->
                                cards.stream()
                                        .filter(card -> card.is(view.ref()))
                                        .forEach(card -> card.show(view)));
        count();
    }

    private void reload() {
        var fresh = desk.sheet();
        for (var view : fresh.returns()) {
            cards.stream()
                    .filter(card -> card.is(view.ref()))
                    .findFirst()
                    .ifPresent(card -> card.show(view));
        }
        count();
    }

    /** After one was handed in: says so, and leads to the next that is open. */
    void handedIn(ReturnCard done, String words) {
        announce(words);
        count();
        var after = cards.subList(cards.indexOf(done) + 1, cards.size());
        after.stream()
                .filter(ReturnCard::isOpenToWrite)
                .findFirst()
                .or(() -> cards.stream().filter(ReturnCard::isOpenToWrite).findFirst())
                .ifPresent(ReturnCard::goTo);
    }

    boolean mayTakeBack() {
        return mayTakeBack;
    }

    void count() {
        var views = cards.stream().map(ReturnCard::view).toList();
        var in = (int) views.stream().map(ReturnView::state).filter(ReturnState::handedIn).count();
        progress.setText(
                in == views.size()
                        ? t("sheet.progress.done", in)
                        : t("sheet.progress", in, views.size()));
        bar.removeAll();
        part("accepted", in);
        part("missing", views.size() - in);
    }

    private void part(String kind, int count) {
        if (count > 0) {
            var part = new Span();
            part.getElement().setAttribute("data-part", kind);
            part.getStyle().set("flex-grow", String.valueOf(count));
            bar.add(part);
        }
    }

    void announce(String words) {
        announced.setText(words);
    }
}
