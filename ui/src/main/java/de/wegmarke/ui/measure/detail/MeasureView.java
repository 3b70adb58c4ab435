package de.wegmarke.ui.measure.detail;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.plan.MeasureDetail;
import de.wegmarke.plan.MeasureLabel;
import de.wegmarke.ui.layout.MainLayout;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.layout.ViewPermission;
import de.wegmarke.ui.layout.Visit;
import de.wegmarke.ui.measure.ListAddress;
import java.util.List;

/** Everything about one measure, under an address that stays: {@code erfurt/massnahmen/1.8-M2}. */
@Route(value = "massnahmen/:path", layout = MainLayout.class)
@ViewPermission(Permission.PLAN_READ)
@StyleSheet("wegmarke/measure.css")
class MeasureView extends TenantView {

    private final transient MeasureServices services;

    MeasureView(MeasureServices services) {
        this.services = services;
    }

    @Override
    protected String open(Visit visit) {
        removeAll();
        var path = visit.parameter("path").orElse("");
        return services.reading()
                .detail(visit.key(), path)
                .map(measure -> show(visit, measure))
                .orElseGet(
                        () -> {
                            add(new NoSuchMeasure(visit.key(), path));
                            return t("measure.missing.heading");
                        });
    }

    private String show(Visit visit, MeasureDetail measure) {
        add(
                new MeasurePage(
                        services,
                        visit.key(),
                        measure,
                        EditRight.of(visit, measure, services.bodies()),
                        ListAddress.parse(visit.query()),
                        services.actions()
                                .orderedStream()
                                .flatMap(action -> action.of(visit, measure.path()).stream())
                                .toList(),
                        sections(visit, measure, true),
                        sections(visit, measure, false)));
        return t("measure.title", MeasureLabel.of(measure.path(), measure.number()));
    }

    private List<Component> sections(Visit visit, MeasureDetail measure, boolean leading) {
        return services.sections()
                .orderedStream()
                .filter(section -> section.leads(measure) == leading)
                .flatMap(section -> section.content(visit, measure).stream())
                .toList();
    }
}
