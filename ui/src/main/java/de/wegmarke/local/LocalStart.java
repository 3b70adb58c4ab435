package de.wegmarke.local;

import de.wegmarke.tenancy.GenderNotation;
import de.wegmarke.tenancy.MunicipalityKind;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.tenantadmin.PlatformDatabase;
import de.wegmarke.tenantadmin.TenantAdministration;
import de.wegmarke.tenantadmin.TenantRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Brings the database of the local mode to its state before the first request can come in: tables,
 * and on the first start the sample municipalities, people and plans.
 */
@Component
@Profile("local")
class LocalStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LocalStart.class);

    private final PlatformDatabase platform;
    private final TenantAdministration tenants;
    private final DemoMemberships memberships;
    private final ObjectProvider<DemoContent> content;
    private final FirstStart firstStart;
    private volatile boolean done;

    LocalStart(
            PlatformDatabase platform,
            TenantAdministration tenants,
            DemoMemberships memberships,
            ObjectProvider<DemoContent> content,
            FirstStart firstStart) {
        this.platform = platform;
        this.tenants = tenants;
        this.memberships = memberships;
        this.content = content;
        this.firstStart = firstStart;
    }

    @Override
    public void start() {
        platform.migrate();
        if (tenants.migrateAll() > 0) {
            LOG.info("Datenbank ist auf dem neuen Stand.");
        }
        if (firstStart.isNow()) {
            LOG.info("Kommunen werden angelegt …");
            tenants.registerProgramme(DemoPerson.PROGRAMME, "Thüringen");
            SemicolonFile.rows("demo/municipalities.csv")
                    .forEach(
                            row ->
                                    tenants.create(
                                            new TenantRegistration(
                                                    new TenantKey(row.get(0)),
                                                    row.get(1),
                                                    MunicipalityKind.valueOf(row.get(2)),
                                                    row.get(3),
                                                    row.get(4).isEmpty() ? null : row.get(4),
                                                    GenderNotation.STAR)));
            memberships.grant();
            LOG.info("Beispielpläne werden geladen …");
            content.orderedStream().forEach(DemoContent::load);
            firstStart.isOver();
        }
        done = true;
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    /** Before the web server opens its port. */
    @Override
    public int getPhase() {
        return 0;
    }
}
