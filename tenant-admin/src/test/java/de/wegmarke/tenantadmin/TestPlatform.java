package de.wegmarke.tenantadmin;

import de.wegmarke.access.PersonDirectory;
import de.wegmarke.tenancy.DatabaseProperties;
import de.wegmarke.tenancy.MunicipalityKind;
import de.wegmarke.tenancy.TenantAwareDataSource;
import de.wegmarke.tenancy.TenantDirectory;
import de.wegmarke.tenancy.TenantKey;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A migrated platform with Erfurt and Magdeburg, wired without Spring. */
final class TestPlatform implements AutoCloseable {

    static final TenantKey ERFURT = new TenantKey("erfurt");
    static final TenantKey MAGDEBURG = new TenantKey("magdeburg");

    final TestDatabase database;
    final DatabaseProperties properties;
    final OwnerDatabase owner;
    final TenantAwareDataSource dataSource;
    final TenantDirectory directory;
    final PersonDirectory persons;
    final TenantAdministration administration;
    final MembershipAdministration members;

    private TestPlatform(TestDatabase database, int poolSize) {
        this.database = database;
        this.properties = database.properties(poolSize);
        this.owner = OwnerDatabase.of(properties);
        new PlatformDatabase(owner, properties).migrate();
        var later = new AtomicReference<TenantDirectory>();
        this.dataSource = new TenantAwareDataSource(properties, later::get);
        this.directory = new JdbcTenantDirectory(JdbcClient.create(dataSource.onPlatform()));
        later.set(directory);
        this.persons = new JdbcPersonDirectory(JdbcClient.create(dataSource.onPlatform()));
        this.administration = new TenantAdministration(owner, properties, directory);
        this.members = new MembershipAdministration(owner, persons);
    }

    /** The platform without a tenant. */
    static TestPlatform empty(int poolSize) {
        return new TestPlatform(TestDatabase.create(), poolSize);
    }

    static TestPlatform withErfurtAndMagdeburg(int poolSize) {
        var platform = empty(poolSize);
        platform.administration.create(erfurt());
        platform.administration.create(magdeburg());
        return platform;
    }

    static TenantRegistration erfurt() {
        return TenantRegistration.of(ERFURT, "Erfurt", MunicipalityKind.KREISFREIE_STADT, "16051");
    }

    static TenantRegistration magdeburg() {
        return TenantRegistration.of(
                MAGDEBURG, "Magdeburg", MunicipalityKind.KREISFREIE_STADT, "15003");
    }

    /** Connections as the application gets them: for the bound tenant, else for the platform. */
    JdbcClient application() {
        return JdbcClient.create(dataSource);
    }

    @Override
    public void close() {
        dataSource.close();
        database.close();
    }
}
