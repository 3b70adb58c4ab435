package de.wegmarke.ui.reporting.sheet;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.exchange.returns.ReturnSpreadsheet;
import de.wegmarke.reporting.ReturnReporting;
import de.wegmarke.ui.layout.MainLayout;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.layout.ViewPermission;
import de.wegmarke.ui.layout.Visit;
import java.time.Clock;

/** All that one body has to report in a cycle. */
@Route(value = "rueckmeldung/:cycle/:body", layout = MainLayout.class)
@ViewPermission(Permission.RETURN_HAND_IN)
@StyleSheet("context://wegmarke/measure.css")
@StyleSheet("context://wegmarke/overview.css")
@StyleSheet("context://wegmarke/reporting.css")
class BodySheetView extends TenantView {

    private final transient ReturnReporting reporting;
    private final transient ReturnSpreadsheet spreadsheet;
    private final transient Clock clock;

    BodySheetView(ReturnReporting reporting, ReturnSpreadsheet spreadsheet, Clock clock) {
        this.reporting = reporting;
        this.spreadsheet = spreadsheet;
        this.clock = clock;
    }

    @Override
    protected String open(Visit visit) {
        removeAll();
        var key = visit.parameter("cycle").orElse("");
        var body = visit.parameter("body").orElse("");
        var cycle = reporting.cycle(visit.key(), key);
        if (cycle.isEmpty()) {
            visit.notFound();
            return "";
        }
        add(new SheetPage(visit, cycle.get(), body, reporting, spreadsheet, clock));
        return t("sheet.title", cycle.get().plan().name());
    }
}
