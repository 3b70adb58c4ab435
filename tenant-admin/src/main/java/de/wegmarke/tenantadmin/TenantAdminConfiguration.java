package de.wegmarke.tenantadmin;

import de.wegmarke.access.IdentityProviderDirectory;
import de.wegmarke.access.PersonDirectory;
import de.wegmarke.tenancy.DatabaseProperties;
import de.wegmarke.tenancy.TenantAwareDataSource;
import de.wegmarke.tenancy.TenantDirectory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The directories for every process; administration only where the owner's login is given. */
@Configuration(proxyBeanMethods = false)
class TenantAdminConfiguration {

    @Bean
    TenantDirectory tenantDirectory(TenantAwareDataSource dataSource) {
        return new JdbcTenantDirectory(JdbcClient.create(dataSource.onPlatform()));
    }

    @Bean
    PersonDirectory personDirectory(TenantAwareDataSource dataSource) {
        return new JdbcPersonDirectory(JdbcClient.create(dataSource.onPlatform()));
    }

    @Bean
    IdentityProviderDirectory identityProviderDirectory(TenantAwareDataSource dataSource) {
        return new JdbcIdentityProviderDirectory(JdbcClient.create(dataSource.onPlatform()));
    }

    @Bean
    TenantOverview tenantOverview(TenantDirectory directory, TenantAwareDataSource dataSource) {
        return new TenantOverview(directory, JdbcClient.create(dataSource.onPlatform()));
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("wegmarke.database.admin-user")
    static class Administration {

        @Bean
        OwnerDatabase ownerDatabase(DatabaseProperties properties) {
            return OwnerDatabase.of(properties);
        }

        @Bean
        PlatformDatabase platformDatabase(OwnerDatabase database, DatabaseProperties properties) {
            return new PlatformDatabase(database, properties);
        }

        @Bean
        TenantAdministration tenantAdministration(
                OwnerDatabase database, DatabaseProperties properties, TenantDirectory directory) {
            return new TenantAdministration(database, properties, directory);
        }

        @Bean
        MembershipAdministration membershipAdministration(
                OwnerDatabase database, PersonDirectory persons) {
            return new MembershipAdministration(database, persons);
        }

        @Bean
        IdentityProviderAdministration identityProviderAdministration(OwnerDatabase database) {
            return new IdentityProviderAdministration(database);
        }
    }
}
