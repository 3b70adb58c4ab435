package de.wegmarke;

import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.tenancy.TenantDirectory;
import de.wegmarke.text.Texts;
import java.io.PrintStream;
import java.nio.file.Files;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Runs {@code import} after the checks that need no document. */
@Component
class ImportCommand {

    private final TenantDirectory tenants;
    private final ObjectProvider<ImportCommandPort> port;

    ImportCommand(TenantDirectory tenants, ObjectProvider<ImportCommandPort> port) {
        this.tenants = tenants;
        this.port = port;
    }

    /** Returns the exit code. */
    int run(CommandLine.Import command, PrintStream out, PrintStream err) {
        if (tenants.find(command.tenant()).isEmpty()) {
            err.println(Texts.onConsole("command.noTenant", command.tenant().value()));
            return CommandLine.EXIT_REFUSED;
        }
        if (!Files.isRegularFile(command.file()) || !Files.isReadable(command.file())) {
            err.println(Texts.onConsole("command.noFile", command.file().toString()));
            return CommandLine.EXIT_REFUSED;
        }
        boolean accepted =
                ActorContext.call(
                        Actor.system("Kommandozeile", command.tenant()),
                        () ->
                                port.getObject()
                                        .importPlan(
                                                command.tenant(),
                                                command.file(),
                                                command.dryRun(),
                                                command.json(),
                                                out,
                                                err));
        return accepted ? CommandLine.EXIT_OK : CommandLine.EXIT_REFUSED;
    }
}
