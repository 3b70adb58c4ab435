package de.wegmarke.ui.reporting.reminder;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.reporting.MissingBody;
import de.wegmarke.reporting.ReminderOutlook;
import de.wegmarke.reporting.Reminders;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.ReadableRegion;
import de.wegmarke.ui.component.RuleText;

/** Says who gets a mail now, before it goes to so many offices. */
final class RemindNow extends Dialog {

    private final transient Reminders reminders;
    private final TenantKey tenant;
    private final String cycle;
    private final Div messages = new Div();

    RemindNow(Reminders reminders, TenantKey tenant, String cycle, ReminderOutlook outlook) {
        this.reminders = reminders;
        this.tenant = tenant;
        this.cycle = cycle;
        setHeaderTitle(t("reminder.now"));
        setWidth("min(38rem, 100%)");
        addClassName("wm-form-dialog");
        messages.addClassName("wm-form-messages");
        var list = new UnorderedList();
        list.addClassName("wm-asked");
        outlook.missing().stream()
                .filter(body -> !body.remindedToday())
                .forEach(body -> list.add(item(body)));
        var form =
                new Div(
                        new Paragraph(t("reminder.now.text", outlook.waiting())),
                        new ReadableRegion(t("cycle.open.list"), list));
        var already = outlook.missing().size() - outlook.waiting();
        if (already > 0) {
            form.add(new Paragraph(t("reminder.now.already", already)));
        }
        form.addClassName("wm-dialog-form");
        add(messages, form);
        var act = new Button(t("reminder.now.act", outlook.waiting()), click -> remind());
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("action.close"), click -> close()), act);
    }

    /** The button that opens it; says why where nobody can be reminded. */
    static Button button(
            Reminders reminders, TenantKey tenant, String cycle, ReminderOutlook outlook) {
        var button =
                new Button(
                        t("reminder.now"),
                        click -> new RemindNow(reminders, tenant, cycle, outlook).open());
        button.setVisible(outlook.waiting() > 0);
        return button;
    }

    private static ListItem item(MissingBody body) {
        var count = new Span(t("reminder.missing", body.missing()));
        count.addClassName("wm-quiet");
        return new ListItem(new Span(body.name()), count);
    }

    private void remind() {
        messages.removeAll();
        try {
            reminders.remindAll(tenant, cycle);
            close();
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (RuleViolation refused) {
            messages.add(Notice.error(RuleText.of(refused)));
        }
    }
}
