package de.wegmarke.local;

import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/**
 * With the profile {@code local}: makes sure that a database is there before anything asks for it,
 * and tells the rest of the program its address the way an installation's settings would. A
 * database named in the settings ({@code wegmarke.database.url}) is taken as it is.
 */
public class LocalDatabaseInitializer
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(LocalDatabaseInitializer.class);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (!environment.acceptsProfiles(Profiles.of("local"))) {
            return;
        }
        var directory = LocalDirectory.of(environment);
        Map<String, Object> settings = new HashMap<>();
        settings.put("wegmarke.identity.client-secret", directory.secret("client"));
        if (!StringUtils.hasText(environment.getProperty("wegmarke.database.url"))) {
            LOG.info("Datenbank wird gestartet …");
            var database = LocalDatabase.open(directory);
            settings.put("wegmarke.database.url", database.url());
            settings.put("wegmarke.database.admin-user", LocalDatabase.OWNER);
            settings.put("wegmarke.database.admin-password", database.ownerPassword());
            settings.put("wegmarke.database.app-user", LocalDatabase.APPLICATION);
            settings.put("wegmarke.database.app-password", database.applicationPassword());
            closeLast(context, database);
        }
        environment.getPropertySources().addFirst(new MapPropertySource("local", settings));
    }

    /**
     * Beans are destroyed in the reverse order of their registration, and this one is the first.
     */
    private static void closeLast(ConfigurableApplicationContext context, LocalDatabase database) {
        ((DefaultSingletonBeanRegistry) context.getBeanFactory())
                .registerDisposableBean("localDatabase", database::close);
    }
}
