package de.wegmarke.command;

import de.wegmarke.ImportCommandPort;
import de.wegmarke.exchange.DocumentRefused;
import de.wegmarke.exchange.PlanDocumentReader;
import de.wegmarke.exchange.PlanImport;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.text.Texts;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Imports a plan document from the command line, or says what an import would do. */
@Component
class PlanImportCommand implements ImportCommandPort {

    private final PlanImport planImport;
    private final JsonMapper json;

    PlanImportCommand(PlanImport planImport, JsonMapper json) {
        this.planImport = planImport;
        this.json = json;
    }

    @Override
    public boolean importPlan(
            TenantKey tenant,
            Path file,
            boolean dryRun,
            boolean asJson,
            PrintStream out,
            PrintStream err) {
        try {
            var name = file.getFileName().toString();
            var preview = planImport.dryRun(tenant, name, content(file));
            if (dryRun) {
                planImport.discard(tenant, preview.upload());
            } else {
                planImport.write(tenant, preview);
            }
            if (asJson) {
                out.println(
                        json.writerWithDefaultPrettyPrinter()
                                .writeValueAsString(
                                        ImportReport.of(tenant, name, dryRun, preview)));
            } else {
                new ImportText(out).print(preview, dryRun);
            }
            return true;
        } catch (DocumentRefused refused) {
            if (asJson) {
                out.println(json.writeValueAsString(RefusalReport.of(refused)));
            } else {
                err.println(refused.text(Locale.getDefault()));
            }
            return false;
        } catch (ConcurrencyFailureException | RuleViolation meanwhile) {
            err.println(Texts.onConsole("command.changedMeanwhile"));
            return false;
        }
    }

    /** One byte more than allowed is enough for the reader to refuse the file. */
    private static byte[] content(Path file) {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(PlanDocumentReader.LARGEST_BYTES + 1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
