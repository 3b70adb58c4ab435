package de.wegmarke.notification;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Where people reach this server, for links in mails and on open pages: {@code
 * wegmarke.public-address}, for example {@code https://wegmarke.erfurt.example}; without it this
 * machine, which is right for a trial on one's own. Never taken from a request: whoever sends one
 * could choose where links lead.
 *
 * @throws IllegalArgumentException at start, if it is no absolute web address
 */
@Component
public class PublicAddress {

    private static final Logger LOG = LoggerFactory.getLogger(PublicAddress.class);

    /** Set as soon as a server listens. */
    private static final String PORT = "local.server.port";

    private final Environment environment;
    private final @Nullable String configured;

    PublicAddress(Environment environment) {
        this.environment = environment;
        var given = environment.getProperty("wegmarke.public-address");
        this.configured = given == null || given.isBlank() ? null : checked(given.strip());
    }

    private static String checked(String given) {
        var address = URI.create(given);
        var web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        if (!web
                || address.getHost() == null
                || address.getQuery() != null
                || address.getFragment() != null) {
            throw new IllegalArgumentException(
                    "wegmarke.public-address is not a web address: " + given);
        }
        return given.replaceFirst("/+$", "");
    }

    /** Only a server leads anybody anywhere, and on one's own machine this address is right. */
    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        if (!isConfigured()
                && environment.containsProperty(PORT)
                && !environment.acceptsProfiles(Profiles.of("local"))) {
            LOG.warn(
                    "wegmarke.public-address is not set: links in mails, of public pages and in the"
                            + " sitemap lead to {}",
                    of(""));
        }
    }

    /** Whether an address was given; without one, links lead to the machine of whoever reads. */
    public boolean isConfigured() {
        return configured != null;
    }

    /**
     * The address of a page.
     *
     * @param path without a slash in front, for example {@code erfurt/berichte}
     */
    public String of(String path) {
        return (configured == null ? thisMachine() : configured) + "/" + path;
    }

    private String thisMachine() {
        var port = environment.getProperty(PORT, environment.getProperty("server.port", "8080"));
        return "http://localhost:" + port;
    }
}
