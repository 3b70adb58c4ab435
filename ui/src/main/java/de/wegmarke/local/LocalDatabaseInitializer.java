package de.wegmarke.local;

import java.sql.SQLException;
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
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.StringUtils;

/**
 * With the profile {@code local}: makes sure that a database is there before anything asks for it,
 * and tells the rest of the program its address the way an installation's settings would. A
 * database named in the settings ({@code WEGMARKE_DB_URL}, or {@code wegmarke.database.url}) is
 * taken as it is.
 */
public class LocalDatabaseInitializer
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(LocalDatabaseInitializer.class);

    private static final String URL = "wegmarke.database.url";

    /** What the launcher's variables mean. */
    private static final Map<String, String> SETTINGS =
            Map.of(
                    "WEGMARKE_DB_URL", URL,
                    "WEGMARKE_DB_ADMIN_USER", "wegmarke.database.admin-user",
                    "WEGMARKE_DB_ADMIN_PASSWORD", "wegmarke.database.admin-password",
                    "WEGMARKE_DB_APP_USER", "wegmarke.database.app-user",
                    "WEGMARKE_DB_APP_PASSWORD", "wegmarke.database.app-password");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (!environment.acceptsProfiles(Profiles.of("local"))) {
            return;
        }
        var directory = LocalDirectory.of(environment);
        Map<String, Object> settings = new HashMap<>();
        settings.put("wegmarke.identity.client-secret", directory.secret("client"));
        SETTINGS.forEach(
                (variable, setting) -> {
                    String value = environment.getProperty(variable);
                    if (StringUtils.hasText(value)) {
                        settings.put(setting, value);
                    }
                });
        var own = !settings.containsKey(URL) && !environment.containsProperty(URL);
        if (own) {
            LOG.info("Datenbank wird gestartet …");
            var database = LocalDatabase.open(directory);
            settings.put(URL, database.url());
            settings.put("wegmarke.database.admin-user", LocalDatabase.OWNER);
            settings.put("wegmarke.database.admin-password", database.ownerPassword());
            settings.put("wegmarke.database.app-user", LocalDatabase.APPLICATION);
            settings.put("wegmarke.database.app-password", database.applicationPassword());
            closeLast(context, database);
        }
        environment.getPropertySources().addFirst(new MapPropertySource("local", settings));
        if (!own) {
            knock(environment);
        }
    }

    /** Asked at once: whoever asks through the pool waits long for a server that is silent. */
    private static void knock(ConfigurableEnvironment environment) {
        var database = new DriverManagerDataSource();
        database.setUrl(environment.getRequiredProperty(URL));
        database.setUsername(environment.getProperty("wegmarke.database.admin-user"));
        database.setPassword(environment.getProperty("wegmarke.database.admin-password"));
        try {
            database.getConnection().close();
        } catch (SQLException refused) {
            throw new IllegalStateException("The database cannot be used", refused);
        }
    }

    /**
     * Beans are destroyed in the reverse order of their registration, and this one is the first.
     */
    private static void closeLast(ConfigurableApplicationContext context, LocalDatabase database) {
        ((DefaultSingletonBeanRegistry) context.getBeanFactory())
                .registerDisposableBean("localDatabase", database::close);
    }
}
