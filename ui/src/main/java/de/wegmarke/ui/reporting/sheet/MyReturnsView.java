package de.wegmarke.ui.reporting.sheet;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.exchange.returns.ReturnSpreadsheet;
import de.wegmarke.reporting.ReturnReporting;
import de.wegmarke.ui.component.EmptyState;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.layout.MainLayout;
import de.wegmarke.ui.layout.NavigationEntry;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.layout.ViewPermission;
import de.wegmarke.ui.layout.Visit;
import java.time.Clock;

/** What the person has to report now, or that nothing is asked. */
@Route(value = "rueckmeldung", layout = MainLayout.class)
@ViewPermission(Permission.RETURN_HAND_IN)
@NavigationEntry(text = "nav.return", order = 15, onlyForBodies = true)
@StyleSheet("context://wegmarke/measure.css")
@StyleSheet("context://wegmarke/overview.css")
@StyleSheet("context://wegmarke/reporting.css")
class MyReturnsView extends TenantView {

    private final transient ReturnReporting reporting;
    private final transient ReturnSpreadsheet spreadsheet;
    private final transient Clock clock;

    MyReturnsView(ReturnReporting reporting, ReturnSpreadsheet spreadsheet, Clock clock) {
        this.reporting = reporting;
        this.spreadsheet = spreadsheet;
        this.clock = clock;
    }

    @Override
    protected String open(Visit visit) {
        removeAll();
        var asked = reporting.asked(visit.key());
        var body = visit.actor().bodyIn(visit.key());
        if (asked.isPresent() && body.isPresent()) {
            add(new SheetPage(visit, asked.get(), body.get(), reporting, spreadsheet, clock));
            return t("sheet.title", asked.get().plan().name());
        }
        add(
                new PageHeader(t("nav.return")),
                new EmptyState(t("sheet.noCycle"), t("sheet.noCycle.text")));
        return t("nav.return");
    }
}
