package de.wegmarke.ui.reporting.sheet;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Div;
import de.wegmarke.access.Permission;
import de.wegmarke.reporting.CycleView;
import de.wegmarke.reporting.ReturnReporting;
import de.wegmarke.ui.component.EmptyState;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.Visit;
import java.time.Clock;
import java.time.LocalDate;

/** The page of a body in a cycle: its head, and its sheet or that nothing is asked of it. */
final class SheetPage extends Div {

    SheetPage(Visit visit, CycleView cycle, String body, ReturnReporting reporting, Clock clock) {
        addClassName("wm-sheet");
        var onBehalf = visit.may(Permission.CYCLE_RUN);
        add(header(visit, cycle, onBehalf));
        var sheet = reporting.sheet(visit.key(), cycle.key(), body);
        add(
                sheet.isEmpty()
                        ? new EmptyState(t("sheet.nothingAsked"), t("sheet.nothingAsked.text"))
                        : new Sheet(
                                new ReturnDesk(reporting, visit.key(), cycle.key(), body),
                                sheet.get(),
                                onBehalf,
                                LocalDate.now(clock)));
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
