package de.wegmarke.tenancy;

import org.hibernate.cfg.CacheSettings;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the tenant under every connection and every Hibernate session of the application. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class TenancyConfiguration {

    /** Oldest PostgreSQL whose memberships of roles can be granted with SET and without INHERIT. */
    private static final int OLDEST_POSTGRESQL = 16;

    @Bean
    TenantAwareDataSource dataSource(
            DatabaseProperties properties, ObjectProvider<TenantDirectory> directory) {
        return new TenantAwareDataSource(properties, directory::getObject);
    }

    @Bean
    HibernatePropertiesCustomizer tenantsOfSessions(TenantAwareDataSource dataSource) {
        return settings -> {
            settings.put(
                    MultiTenancySettings.MULTI_TENANT_CONNECTION_PROVIDER,
                    new SessionConnections(dataSource));
            settings.put(
                    MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new SessionTenant());
            // Hibernate would ask a connection for these at start, when no tenant is bound.
            settings.put(JdbcSettings.ALLOW_METADATA_ON_BOOT, false);
            settings.put(JdbcSettings.JAKARTA_HBM2DDL_DB_NAME, "PostgreSQL");
            settings.put(JdbcSettings.JAKARTA_HBM2DDL_DB_MAJOR_VERSION, OLDEST_POSTGRESQL);
            // Schemas come from Liquibase; caches would have to prove that the tenant is in each
            // key.
            settings.put(SchemaToolingSettings.HBM2DDL_AUTO, "none");
            settings.put(CacheSettings.USE_SECOND_LEVEL_CACHE, false);
            settings.put(CacheSettings.USE_QUERY_CACHE, false);
        };
    }
}
