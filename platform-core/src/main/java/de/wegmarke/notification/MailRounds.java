package de.wegmarke.notification;

import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.tenancy.Tenant;
import de.wegmarke.tenancy.TenantDirectory;
import de.wegmarke.tenancy.TenantKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends the mails of one tenant after the other: at once what has just been queued, and every
 * minute what waits for another attempt or was left over by a stop.
 */
@Component
@ConditionalOnBooleanProperty(name = "wegmarke.jobs", matchIfMissing = true)
class MailRounds {

    private static final Logger LOG = LoggerFactory.getLogger(MailRounds.class);

    private final MailSending sending;
    private final TenantDirectory tenants;
    private final TaskScheduler scheduler;

    MailRounds(MailSending sending, TenantDirectory tenants, TaskScheduler scheduler) {
        this.sending = sending;
        this.tenants = tenants;
        this.scheduler = scheduler;
    }

    @TransactionalEventListener
    void queued(MailQueued queued) {
        scheduler.schedule(() -> send(queued.tenant()), scheduler.getClock().instant());
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void everyTenant() {
        tenants.all().stream().filter(Tenant::isActive).map(Tenant::key).forEach(this::send);
    }

    /** What happens to one tenant keeps no other from its turn. */
    private void send(TenantKey tenant) {
        try {
            ActorContext.run(Actor.system("Wegmarke", tenant), () -> sending.sendDue(tenant));
        } catch (RuntimeException failed) {
            LOG.warn(
                    "The mails of {} could not be sent: {}",
                    tenant,
                    failed.getClass().getSimpleName());
        }
    }
}
