package gallery;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.component.StateBadge;
import de.wegmarke.ui.layout.MainLayout;
import de.wegmarke.ui.layout.NavigationEntry;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.layout.ViewPermission;
import de.wegmarke.ui.layout.Visit;
import java.util.List;
import java.util.stream.IntStream;

/** A grid as the measures will have it. */
@Route(value = "massnahmen", layout = MainLayout.class)
@ViewPermission(Permission.PLAN_READ)
@NavigationEntry(text = "nav.measures", order = 30)
class SampleMeasuresView extends TenantView {

    private record Row(String number, String title, MeasureState state, String deadline) {}

    @Override
    protected String open(Visit visit) {
        removeAll();
        var grid = new Grid<Row>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addColumn(Row::number).setHeader("Nummer").setAutoWidth(true).setFlexGrow(0);
        grid.addColumn(Row::title).setHeader("Maßnahme").setFlexGrow(4);
        grid.addColumn(new ComponentRenderer<>(row -> StateBadge.of(row.state())))
                .setHeader("Stand")
                .setAutoWidth(true);
        grid.addColumn(Row::deadline).setHeader("Frist").setAutoWidth(true).setFlexGrow(0);
        grid.setItems(rows());
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", "Maßnahmen");
        add(new PageHeader("Maßnahmen"), grid);
        return "Maßnahmen";
    }

    private static List<Row> rows() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(
                        i ->
                                new Row(
                                        "1.%d M%d".formatted(i, i % 3 + 1),
                                        "Beispielmaßnahme mit einem Titel von üblicher Länge",
                                        MeasureState.values()[i % 8],
                                        i % 2 == 0 ? "fortlaufend" : "4. Quartal 2026"))
                .toList();
    }
}
