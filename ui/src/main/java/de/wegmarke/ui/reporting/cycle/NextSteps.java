package de.wegmarke.ui.reporting.cycle;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.reporting.CycleClosing;
import de.wegmarke.reporting.CycleOpening;
import de.wegmarke.reporting.CycleView;
import de.wegmarke.reporting.ReportRelease;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.ReasonDialog;
import de.wegmarke.ui.component.RuleText;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.layout.Navigation;

/**
 * What the integration management can do with a cycle at this point: one step ahead, told in a
 * sentence, and the ways back beside it.
 */
final class NextSteps extends Div {

    private final TenantKey tenant;
    private final transient CycleView cycle;
    private final transient CycleClosing closing;
    private final transient ReportRelease release;
    private final Runnable exceptions;
    private final Div messages = new Div();
    private final Div actions = new Div();

    /**
     * @param exceptions opens the dialog that lets bodies hand in after the close
     */
    NextSteps(
            TenantKey tenant,
            CycleView cycle,
            CycleOpening opening,
            CycleClosing closing,
            ReportRelease release,
            Runnable exceptions) {
        this.exceptions = exceptions;
        this.tenant = tenant;
        this.cycle = cycle;
        this.closing = closing;
        this.release = release;
        addClassName("wm-steps");
        actions.addClassName("wm-actions");
        add(new H2(t("cycle.next")));
        switch (cycle.state()) {
            case PLANNED -> {
                add(new Paragraph(t("cycle.next.open")));
                act(t("cycle.open"), () -> new OpenDialog(opening, tenant, cycle).open());
            }
            case OPEN -> collecting();
            case IN_REVIEW -> reviewing();
            case CLOSED -> closed();
            case RELEASED -> released();
        }
        add(messages, actions);
    }

    private void collecting() {
        add(new Paragraph(t("cycle.next.collect", DateText.of(cycle.plan().dates().submission()))));
        link(t("cycle.returns"), Navigation.review(tenant, cycle.key()));
        link(t("report.preview"), Navigation.report(tenant, cycle.key()));
        act(t("cycle.endCollecting"), () -> step(() -> closing.endCollecting(tenant, cycle.key())));
    }

    private void reviewing() {
        add(new Paragraph(t("cycle.next.review")), open());
        link(t("cycle.returns"), Navigation.review(tenant, cycle.key()));
        link(t("report.preview"), Navigation.report(tenant, cycle.key()));
        act(
                t("cycle.close"),
                () ->
                        new ReasonDialog(
                                        t("cycle.close.title", cycle.plan().name()),
                                        t("cycle.close"),
                                        why -> closing.close(tenant, cycle.key(), why),
                                        new Paragraph(t("cycle.close.text")),
                                        open())
                                .open());
        also(
                t("cycle.collectAgain"),
                () ->
                        new ReasonDialog(
                                        t("cycle.collectAgain"),
                                        t("cycle.collectAgain"),
                                        why -> closing.collectAgain(tenant, cycle.key(), why),
                                        new Paragraph(t("cycle.collectAgain.text")))
                                .open());
    }

    /** What is not finished, in the words that the report will have for it. */
    private Component open() {
        var check = closing.check(tenant, cycle.key());
        var list = new UnorderedList();
        list.addClassName("wm-open-points");
        point(list, "cycle.check.missing", check.missing());
        point(list, "cycle.check.waiting", check.waiting());
        point(list, "cycle.check.sentBack", check.sentBack());
        point(list, "cycle.check.disputed", check.disputed());
        if (list.getChildren().findAny().isEmpty()) {
            list.add(new ListItem(t("cycle.check.nothing")));
        }
        return list;
    }

    private static void point(UnorderedList list, String key, int count) {
        if (count > 0) {
            list.add(new ListItem(Wording.t(key, count)));
        }
    }

    private void closed() {
        add(new Paragraph(cycle.published() ? t("cycle.next.release") : t("cycle.next.publish")));
        link(
                cycle.published() ? t("report.read") : t("report.finish"),
                Navigation.report(tenant, cycle.key()));
        link(t("cycle.returns"), Navigation.review(tenant, cycle.key()));
        act(t("release.open"), () -> new ReleaseDialog(release, tenant, cycle.key()).open());
        also(t("cycle.exception"), exceptions);
        if (!cycle.published()) {
            also(
                    t("cycle.reopen"),
                    () ->
                            new ReasonDialog(
                                            t("cycle.reopen"),
                                            t("cycle.reopen"),
                                            why -> closing.reopen(tenant, cycle.key(), why),
                                            new Paragraph(t("cycle.reopen.text")))
                                    .open());
        }
    }

    private void released() {
        release.current(tenant, cycle.key())
                .ifPresent(
                        current ->
                                add(
                                        new Paragraph(
                                                t(
                                                        "release.current",
                                                        Wording.of(current.level()),
                                                        DateText.of(current.at())))));
        link(t("report.read"), Navigation.report(tenant, cycle.key()));
        act(t("release.change"), () -> new ReleaseDialog(release, tenant, cycle.key()).open());
        also(
                t("release.withdraw"),
                () ->
                        new ReasonDialog(
                                        t("release.withdraw"),
                                        t("release.withdraw"),
                                        why -> release.withdraw(tenant, cycle.key(), why),
                                        new Paragraph(t("release.withdraw.text")))
                                .open());
    }

    private void act(String words, Runnable action) {
        var button = new Button(words, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions.add(button);
    }

    private void also(String words, Runnable action) {
        var button = new Button(words, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        actions.add(button);
    }

    private void link(String words, String address) {
        var link = new Anchor(address, words);
        link.addClassName("wm-action-link");
        actions.add(link);
    }

    private void step(Runnable step) {
        try {
            step.run();
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (RuleViolation refused) {
            messages.removeAll();
            messages.add(Notice.error(RuleText.of(refused)));
        }
    }
}
