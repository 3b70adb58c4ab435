package de.wegmarke.ui.reporting.cycle;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.reporting.CycleOpening;
import de.wegmarke.reporting.CycleReading;
import de.wegmarke.reporting.CycleState;
import de.wegmarke.reporting.CycleView;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.EmptyState;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.layout.MainLayout;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.NavigationEntry;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.layout.ViewPermission;
import de.wegmarke.ui.layout.Visit;
import de.wegmarke.ui.reporting.CompletenessBar;
import java.time.Clock;
import java.util.List;

/** All reporting cycles, the newest first. */
@Route(value = "berichte", layout = MainLayout.class)
@ViewPermission(Permission.CYCLE_READ)
@NavigationEntry(text = "nav.reports", order = 45)
@StyleSheet("context://wegmarke/overview.css")
@StyleSheet("context://wegmarke/reporting.css")
class CyclesView extends TenantView {

    private final transient CycleReading reading;
    private final transient CycleOpening opening;
    private final transient DraftKeeping drafts;
    private final transient Clock clock;

    CyclesView(CycleReading reading, CycleOpening opening, DraftKeeping drafts, Clock clock) {
        this.reading = reading;
        this.opening = opening;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    protected String open(Visit visit) {
        removeAll();
        var cycles = reading.all(visit.key());
        var header = new PageHeader(t("nav.reports")).lead(t("cycles.lead"));
        add(header);
        var mayRun = visit.may(Permission.CYCLE_RUN);
        if (cycles.isEmpty()) {
            add(
                    mayRun
                            ? new EmptyState(
                                    t("cycles.none"),
                                    t("cycles.none.plan"),
                                    planButton(visit, cycles))
                            : new EmptyState(t("cycles.none"), t("cycles.none.wait")));
        } else {
            if (mayRun) {
                header.actions(planButton(visit, cycles));
            }
            add(list(visit.key(), cycles));
        }
        return t("nav.reports");
    }

    private Button planButton(Visit visit, List<CycleView> cycles) {
        var dialog =
                CycleDialog.planning(NextCycle.after(cycles, clock), opening, drafts, visit.key());
        var button = new Button(t("cycle.plan"), click -> dialog.show());
        if (cycles.isEmpty()) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    private static Component list(TenantKey tenant, List<CycleView> cycles) {
        var list = new UnorderedList();
        list.addClassName("wm-cycles");
        cycles.forEach(cycle -> list.add(new ListItem(card(tenant, cycle))));
        return list;
    }

    private static Component card(TenantKey tenant, CycleView cycle) {
        var name = new Anchor(Navigation.cycle(tenant, cycle.key()), cycle.plan().name());
        var head = new Div(new H2(name), new CycleBadge(cycle.state()));
        head.addClassName("wm-cycle-head");
        if (cycle.sample()) {
            head.add(new SampleMark());
        }
        var card = new Div(head, new CycleDays(cycle.plan().dates()));
        card.addClassName("wm-cycle-card");
        if (cycle.state() == CycleState.PLANNED) {
            var waits = new Paragraph(t("cycle.planned.waits"));
            waits.addClassName("wm-quiet");
            card.add(waits);
        } else {
            card.add(new CompletenessBar(cycle.completeness()));
        }
        if (cycle.published()) {
            card.add(
                    new Anchor(
                            Navigation.report(tenant, cycle.key()), t("cycle.report.published")));
        }
        return card;
    }
}
