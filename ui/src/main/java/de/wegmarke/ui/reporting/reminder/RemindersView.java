package de.wegmarke.ui.reporting.reminder;

import static de.wegmarke.ui.component.Wording.t;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.notification.MailAddress;
import de.wegmarke.notification.MailReading;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.reporting.BodyCompleteness;
import de.wegmarke.reporting.CycleReading;
import de.wegmarke.reporting.CycleView;
import de.wegmarke.reporting.MissingBody;
import de.wegmarke.reporting.ReminderPlan;
import de.wegmarke.reporting.ReminderSetup;
import de.wegmarke.reporting.Reminders;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.FactList;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.form.KeptDialog;
import de.wegmarke.ui.layout.MainLayout;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.layout.ViewPermission;
import de.wegmarke.ui.layout.Visit;
import de.wegmarke.ui.notification.KeptNotice;
import de.wegmarke.ui.notification.MailTable;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reminders of one cycle: on which days, to which addresses, and what went to whom. */
@Route(value = "berichte/:cycle/erinnerungen", layout = MainLayout.class)
@ViewPermission(Permission.CYCLE_RUN)
@StyleSheet("context://wegmarke/overview.css")
@StyleSheet("context://wegmarke/reporting.css")
@StyleSheet("context://wegmarke/mail.css")
class RemindersView extends TenantView {

    private static final int NEWEST = 25;

    private final transient CycleReading reading;
    private final transient Reminders reminders;
    private final transient ReminderSetup setup;
    private final transient MailReading mails;
    private final transient DraftKeeping drafts;

    RemindersView(
            CycleReading reading,
            Reminders reminders,
            ReminderSetup setup,
            MailReading mails,
            DraftKeeping drafts) {
        this.reading = reading;
        this.reminders = reminders;
        this.setup = setup;
        this.mails = mails;
        this.drafts = drafts;
    }

    @Override
    protected String open(Visit visit) {
        removeAll();
        var found = visit.parameter("cycle").flatMap(key -> reading.find(visit.key(), key));
        if (found.isEmpty()) {
            visit.notFound();
            return "";
        }
        show(visit, found.get());
        return t("reminder.page", found.get().plan().name());
    }

    private void show(Visit visit, CycleView cycle) {
        var tenant = visit.key();
        var key = cycle.key();
        var name = cycle.plan().name();
        var plan = setup.setting(tenant).plan();
        var outlook = reminders.outlook(tenant, key);
        add(
                new PageHeader(t("reminder.page", name))
                        .via(t("nav.reports"), Navigation.cycles(tenant))
                        .via(t("cycle.title", name), Navigation.cycle(tenant, key))
                        .lead(OutlookText.of(outlook))
                        .actions(RemindNow.button(reminders, tenant, key, outlook)),
                new KeptNotice(mails.leavesTheServer(tenant)));
        var dialog = new ReminderDialog(setup, drafts, tenant);
        add(days(cycle, plan, dialog), bodies(tenant, cycle, plan), ledger(tenant, key));
        if (visit.query().getSingleParameter(KeptDialog.EDIT).isPresent()) {
            dialog.show();
        }
    }

    private static Div days(CycleView cycle, ReminderPlan plan, ReminderDialog dialog) {
        var submission = cycle.plan().dates().submission();
        var facts =
                new FactList()
                        .fact(t("reminder.before"), before(submission, plan))
                        .fact(t("reminder.after"), after(plan))
                        .fact(t("reminder.fallback"), written(plan.fallback()))
                        .fact(t("reminder.escalation"), escalation(submission, plan))
                        .fact(t("reminder.contact"), plan.contact() == null ? "" : plan.contact());
        return section(
                t("reminder.days"),
                facts,
                new Button(t("reminder.change"), click -> dialog.show()));
    }

    private static String before(LocalDate submission, ReminderPlan plan) {
        return plan.daysBefore().isEmpty()
                ? t("reminder.before.none")
                : plan.daysBefore().stream()
                        .map(
                                day ->
                                        t(
                                                "reminder.before.day",
                                                day,
                                                DateText.of(submission.minusDays(day))))
                        .collect(joining(" · "));
    }

    private static String after(ReminderPlan plan) {
        return plan.repeatMost() == 0
                ? t("reminder.after.none")
                : t("reminder.after.days", plan.repeatEvery(), plan.repeatMost());
    }

    private static String written(@Nullable MailAddress address) {
        return address == null ? t("reminder.fallback.none") : address.value();
    }

    private static String escalation(LocalDate submission, ReminderPlan plan) {
        var after = plan.escalateAfter();
        if (after == null) {
            return t("reminder.escalation.none");
        }
        var day = DateText.of(submission.plusDays(after));
        var address = plan.management();
        return address == null
                ? t("reminder.escalation.nobody", after, day)
                : t("reminder.escalation.day", after, day, address.value());
    }

    private Div bodies(TenantKey tenant, CycleView cycle, ReminderPlan plan) {
        var asked =
                reading.progress(tenant, cycle.key()).bodies().stream()
                        .map(BodyCompleteness::code)
                        .collect(toSet());
        var missing =
                reminders.outlook(tenant, cycle.key()).missing().stream()
                        .collect(toMap(MissingBody::code, Function.identity()));
        var rows = new BodyRows(setup, reminders, drafts, tenant, cycle.key(), plan);
        rows.show(
                setup.contacts(tenant).stream()
                        .filter(body -> asked.contains(body.code()))
                        .toList(),
                missing);
        var words = new Paragraph(t("reminder.bodies.text"));
        return section(t("reminder.bodies"), words, rows);
    }

    /** The newest; what is older is in the outbox. */
    private Div ledger(TenantKey tenant, String cycle) {
        var sent = mails.about(tenant, cycle);
        if (sent.isEmpty()) {
            var nothing = new Paragraph(t("reminder.last.none"));
            return section(t("reminder.ledger"), nothing);
        }
        var all = new Anchor(Navigation.outbox(tenant), t("reminder.ledger.all"));
        return section(
                t("reminder.ledger"),
                new MailTable(tenant, sent.stream().limit(NEWEST).toList()),
                all);
    }

    private static Div section(String title, Component... parts) {
        var section = new Div(new H2(title));
        section.add(parts);
        section.addClassName("wm-reminder-part");
        return section;
    }
}
