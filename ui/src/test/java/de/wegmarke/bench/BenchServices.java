package de.wegmarke.bench;

import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.tenancy.MunicipalityKind;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.tenantadmin.OwnerDatabase;
import de.wegmarke.tenantadmin.PlatformDatabase;
import de.wegmarke.tenantadmin.TenantAdministration;
import de.wegmarke.tenantadmin.TenantRegistration;
import de.wegmarke.tenantadmin.TestDatabase;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The services on a real PostgreSQL, without a web application, with a count of statements. */
final class BenchServices implements AutoCloseable {

    private final TestDatabase database = TestDatabase.create();
    private final ConfigurableApplicationContext context;
    private int municipalities;

    BenchServices() {
        var properties = database.properties(1);
        new PlatformDatabase(OwnerDatabase.of(properties), properties).migrate();
        var settings = new HashMap<>(database.settings());
        settings.put("spring.jpa.properties.hibernate.generate_statistics", true);
        settings.put("spring.config.location", "optional:classpath:/none/");
        settings.put("logging.level.root", "error");
        settings.put("spring.main.banner-mode", "off");
        settings.put("spring.liquibase.enabled", false);
        settings.put("wegmarke.jobs", false);
        context =
                new SpringApplicationBuilder(Application.class)
                        .web(WebApplicationType.NONE)
                        .properties(settings)
                        .run();
    }

    <T> T service(Class<T> type) {
        return context.getBean(type);
    }

    TenantKey municipality() {
        municipalities++;
        var tenant = new TenantKey("bench-" + municipalities);
        service(TenantAdministration.class)
                .create(
                        TenantRegistration.of(
                                tenant,
                                tenant.value(),
                                MunicipalityKind.LANDKREIS,
                                Integer.toString(80_000 + municipalities)));
        return tenant;
    }

    <T> T as(TenantKey tenant, Supplier<T> work) {
        return ActorContext.call(Actor.system("Benchmark", tenant), work::get);
    }

    /** How many statements Hibernate prepares during the work. */
    long statements(Runnable work) {
        var statistics =
                service(EntityManagerFactory.class).unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }

    /** Times of {@code runs} repetitions in nanoseconds, after as many that are not counted. */
    static long[] times(int runs, Runnable work) {
        var times = new long[runs];
        for (int i = -runs; i < runs; i++) {
            long begin = System.nanoTime();
            work.run();
            if (i >= 0) {
                times[i] = System.nanoTime() - begin;
            }
        }
        return times;
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }

    // No @Configuration: the scan of another test's application must not find it.
    @EnableAutoConfiguration(
            excludeName = {
                "com.vaadin.flow.spring.SpringBootAutoConfiguration",
                "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
                "com.vaadin.flow.spring.VaadinScopesConfig"
            })
    @ComponentScan({
        "de.wegmarke.plan",
        "de.wegmarke.exchange",
        "de.wegmarke.notification",
        "de.wegmarke.reporting",
        "de.wegmarke.document",
        "de.wegmarke.tenancy",
        "de.wegmarke.access",
        "de.wegmarke.tenantadmin"
    })
    @EntityScan("de.wegmarke")
    @EnableJpaRepositories({
        "de.wegmarke.plan",
        "de.wegmarke.exchange",
        "de.wegmarke.notification",
        "de.wegmarke.reporting"
    })
    static class Application {}
}
