package de.wegmarke.story.adoption;

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
 * Looks every five minutes whether a municipality has news about stories; what comes together in
 * that time goes into one mail.
 */
@Component
@ConditionalOnBooleanProperty(name = "wegmarke.jobs", matchIfMissing = true)
class NewsRounds {

    private static final Logger LOG = LoggerFactory.getLogger(NewsRounds.class);

    private final StoryNews news;
    private final TenantDirectory tenants;

    NewsRounds(StoryNews news, TenantDirectory tenants) {
        this.news = news;
        this.tenants = tenants;
    }

    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT1M")
    void everyTenant() {
        tenants.all().stream().filter(Tenant::isActive).map(Tenant::key).forEach(this::deliver);
    }

    /** What happens to one tenant keeps no other from its turn. */
    private void deliver(TenantKey tenant) {
        try {
            ActorContext.run(Actor.system("Wegmarke", tenant), () -> news.deliver(tenant));
        } catch (RuntimeException failed) {
            LOG.warn(
                    "The news about stories of {} could not be taken out: {}",
                    tenant,
                    failed.getClass().getSimpleName());
        }
    }
}
