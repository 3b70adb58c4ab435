package de.wegmarke.security;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Finds a client secret by its reference. A reference is the name of a setting (an environment
 * variable, or a mounted file through {@code spring.config.import=configtree:}) that must begin
 * with {@code WEGMARKE_IDP_}: whoever may store a provider must not be able to have any other
 * secret of the server sent to it.
 */
@Component
class ClientSecrets {

    private static final Logger LOG = LoggerFactory.getLogger(ClientSecrets.class);
    private static final Pattern ALLOWED = Pattern.compile("WEGMARKE_IDP_[A-Z0-9_]{1,80}");

    private final Environment environment;

    ClientSecrets(Environment environment) {
        this.environment = environment;
    }

    /** The secret; empty for a public client, and where the reference leads nowhere. */
    String resolve(@Nullable String reference) {
        if (reference == null || reference.isBlank()) {
            return "";
        }
        if (!ALLOWED.matcher(reference).matches()) {
            LOG.warn("A client secret's reference must begin with WEGMARKE_IDP_");
            return "";
        }
        String secret = environment.getProperty(reference);
        if (secret == null) {
            LOG.warn("The client secret {} is not set", reference);
            return "";
        }
        return secret;
    }
}
