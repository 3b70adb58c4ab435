package de.wegmarke.local;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Whether this database has had its sample data: a mark beside the data, set at the very end, so
 * that a start that was interrupted is a first one again. Every step of it may be repeated.
 */
@Component
@Profile("local")
class FirstStart {

    private final Path mark;

    FirstStart(Environment environment) {
        String url = environment.getProperty("WEGMARKE_DB_URL", "");
        // A database elsewhere has a mark of its own, and is not remembered by its address.
        String name =
                url.isBlank()
                        ? "samples-loaded"
                        : "samples-loaded-"
                                + UUID.nameUUIDFromBytes(url.getBytes(StandardCharsets.UTF_8));
        this.mark = LocalDirectory.of(environment).root().resolve("data").resolve(name);
    }

    boolean isNow() {
        return !Files.exists(mark);
    }

    void isOver() {
        LocalDirectory.writePrivately(mark, "");
    }
}
