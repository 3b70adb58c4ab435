package de.wegmarke.plan;

import java.time.Clock;
import java.time.ZoneId;
import org.hibernate.cfg.BatchSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What plans need around them: the day it is in the municipalities, and few round trips when a plan
 * is written.
 */
@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Berlin"));
    }

    @Bean
    HibernatePropertiesCustomizer planBatches() {
        return settings -> {
            settings.put(BatchSettings.STATEMENT_BATCH_SIZE, 200);
            settings.put(BatchSettings.ORDER_INSERTS, true);
            settings.put(BatchSettings.ORDER_UPDATES, true);
            settings.put("org.hibernate.envers.audit_table_suffix", "_aud");
        };
    }
}
