package de.wegmarke.ui.reporting.reminder;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.reporting.BodyContact;
import de.wegmarke.reporting.MissingBody;
import de.wegmarke.reporting.ReminderPlan;
import de.wegmarke.reporting.ReminderSetup;
import de.wegmarke.reporting.Reminders;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.RuleText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bodies of a cycle: where they are reached, what they owe, and when they were reminded. */
final class BodyRows extends Div {

    private final transient ReminderSetup setup;
    private final transient Reminders reminders;
    private final transient DraftKeeping drafts;
    private final TenantKey tenant;
    private final String cycle;
    private final transient ReminderPlan plan;
    private final Div messages = new Div();
    private final NativeTable table = new NativeTable();

    BodyRows(
            ReminderSetup setup,
            Reminders reminders,
            DraftKeeping drafts,
            TenantKey tenant,
            String cycle,
            ReminderPlan plan) {
        this.setup = setup;
        this.reminders = reminders;
        this.drafts = drafts;
        this.tenant = tenant;
        this.cycle = cycle;
        this.plan = plan;
        addClassName("wm-reminder-bodies");
        table.addClassName("wm-table");
        var head = new NativeTableRow();
        head.add(
                column(t("review.body")),
                column(t("reminder.addresses")),
                column(t("reminder.owes")),
                column(t("reminder.reminded")),
                column(t("reminder.do")));
        table.getHead().add(head);
        var scroll = new Div(table);
        scroll.addClassName("wm-table-scroll");
        add(messages, scroll);
    }

    void show(List<BodyContact> bodies, Map<String, MissingBody> missing) {
        bodies.forEach(body -> table.getBody().add(row(body, missing.get(body.code()))));
    }

    private static NativeTableHeaderCell column(String name) {
        var cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(BodyContact body, @Nullable MissingBody missing) {
        var head = new NativeTableHeaderCell(body.name());
        head.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                head,
                new NativeTableCell(addresses(body)),
                new NativeTableCell(owes(missing)),
                new NativeTableCell(reminded(missing)),
                new NativeTableCell(actions(body, missing)));
    }

    private Component addresses(BodyContact body) {
        var cell = new Div();
        cell.addClassName("wm-reminder-addresses");
        body.addresses().forEach(address -> cell.add(new Span(address)));
        if (body.sample()) {
            cell.add(quiet(t("reminder.sample")));
        }
        if (body.addresses().isEmpty()) {
            var none = new Span(t("reminder.noAddress"));
            none.addClassName("wm-reminder-none");
            cell.add(
                    none,
                    quiet(
                            plan.fallback() == null
                                    ? t("reminder.noAddress.nobody")
                                    : t("reminder.noAddress.fallback", plan.fallback().value())));
        }
        return cell;
    }

    private static Span quiet(String words) {
        var span = new Span(words);
        span.addClassName("wm-quiet");
        return span;
    }

    private static Component owes(@Nullable MissingBody missing) {
        if (missing == null) {
            return quiet(t("reminder.owes.nothing"));
        }
        return new Span(
                missing.sentBack() == 0
                        ? t("reminder.missing", missing.missing())
                        : t("reminder.missing.sentBack", missing.missing(), missing.sentBack()));
    }

    private static Component reminded(@Nullable MissingBody missing) {
        if (missing == null) {
            return new Span();
        }
        if (missing.remindedToday()) {
            return new Span(t("reminder.today"));
        }
        return missing.remindedOn() == null
                ? quiet(t("reminder.never"))
                : new Span(DateText.of(missing.remindedOn()));
    }

    private Component actions(BodyContact body, @Nullable MissingBody missing) {
        var change =
                new Button(
                        t("reminder.addresses.change"),
                        click ->
                                new ContactDialog(setup, drafts, tenant, body.code(), body.name())
                                        .show());
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        change.setAriaLabel(t("reminder.addresses.of", body.name()));
        var cell = new Div(change);
        cell.addClassName("wm-reminder-actions");
        if (missing != null && !missing.remindedToday()) {
            var now = new Button(t("reminder.one"), click -> remind(body.code()));
            now.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            now.setAriaLabel(t("reminder.one.of", body.name()));
            cell.add(now);
        }
        return cell;
    }

    private void remind(String body) {
        messages.removeAll();
        try {
            reminders.remind(tenant, cycle, Set.of(body));
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (RuleViolation refused) {
            messages.add(Notice.error(RuleText.of(refused)));
        }
    }
}
