package de.wegmarke;

import de.wegmarke.tenancy.TenantKey;
import java.io.PrintStream;
import java.nio.file.Path;

/** What the command {@code import} needs from the exchange of plan documents. */
public interface ImportCommandPort {

    /**
     * Reads the document and, unless it is a dry run, takes it over in one transaction. Called with
     * an actor bound that has the integration management's rights in this tenant.
     *
     * @param file readable, of any content
     * @param asJson whether the result is written as JSON, else as text for people
     * @param out takes the result; of a refused document, as JSON what is wrong with it
     * @param err takes what is wrong with it for people
     * @return whether the document was accepted; if not, nothing has changed
     */
    boolean importPlan(
            TenantKey tenant,
            Path file,
            boolean dryRun,
            boolean asJson,
            PrintStream out,
            PrintStream err);
}
