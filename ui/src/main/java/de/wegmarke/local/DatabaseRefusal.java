package de.wegmarke.local;

import de.wegmarke.text.Texts;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/**
 * Says in a sentence why a start on a database of one's own came to nothing: it does not answer,
 * does not know the login, is not there, or the owner may not do what it must. Other failures keep
 * their whole story, for those who have to find their cause.
 */
class DatabaseRefusal extends AbstractFailureAnalyzer<SQLException> {

    private final Environment environment;

    DatabaseRefusal(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
        var reason = reason(cause.getSQLState());
        if (reason == null) {
            return null;
        }
        // The options after the address may hold secrets and are of no help here.
        var url = environment.getProperty("wegmarke.database.url", "").split("\\?", 2)[0];
        return new FailureAnalysis(
                Texts.onConsole("console.database." + reason, url),
                Texts.onConsole("console.database.action"),
                failure);
    }

    /** By the classes of PostgreSQL's error codes (appendix A of its documentation). */
    private static @Nullable String reason(@Nullable String state) {
        if (state == null) {
            return null;
        }
        if (state.startsWith("08")) {
            return "silent";
        }
        return switch (state) {
            case "28000", "28P01" -> "login";
            case "3D000" -> "missing";
            case "42501" -> "rights";
            default -> null;
        };
    }
}
