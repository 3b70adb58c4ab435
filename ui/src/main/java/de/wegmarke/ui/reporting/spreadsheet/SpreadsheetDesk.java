package de.wegmarke.ui.reporting.spreadsheet;

import de.wegmarke.exchange.returns.ReturnPreview;
import de.wegmarke.exchange.returns.ReturnSpreadsheet;
import de.wegmarke.reporting.ReturnRef;
import de.wegmarke.tenancy.TenantKey;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The service of the spreadsheet, for one cycle.
 *
 * @param body code of the body; empty for all bodies
 */
public record SpreadsheetDesk(
        ReturnSpreadsheet spreadsheet, TenantKey tenant, String cycle, Optional<String> body) {

    byte[] download(Locale language) {
        return spreadsheet.download(tenant, cycle, body, language);
    }

    ReturnPreview dryRun(String fileName, byte[] file) {
        return spreadsheet.dryRun(tenant, cycle, body, fileName, file);
    }

    void takeOver(ReturnPreview shown, Set<ReturnRef> overwrite) {
        spreadsheet.takeOver(tenant, shown, overwrite);
    }
}
