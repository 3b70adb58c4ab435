package de.wegmarke.local;

import de.wegmarke.notification.MailAddress;
import de.wegmarke.notification.MailSending;
import de.wegmarke.reporting.BodyContact;
import de.wegmarke.reporting.ReminderPlan;
import de.wegmarke.reporting.ReminderSetup;
import de.wegmarke.reporting.Reminders;
import de.wegmarke.tenancy.TenantKey;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Sample addresses, at domains that can never exist (RFC 2606), and reminders as they would have
 * gone out. One body has no address, so that one sees what happens then.
 */
@Component
@Profile("local")
class DemoReminders {

    private static final int LONGEST_LOCAL_PART = 60;

    private final SampleClock clock;
    private final ReminderSetup setup;
    private final Reminders reminders;
    private final MailSending sending;

    DemoReminders(
            SampleClock clock, ReminderSetup setup, Reminders reminders, MailSending sending) {
        this.clock = clock;
        this.setup = setup;
        this.reminders = reminders;
        this.sending = sending;
    }

    /**
     * Enters addresses and who stands in.
     *
     * @param unreachable code of the body that has none
     */
    void prepare(TenantKey tenant, String unreachable) {
        var setting = setup.setting(tenant);
        var management = address(tenant, "integration");
        setup.decide(
                tenant,
                setting.version(),
                new ReminderPlan(
                        ReminderPlan.PROPOSED.daysBefore(),
                        ReminderPlan.PROPOSED.repeatEvery(),
                        ReminderPlan.PROPOSED.repeatMost(),
                        ReminderPlan.PROPOSED.escalateAfter(),
                        management,
                        management,
                        "Integrationsmanagement (Beispiel), Telefon 0000 00"));
        setup.contacts(tenant).stream()
                .filter(body -> !body.code().equals(unreachable))
                .forEach(body -> reach(tenant, body));
    }

    private void reach(TenantKey tenant, BodyContact body) {
        var name = body.code().replaceAll("[^a-z0-9-]", "");
        setup.reach(
                tenant,
                body.code(),
                body.version(),
                List.of(
                        address(
                                tenant,
                                name.substring(0, Math.min(name.length(), LONGEST_LOCAL_PART)))),
                true);
    }

    private static MailAddress address(TenantKey tenant, String name) {
        return new MailAddress(name + "@" + tenant.value() + ".example");
    }

    /** Does on that day what is done by itself every day. */
    void on(TenantKey tenant, LocalDate day) {
        clock.at(
                day,
                () -> {
                    reminders.remindDue(tenant);
                    sending.sendDue(tenant);
                });
    }
}
