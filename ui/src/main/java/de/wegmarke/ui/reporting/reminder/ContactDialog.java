package de.wegmarke.ui.reporting.reminder;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import de.wegmarke.notification.MailAddress;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.reporting.BodyContact;
import de.wegmarke.reporting.ReminderSetup;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.form.KeptDialog;
import de.wegmarke.ui.form.Stored;
import java.util.Arrays;
import java.util.Map;

/** The mailboxes of one body, one a line. */
final class ContactDialog extends KeptDialog {

    private static final String ADDRESSES = "addresses";

    private final transient ReminderSetup setup;
    private final TenantKey tenant;
    private final String body;
    private final TextArea addresses;

    ContactDialog(
            ReminderSetup setup,
            DraftKeeping drafts,
            TenantKey tenant,
            String body,
            String bodyName) {
        super(t("reminder.addresses.of", bodyName), drafts, tenant, "contact:" + body);
        this.setup = setup;
        this.tenant = tenant;
        this.body = body;
        words(new Paragraph(t("reminder.addresses.text")));
        addresses = text(ADDRESSES, new TextArea(t("reminder.addresses.label")));
        addresses.setHelperText(t("reminder.addresses.hint"));
    }

    @Override
    protected Stored stored() {
        var contact =
                setup.contacts(tenant).stream()
                        .filter(one -> one.code().equals(body))
                        .findFirst()
                        .orElseThrow(() -> new RuleViolation("body.rule.not-found"));
        return new Stored(contact.version(), Map.of(ADDRESSES, lines(contact)));
    }

    private static String lines(BodyContact contact) {
        return String.join("\n", contact.addresses());
    }

    @Override
    protected void save(int typedAgainst) {
        setup.reach(
                tenant,
                body,
                typedAgainst,
                Arrays.stream(addresses.getValue().split("[,;\\s]+"))
                        .filter(part -> !part.isEmpty())
                        .map(MailAddress::parse)
                        .toList(),
                false);
    }
}
