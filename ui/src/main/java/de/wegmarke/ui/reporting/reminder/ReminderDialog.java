package de.wegmarke.ui.reporting.reminder;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.notification.MailAddress;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.reporting.ReminderPlan;
import de.wegmarke.reporting.ReminderSetup;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.form.KeptDialog;
import de.wegmarke.ui.form.Stored;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides on which days bodies are reminded, and who else gets a mail. */
final class ReminderDialog extends KeptDialog {

    private static final String DAYS = "daysBefore";
    private static final String EVERY = "repeatEvery";
    private static final String MOST = "repeatMost";
    private static final String ESCALATE = "escalateAfter";
    private static final String FALLBACK = "fallback";
    private static final String MANAGEMENT = "management";
    private static final String CONTACT = "contact";

    private final transient ReminderSetup setup;
    private final TenantKey tenant;
    private final TextField days;
    private final IntegerField every;
    private final IntegerField most;
    private final IntegerField escalate;
    private final TextField fallback;
    private final TextField management;
    private final TextField contact;

    ReminderDialog(ReminderSetup setup, DraftKeeping drafts, TenantKey tenant) {
        super(t("reminder.change.title"), drafts, tenant, "reminders");
        this.setup = setup;
        this.tenant = tenant;
        days =
                text(
                        DAYS,
                        hinted(
                                new TextField(t("reminder.daysBefore")),
                                t("reminder.daysBefore.hint")));
        every = number(EVERY, t("reminder.repeatEvery"));
        most = number(MOST, t("reminder.repeatMost"));
        most.setHelperText(t("reminder.repeatMost.hint"));
        fallback =
                text(
                        FALLBACK,
                        hinted(new TextField(t("reminder.fallback")), t("reminder.fallback.hint")));
        management =
                text(
                        MANAGEMENT,
                        hinted(
                                new TextField(t("reminder.management")),
                                t("reminder.management.hint")));
        escalate = number(ESCALATE, t("reminder.escalateAfter"));
        escalate.setHelperText(t("reminder.escalateAfter.hint"));
        contact =
                text(
                        CONTACT,
                        hinted(new TextField(t("reminder.contact")), t("reminder.contact.hint")));
    }

    private static TextField hinted(TextField field, String hint) {
        field.setHelperText(hint);
        return field;
    }

    private IntegerField number(String name, String label) {
        var input = new IntegerField(label);
        input.setStepButtonsVisible(true);
        input.setMin(0);
        input.setMax(365);
        return field(
                name,
                input,
                () -> written(input.getValue()),
                value -> input.setValue(value.isBlank() ? null : Integer.valueOf(value)),
                UnaryOperator.identity());
    }

    private static String written(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    protected Stored stored() {
        var setting = setup.setting(tenant);
        var plan = setting.plan();
        var values = new LinkedHashMap<String, String>();
        values.put(
                DAYS,
                plan.daysBefore().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        values.put(EVERY, String.valueOf(plan.repeatEvery()));
        values.put(MOST, String.valueOf(plan.repeatMost()));
        values.put(ESCALATE, written(plan.escalateAfter()));
        values.put(FALLBACK, written(plan.fallback()));
        values.put(MANAGEMENT, written(plan.management()));
        values.put(CONTACT, written(plan.contact()));
        return new Stored(setting.version(), values);
    }

    @Override
    protected void save(int typedAgainst) {
        setup.decide(
                tenant,
                typedAgainst,
                new ReminderPlan(
                        numbers(days.getValue()),
                        required(every),
                        required(most),
                        escalate.getValue(),
                        address(fallback.getValue()),
                        address(management.getValue()),
                        contact.getValue()));
    }

    private static List<Integer> numbers(String typed) {
        try {
            return Arrays.stream(typed.strip().split("[,;\\s]+"))
                    .filter(part -> !part.isEmpty())
                    .map(Integer::valueOf)
                    .toList();
        } catch (NumberFormatException noNumber) {
            throw new RuleViolation("reminder.rule.days-format");
        }
    }

    private static int required(IntegerField field) {
        var value = field.getValue();
        if (value == null) {
            throw new RuleViolation("reminder.rule.number-missing", field.getLabel());
        }
        return value;
    }

    private static @Nullable MailAddress address(String typed) {
        return typed.isBlank() ? null : MailAddress.parse(typed);
    }
}
