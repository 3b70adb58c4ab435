package de.wegmarke.storage;

import de.wegmarke.tenancy.MunicipalityKind;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.tenantadmin.OwnerDatabase;
import de.wegmarke.tenantadmin.PlatformDatabase;
import de.wegmarke.tenantadmin.TenantAdministration;
import de.wegmarke.tenantadmin.TenantRegistration;
import de.wegmarke.tenantadmin.TestDatabase;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The services on a real PostgreSQL, without a web application; one context and one database for
 * all such tests.
 */
@SpringBootTest(
        classes = StorageTest.Application.class,
        // What is done by itself would be done in the middle of a test.
        properties = {
            "spring.liquibase.enabled=false",
            "spring.jpa.open-in-view=false",
            "wegmarke.jobs=false"
        })
abstract class StorageTest {

    private static final TestDatabase DATABASE = migrated();
    private static final AtomicInteger NEXT_AGS = new AtomicInteger(90_000);

    @Autowired private TenantAdministration administration;

    private static TestDatabase migrated() {
        var database = TestDatabase.create();
        var properties = database.properties(1);
        new PlatformDatabase(OwnerDatabase.of(properties), properties).migrate();
        return database;
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        DATABASE.settings().forEach((name, value) -> registry.add(name, () -> value));
    }

    /** The database with the rights of its superuser, who sees and stops everything. */
    static TestDatabase database() {
        return DATABASE;
    }

    /** A new municipality without a plan. */
    TenantKey municipality(String key) {
        var tenant = new TenantKey(key);
        administration.create(
                TenantRegistration.of(
                        tenant,
                        key,
                        MunicipalityKind.LANDKREIS,
                        Integer.toString(NEXT_AGS.incrementAndGet())));
        return tenant;
    }

    // No @Configuration: the scan of another test's application must not find it.
    @EnableAutoConfiguration
    @ComponentScan("de.wegmarke")
    @EntityScan("de.wegmarke")
    @EnableJpaRepositories("de.wegmarke")
    static class Application {}
}
