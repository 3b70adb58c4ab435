package de.wegmarke.security;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Turns an endpoint that begins with {@code /} into an address of this server: seen from the
 * browser, the host and port that it asked for; seen from this process, its own port on the
 * loopback address.
 */
@Component
class OwnAddress {

    private final Environment environment;

    OwnAddress(Environment environment) {
        this.environment = environment;
    }

    String forBrowser(String endpoint) {
        return isOwn(endpoint)
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + endpoint
                : endpoint;
    }

    String forServer(String endpoint) {
        return isOwn(endpoint)
                ? "http://127.0.0.1:"
                        + environment.getRequiredProperty("local.server.port")
                        + endpoint
                : endpoint;
    }

    static boolean isOwn(String endpoint) {
        return endpoint.startsWith("/");
    }
}
