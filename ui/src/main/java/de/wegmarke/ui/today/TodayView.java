package de.wegmarke.ui.today;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.plan.BodyReading;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.PlanReading;
import de.wegmarke.plan.TodayOverview;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.layout.MainLayout;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.NavigationEntry;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.layout.ViewPermission;
import de.wegmarke.ui.layout.Visit;
import de.wegmarke.ui.plan.NoPlan;
import de.wegmarke.ui.plan.PlanProgress;
import java.time.format.TextStyle;

/** What needs somebody's attention today, each with its reason. */
@Route(value = "heute", layout = MainLayout.class)
@ViewPermission(Permission.PLAN_READ)
@NavigationEntry(text = "nav.today", order = 10)
@StyleSheet("context://wegmarke/overview.css")
class TodayView extends TenantView {

    private final transient PlanReading plans;
    private final transient BodyReading bodies;
    private final transient DraftKeeping drafts;

    TodayView(PlanReading plans, BodyReading bodies, DraftKeeping drafts) {
        this.plans = plans;
        this.bodies = bodies;
        this.drafts = drafts;
    }

    @Override
    protected String open(Visit visit) {
        removeAll();
        var overview = plans.today(visit.key());
        add(header(visit, overview));
        if (overview.counts().measures() == 0 && plans.head(visit.key()).isEmpty()) {
            add(NoPlan.of(visit));
        } else {
            show(visit, overview);
        }
        return t("nav.today");
    }

    private static PageHeader header(Visit visit, TodayOverview overview) {
        var day = overview.today().getDayOfWeek().getDisplayName(TextStyle.FULL, Wording.locale());
        var header =
                new PageHeader(t("today.title", day, DateText.of(overview.today())))
                        .lead(t("today.greeting", visit.actor().displayName()));
        visit.actor()
                .bodyIn(visit.key())
                .ifPresent(
                        body ->
                                header.actions(
                                        new Anchor(
                                                Navigation.body(visit.key(), body),
                                                t("today.ownBody"))));
        return header;
    }

    private void show(Visit visit, TodayOverview overview) {
        var key = visit.key();
        var all = bodies.all(key);
        if (!overview.drafts().isEmpty()) {
            add(new DraftsSection(key, overview.drafts(), drafts, all));
        }
        add(new PlanProgress(key, overview.counts()));
        var items = new ItemSections(key, overview.today());
        var attention =
                new Div(
                        items.overdue(overview.overdue()),
                        items.dueSoon(overview.dueSoon()),
                        items.waiting(overview.waiting()));
        attention.addClassName("wm-today-attention");
        var beside = new Div(new OverdueBodies(key, all), new RecentChanges(key, overview));
        beside.addClassName("wm-today-beside");
        var columns = new Div(attention, beside);
        columns.addClassName("wm-today");
        add(columns);
    }
}
