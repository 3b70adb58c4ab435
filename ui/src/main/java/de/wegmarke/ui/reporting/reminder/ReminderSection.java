package de.wegmarke.ui.reporting.reminder;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.notification.MailReading;
import de.wegmarke.notification.MailState;
import de.wegmarke.notification.MailView;
import de.wegmarke.reporting.Reminders;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.layout.Navigation;
import java.util.List;

/** Reminders on the page of a running cycle: the next, the last, and one at once. */
public final class ReminderSection extends Div {

    public ReminderSection(Reminders reminders, MailReading mails, TenantKey tenant, String cycle) {
        addClassName("wm-reminders");
        var outlook = reminders.outlook(tenant, cycle);
        var sent = mails.about(tenant, cycle);
        add(
                new H2(t("reminder.title")),
                new Paragraph(OutlookText.of(outlook)),
                new Paragraph(last(sent)));
        if (sent.stream().anyMatch(mail -> mail.state() == MailState.FAILED)) {
            add(
                    Notice.warning(
                            t(
                                    "reminder.failed",
                                    sent.stream()
                                            .filter(mail -> mail.state() == MailState.FAILED)
                                            .count())));
        }
        var more = new Anchor(Navigation.reminders(tenant, cycle), t("reminder.more"));
        more.addClassName("wm-action-link");
        var actions = new Div(RemindNow.button(reminders, tenant, cycle, outlook), more);
        actions.addClassName("wm-actions");
        add(actions);
    }

    private static String last(List<MailView> sent) {
        if (sent.isEmpty()) {
            return t("reminder.last.none");
        }
        var day = sent.getFirst().day();
        return t(
                "reminder.last",
                DateText.of(day),
                sent.stream().filter(mail -> mail.day().equals(day)).count());
    }
}
