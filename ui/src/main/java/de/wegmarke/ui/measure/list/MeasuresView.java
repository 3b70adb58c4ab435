package de.wegmarke.ui.measure.list;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.plan.MeasureEditing;
import de.wegmarke.plan.MeasureReading;
import de.wegmarke.ui.component.EmptyState;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.layout.MainLayout;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.NavigationEntry;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.layout.ViewPermission;
import de.wegmarke.ui.layout.Visit;
import de.wegmarke.ui.measure.ListAddress;
import java.time.Clock;

/**
 * All measures of the municipality: searched, filtered, sorted. What is shown stands in the
 * address, so that it can be bookmarked and sent.
 */
@Route(value = "massnahmen", layout = MainLayout.class)
@ViewPermission(Permission.PLAN_READ)
@NavigationEntry(text = "nav.measures", order = 30)
@StyleSheet("wegmarke/measure.css")
class MeasuresView extends TenantView {

    private final transient MeasureReading reading;
    private final transient MeasureEditing editing;
    private final transient Clock clock;

    MeasuresView(MeasureReading reading, MeasureEditing editing, Clock clock) {
        this.clock = clock;
        this.reading = reading;
        this.editing = editing;
        addClassName("wm-measures");
    }

    @Override
    protected String open(Visit visit) {
        removeAll();
        var title = t("measures.title");
        var header = new PageHeader(title);
        var words = new FilterWords(reading.filterChoices(visit.key()));
        if (words.measures() == 0) {
            add(header, noPlan(visit));
        } else {
            var list = list(visit, words);
            add(header.actions(list.tools()), list);
        }
        return title;
    }

    private MeasureList list(Visit visit, FilterWords words) {
        var list =
                new MeasureList(
                        reading,
                        editing,
                        clock,
                        visit.key(),
                        words,
                        visit.may(Permission.MEASURE_EDIT));
        list.open(ListAddress.parse(visit.query()));
        return list;
    }

    private static Component noPlan(Visit visit) {
        if (!visit.may(Permission.PLAN_IMPORT)) {
            return new EmptyState(t("measures.noPlan.title"), t("measures.noPlan.wait"));
        }
        return new EmptyState(
                t("measures.noPlan.title"),
                t("measures.noPlan.import"),
                new Anchor(Navigation.planImport(visit.key()), t("measures.noPlan.action")));
    }
}
