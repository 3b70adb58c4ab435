package de.wegmarke.ui.reporting.sheet;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Div;
import de.wegmarke.access.Permission;
import de.wegmarke.exchange.returns.ReturnSpreadsheet;
import de.wegmarke.reporting.CycleView;
import de.wegmarke.reporting.ReturnReporting;
import de.wegmarke.ui.component.EmptyState;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.Visit;
import de.wegmarke.ui.reporting.spreadsheet.SpreadsheetActions;
import de.wegmarke.ui.reporting.spreadsheet.SpreadsheetDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The page of a body in a cycle: its head, and its sheet or that nothing is asked of it. */
final class SheetPage extends Div {

    SheetPage(
            Visit visit,
            CycleView cycle,
            String body,
            ReturnReporting reporting,
            ReturnSpreadsheet spreadsheet,
            Clock clock) {
        addClassName("wm-sheet");
        var onBehalf = visit.may(Permission.CYCLE_RUN);
        var header = header(visit, cycle, onBehalf);
        add(header);
        var sheet = reporting.sheet(visit.key(), cycle.key(), body);
        if (sheet.isEmpty()) {
            add(new EmptyState(t("sheet.nothingAsked"), t("sheet.nothingAsked.text")));
            return;
        }
        var cards =
                new Sheet(
                        new ReturnDesk(reporting, visit.key(), cycle.key(), body),
                        sheet.get(),
                        onBehalf,
                        LocalDate.now(clock));
        if (sheet.get().takesReturns()) {
            var actions =
                    new SpreadsheetActions(
                            new SpreadsheetDesk(
                                    spreadsheet, visit.key(), cycle.key(), Optional.of(body)));
            actions.onTakenOver(done -> cards.takenOver(done.refs()));
            header.actions(actions);
            add(actions.messages());
        }
        add(cards);
    }

    private static PageHeader header(Visit visit, CycleView cycle, boolean onBehalf) {
        var header = new PageHeader(t("sheet.title", cycle.plan().name()));
        return onBehalf
                ? header.via(t("nav.reports"), Navigation.cycles(visit.key()))
                        .via(
                                t("cycle.title", cycle.plan().name()),
                                Navigation.cycle(visit.key(), cycle.key()))
                : header;
    }
}
