package de.wegmarke.reporting;

import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.notification.MailAddress;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.tenancy.TenantKey;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How and where bodies are reminded. */
@Service
@Transactional
@Requires(Permission.CYCLE_RUN)
public class ReminderSetup {

    private static final int MOST_ADDRESSES = 10;

    private final ReminderSettingRepository settings;
    private final BodyContacts contacts;

    ReminderSetup(ReminderSettingRepository settings, BodyContacts contacts) {
        this.settings = settings;
        this.contacts = contacts;
    }

    @Transactional(readOnly = true)
    public ReminderSettingView setting(TenantKey tenant) {
        return settings.find()
                .map(known -> new ReminderSettingView(known.version(), known.plan()))
                .orElse(new ReminderSettingView(-1, ReminderPlan.PROPOSED));
    }

    /**
     * Decides how bodies are reminded from now on.
     *
     * @param version the version the person saw
     * @throws RuleViolation if somebody else has decided meanwhile
     */
    public void decide(TenantKey tenant, int version, ReminderPlan plan) {
        var known = settings.find();
        if (known.map(ReminderSetting::version).orElse(-1) != version) {
            throw new RuleViolation("reminder.rule.changed-meanwhile");
        }
        known.ifPresentOrElse(
                setting -> setting.take(plan), () -> settings.save(new ReminderSetting(plan)));
    }

    /** Every body and where it is reached, by name. */
    @Transactional(readOnly = true)
    public List<BodyContact> contacts(TenantKey tenant) {
        return contacts.all();
    }

    /**
     * Enters the mailboxes of a body; the first stands first in the mail.
     *
     * @param version the {@link BodyContact#version} that the person saw
     * @param sample whether they are samples of ours
     * @throws RuleViolation if there is no such body, more than ten addresses, or somebody else has
     *     changed them meanwhile
     */
    public void reach(
            TenantKey tenant,
            String body,
            int version,
            List<MailAddress> addresses,
            boolean sample) {
        var distinct = addresses.stream().distinct().toList();
        if (distinct.size() > MOST_ADDRESSES) {
            throw new RuleViolation("reminder.rule.addresses", MOST_ADDRESSES);
        }
        if (!contacts.lock(body)) {
            throw new RuleViolation("body.rule.not-found");
        }
        if (contacts.one(body).version() != version) {
            throw new RuleViolation("reminder.contact.changed-meanwhile");
        }
        contacts.replace(body, distinct, sample);
    }
}
