package de.wegmarke.ui.reporting.cycle;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.notification.MailReading;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.reporting.CycleClosing;
import de.wegmarke.reporting.CycleOpening;
import de.wegmarke.reporting.CycleReading;
import de.wegmarke.reporting.CycleState;
import de.wegmarke.reporting.CycleView;
import de.wegmarke.reporting.Reminders;
import de.wegmarke.reporting.ReportRelease;
import de.wegmarke.reporting.ReturnList;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.form.KeptDialog;
import de.wegmarke.ui.layout.MainLayout;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.layout.ViewPermission;
import de.wegmarke.ui.layout.Visit;
import de.wegmarke.ui.reporting.CompletenessBar;
import de.wegmarke.ui.reporting.reminder.ReminderSection;

/** One reporting cycle: where it stands, what comes next, and everything that happened to it. */
@Route(value = "berichte/:cycle", layout = MainLayout.class)
@ViewPermission(Permission.CYCLE_READ)
@StyleSheet("context://wegmarke/overview.css")
@StyleSheet("context://wegmarke/reporting.css")
@StyleSheet("context://wegmarke/mail.css")
class CyclePage extends TenantView {

    private final transient CycleReading reading;
    private final transient CycleOpening opening;
    private final transient CycleClosing closing;
    private final transient ReportRelease release;
    private final transient ReturnList list;
    private final transient DraftKeeping drafts;
    private final transient Reminders reminders;
    private final transient MailReading mails;

    CyclePage(
            CycleReading reading,
            CycleOpening opening,
            CycleClosing closing,
            ReportRelease release,
            ReturnList list,
            DraftKeeping drafts,
            Reminders reminders,
            MailReading mails) {
        this.reading = reading;
        this.opening = opening;
        this.closing = closing;
        this.release = release;
        this.list = list;
        this.drafts = drafts;
        this.reminders = reminders;
        this.mails = mails;
    }

    @Override
    protected String open(Visit visit) {
        removeAll();
        var found = visit.parameter("cycle").flatMap(key -> reading.find(visit.key(), key));
        if (found.isEmpty()) {
            visit.notFound();
            return "";
        }
        var cycle = found.get();
        show(visit, cycle);
        return t("cycle.title", cycle.plan().name());
    }

    private void show(Visit visit, CycleView cycle) {
        var tenant = visit.key();
        var header =
                new PageHeader(t("cycle.title", cycle.plan().name()))
                        .via(t("nav.reports"), Navigation.cycles(tenant));
        add(header);
        if (cycle.sample()) {
            add(new SampleMark());
        }
        add(new CycleTrack(cycle), new CycleDays(cycle.plan().dates()));
        if (cycle.state() != CycleState.PLANNED) {
            add(new CompletenessBar(cycle.completeness()));
        }
        if (visit.may(Permission.CYCLE_RUN)) {
            if (!cycle.state().hasSnapshot()) {
                var dialog = CycleDialog.changing(cycle.key(), reading, opening, drafts, tenant);
                header.actions(new Button(t("cycle.change"), click -> dialog.show()));
                if (visit.query().getSingleParameter(KeptDialog.EDIT).isPresent()) {
                    dialog.show();
                }
            }
            add(
                    new NextSteps(
                            tenant,
                            cycle,
                            opening,
                            closing,
                            release,
                            () ->
                                    new ExceptionDialog(
                                                    list,
                                                    tenant,
                                                    cycle.key(),
                                                    reading.progress(tenant, cycle.key()).bodies())
                                            .open()));
            if (cycle.state().takesReturns()) {
                add(new ReminderSection(reminders, mails, tenant, cycle.key()));
            }
        } else {
            add(new ReadersReport(tenant, cycle));
        }
        add(new CycleHistory(() -> reading.log(tenant, cycle.key())));
    }
}
