package de.wegmarke.ui.reporting.spreadsheet;

import static de.wegmarke.ui.component.Wording.t;

import de.wegmarke.exchange.returns.RowChange;
import de.wegmarke.reporting.ReturnRef;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was written out of a file.
 *
 * @param refs the returns that read otherwise now
 */
public record TakenOver(Set<ReturnRef> refs, int handedIn, int drafts) {

    public TakenOver {
        refs = Set.copyOf(refs);
    }

    static TakenOver of(List<RowChange> rows) {
        var handedIn = (int) rows.stream().filter(RowChange::handsIn).count();
        return new TakenOver(
                rows.stream().map(RowChange::ref).collect(Collectors.toSet()),
                handedIn,
                rows.size() - handedIn);
    }

    /** A sentence for the page. */
    public String words() {
        return t("spreadsheet.done", handedIn, drafts);
    }
}
