package de.wegmarke;

import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.DefaultApplicationArguments;

/** What was typed on the command line, understood or not. */
sealed interface CommandLine {

    int EXIT_OK = 0;
    int EXIT_REFUSED = 1;
    int EXIT_USAGE = 2;

    /** Start the web application; the arguments are settings for Spring. */
    record Serve(String[] settings) implements CommandLine {}

    /** Import a plan document, or only show what the import would do. */
    record Import(TenantKey tenant, Path file, boolean dryRun, boolean json)
            implements CommandLine {}

    /** Not understood; the message says why. */
    record Misuse(String message) implements CommandLine {}

    /** Reads the arguments; never fails. */
    static CommandLine parse(String... args) {
        return args.length > 0 && args[0].equals("import")
                ? parseImport(new DefaultApplicationArguments(args))
                : new Serve(args);
    }

    private static CommandLine parseImport(DefaultApplicationArguments args) {
        Set<String> unknown = new TreeSet<>(args.getOptionNames());
        unknown.removeAll(Set.of("dry-run", "json"));
        if (!unknown.isEmpty()) {
            return new Misuse(
                    Texts.onConsole("command.unknownOption", String.join(", --", unknown)));
        }
        List<String> words = args.getNonOptionArgs();
        if (words.size() != 3) {
            return new Misuse(
                    words.size() < 3
                            ? Texts.onConsole("command.missing")
                            : Texts.onConsole(
                                    "command.tooMany",
                                    String.join(" ", words.subList(3, words.size()))));
        }
        Optional<TenantKey> tenant = TenantKey.parse(words.get(1));
        return tenant.isEmpty()
                ? new Misuse(Texts.onConsole("command.notAKey", words.get(1)))
                : new Import(
                        tenant.get(),
                        Path.of(words.get(2)),
                        args.containsOption("dry-run"),
                        args.containsOption("json"));
    }
}
