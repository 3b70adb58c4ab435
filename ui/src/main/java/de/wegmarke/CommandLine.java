package de.wegmarke;

import de.wegmarke.tenancy.TenantKey;
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

    String USAGE =
            """
            Aufruf: import MANDANT DATEI [--dry-run] [--json]
              MANDANT    Schlüssel der Kommune, wie er in der Adresse steht, z. B. erfurt
              DATEI      Plandokument als Text oder Markdown (UTF-8)
              --dry-run  nur prüfen und zeigen, nichts ändern
              --json     Ergebnis als JSON""";

    /** Start the web application; the arguments are settings for Spring. */
    record Serve(String[] settings) implements CommandLine {}

    /** Import a plan document, or only show what the import would do. */
    record Import(TenantKey tenant, Path file, boolean dryRun, boolean json)
            implements CommandLine {}

    /** Not understood; the message says why, in German. */
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
            return new Misuse("Unbekannte Option: --" + String.join(", --", unknown));
        }
        List<String> words = args.getNonOptionArgs();
        if (words.size() != 3) {
            return new Misuse(
                    words.size() < 3
                            ? "Es fehlt etwas: Der Import braucht eine Kommune und eine Datei."
                            : "Zu viele Angaben: "
                                    + String.join(" ", words.subList(3, words.size())));
        }
        Optional<TenantKey> tenant = TenantKey.parse(words.get(1));
        return tenant.isEmpty()
                ? new Misuse("Kein Schlüssel einer Kommune: " + words.get(1))
                : new Import(
                        tenant.get(),
                        Path.of(words.get(2)),
                        args.containsOption("dry-run"),
                        args.containsOption("json"));
    }
}
