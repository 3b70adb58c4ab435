package de.wegmarke.reporting;

import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.tenancy.Tenant;
import de.wegmarke.tenancy.TenantDirectory;
import de.wegmarke.tenancy.TenantKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every hour of a working day whether somebody is to be reminded, so that a server that was
 * down in the morning makes up for it before noon.
 */
@Component
@ConditionalOnBooleanProperty(name = "wegmarke.jobs", matchIfMissing = true)
class ReminderRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderRounds.class);

    private final Reminders reminders;
    private final TenantDirectory tenants;

    ReminderRounds(Reminders reminders, TenantDirectory tenants) {
        this.reminders = reminders;
        this.tenants = tenants;
    }

    @Scheduled(cron = "0 5 7-18 * * *", zone = "Europe/Berlin")
    void everyTenant() {
        tenants.all().stream().filter(Tenant::isActive).map(Tenant::key).forEach(this::remind);
    }

    /** What happens to one tenant keeps no other from its turn. */
    private void remind(TenantKey tenant) {
        try {
            ActorContext.run(Actor.system("Wegmarke", tenant), () -> reminders.remindDue(tenant));
        } catch (RuntimeException failed) {
            LOG.warn(
                    "The bodies of {} could not be reminded: {}",
                    tenant,
                    failed.getClass().getSimpleName());
        }
    }
}
