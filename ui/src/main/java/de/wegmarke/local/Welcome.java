package de.wegmarke.local;

import de.wegmarke.text.Texts;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Says on the console where Wegmarke is and whom one can sign in as, notes for the launcher what
 * runs, and goes when the launcher is gone.
 */
@Component
@Profile("local")
@ConditionalOnWebApplication
class Welcome {

    private final Environment environment;
    private final LocalAccounts accounts;
    private final Path note;

    Welcome(Environment environment, LocalAccounts accounts) {
        this.environment = environment;
        this.accounts = accounts;
        this.note = LocalDirectory.of(environment).root().resolve("running");
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        String port = environment.getRequiredProperty("local.server.port");
        Optional<ProcessHandle> launcher =
                Optional.ofNullable(environment.getProperty("wegmarke.launcher", Long.class))
                        .flatMap(ProcessHandle::of);
        if (launcher.isPresent()) {
            LocalDirectory.writePrivately(note, ProcessHandle.current().pid() + " " + port + "\n");
            print(System.out, "http://localhost:" + port);
            launcher.get().onExit().thenRun(() -> System.exit(0));
        }
    }

    @EventListener(ContextClosedEvent.class)
    void closed() {
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(PrintStream out, String address) {
        List<DemoPerson> people = accounts.all();
        int width = people.stream().mapToInt(p -> p.username().length()).max().orElse(0);
        out.println();
        out.println(Texts.onConsole("console.ready") + " " + address);
        out.println();
        out.println(Texts.onConsole("console.accounts") + " " + accounts.password());
        people.forEach(
                person ->
                        out.printf(
                                "  %-" + width + "s  %s%n",
                                person.username(),
                                person.displayName()));
        out.println();
        out.println(Texts.onConsole("console.stop"));
    }
}
