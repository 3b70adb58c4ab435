package gallery;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.plan.Assessment;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.DistributionBar;
import de.wegmarke.ui.component.EmptyState;
import de.wegmarke.ui.component.FactList;
import de.wegmarke.ui.component.FilterBar;
import de.wegmarke.ui.component.MoneyText;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.component.StateBadge;
import de.wegmarke.ui.layout.MainLayout;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.NavigationEntry;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.layout.ViewPermission;
import de.wegmarke.ui.layout.Visit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** Every component once. */
@Route(value = "heute", layout = MainLayout.class)
@ViewPermission(Permission.PLAN_READ)
@NavigationEntry(text = "nav.today", order = 10)
class SampleTodayView extends TenantView {

    @Override
    protected String open(Visit visit) {
        removeAll();
        add(
                new PageHeader("Beispielseite")
                        .via("Plan", Navigation.plan(visit.key()))
                        .via("3 Beispielfeld", Navigation.plan(visit.key()))
                        .lead("Alle Bausteine auf einer Seite.")
                        .actions(new Button("Weitermachen")),
                filter(),
                states(),
                new DistributionBar(
                        Map.of(
                                MeasureState.DONE, 31,
                                MeasureState.ONGOING_RUNNING, 60,
                                MeasureState.PARTLY_DONE, 9,
                                MeasureState.IN_PROGRESS, 22,
                                MeasureState.IN_PREPARATION, 12,
                                MeasureState.NOT_STARTED, 8,
                                MeasureState.POSTPONED, 3,
                                MeasureState.DISCONTINUED, 1)),
                new FactList()
                        .fact("Frist", DateText.of(LocalDate.of(2026, 12, 31)))
                        .fact("Kosten", MoneyText.of(new BigDecimal("1500")))
                        .fact("Federführung", "")
                        .fact("Stand", StateBadge.of(MeasureState.IN_PROGRESS)),
                Notice.success("Gespeichert."),
                Notice.info("Der Plan ist ein Entwurf."),
                Notice.warning("Die Frist ist seit drei Tagen vorbei."),
                Notice.error("Die Datei ist kein Text. Es wurde nichts geändert."),
                new H2("Leer"),
                new EmptyState(
                        "Noch kein Plan",
                        "Lesen Sie das Dokument Ihrer Kommune ein; vorher wird nichts geändert.",
                        new Anchor(Navigation.planImport(visit.key()), "Zum Import")),
                fail());
        return "Heute";
    }

    private static FilterBar filter() {
        var hits = new FilterBar[1];
        hits[0] =
                new FilterBar(
                        "Maßnahmen durchsuchen",
                        text -> hits[0].setHits(text.isEmpty() ? "146" : "Suche: " + text));
        hits[0].setHits("12 von 146 Maßnahmen");
        hits[0].addActive("Frist", "überfällig", hits[0]::clearActive);
        hits[0].filter(new SampleDate());
        return hits[0];
    }

    private static Div states() {
        var all = new Div();
        all.addClassName("wm-actions");
        all.getStyle().set("gap", "1.5rem");
        for (var state : MeasureState.values()) {
            all.add(StateBadge.of(state));
        }
        for (var assessment : Assessment.values()) {
            all.add(StateBadge.of(assessment));
        }
        return all;
    }

    private static Div fail() {
        return new Div(
                new Paragraph("Ein Knopf, der scheitert:"),
                new Button(
                        "Scheitern",
                        click -> {
                            throw new IllegalStateException("On purpose");
                        }));
    }
}
