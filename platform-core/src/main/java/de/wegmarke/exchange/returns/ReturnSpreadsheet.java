package de.wegmarke.exchange.returns;

import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.exchange.returns.SpreadsheetRefused.Reason;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.reporting.ReturnRef;
import de.wegmarke.reporting.ReturnTable;
import de.wegmarke.reporting.ReturnTables;
import de.wegmarke.tenancy.TenantDirectory;
import de.wegmarke.tenancy.TenantKey;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * The spreadsheet way of a return: downloaded with what stands on the platform, filled in elsewhere
 * and uploaded again. An upload is first shown as a dry run, then taken over in one transaction,
 * under the rules and locks of the form.
 */
@Service
@Requires(Permission.RETURN_HAND_IN)
public class ReturnSpreadsheet {

    /** Size of an upload, in bytes; 146 returns take about 60,000. */
    public static final int LARGEST_BYTES = 5 * 1024 * 1024;

    private final ReturnTables returns;
    private final TenantDirectory tenants;

    ReturnSpreadsheet(ReturnTables returns, TenantDirectory tenants) {
        this.returns = returns;
        this.tenants = tenants;
    }

    /**
     * The workbook to fill in.
     *
     * @param body code of the body; empty for all, which only the integration management may ask
     * @param language of headings and words; what people typed stays as it is
     * @throws RuleViolation if nothing is expected
     */
    public byte[] download(TenantKey tenant, String cycle, Optional<String> body, Locale language) {
        return new ReturnWorkbook(new ReturnWords(language))
                .write(tenant, tenants.name(tenant), table(tenant, cycle, body));
    }

    /**
     * Reads a file that came back and shows what taking it over would change.
     *
     * @param body code of the body that it is uploaded for; empty takes rows of all bodies
     * @throws SpreadsheetRefused if it is not the workbook that went out
     * @throws RuleViolation if nothing is expected
     */
    public ReturnPreview dryRun(
            TenantKey tenant, String cycle, Optional<String> body, String fileName, byte[] file) {
        var table = table(tenant, cycle, body);
        var filled = new ReturnWorkbookReader(tenant, cycle, body).read(file);
        if (!table.takesReturns()) {
            throw new SpreadsheetRefused(Reason.CYCLE_CLOSED, table.cycle().plan().name());
        }
        return new ReturnComparison(table).of(fileName, filled);
    }

    /**
     * Writes exactly what the dry run showed: all of it, or nothing.
     *
     * @param overwrite the conflicts in which the file goes first
     * @throws RuleViolation if something was changed since the dry run, or the cycle was closed;
     *     nothing is written then
     */
    public void takeOver(TenantKey tenant, ReturnPreview shown, Set<ReturnRef> overwrite) {
        var entries =
                Stream.concat(
                                shown.changes().stream(),
                                shown.conflicts().stream()
                                        .filter(one -> overwrite.contains(one.ref())))
                        .map(RowChange::required)
                        .toList();
        returns.takeOver(tenant, shown.cycle(), entries);
    }

    private ReturnTable table(TenantKey tenant, String cycle, Optional<String> body) {
        return returns.table(tenant, cycle, body)
                .orElseThrow(() -> new RuleViolation("return.rule.not-expected"));
    }
}
