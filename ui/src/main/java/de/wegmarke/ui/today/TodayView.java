package de.wegmarke.ui.today;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.plan.BodyDetail;
import de.wegmarke.plan.BodyReading;
import de.wegmarke.plan.BodyRow;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.PlanReading;
import de.wegmarke.plan.TodayOverview;
import de.wegmarke.plan.TodayOverview.Item;
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
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** What needs somebody's attention today, each with its reason. */
@Route(value = "heute", layout = MainLayout.class)
@ViewPermission(Permission.PLAN_READ)
@NavigationEntry(text = "nav.today", order = 10)
@StyleSheet("context://wegmarke/overview.css")
class TodayView extends TenantView {

    /** The parameter with which an office sees the whole municipality. */
    private static final String ALL = "alle";

    private final transient PlanReading plans;
    private final transient BodyReading bodies;
    private final transient DraftKeeping drafts;
    private final transient List<TodayHint> hints;
    private final transient List<DraftSource> sources;

    TodayView(
            PlanReading plans,
            BodyReading bodies,
            DraftKeeping drafts,
            ObjectProvider<TodayHint> hints,
            ObjectProvider<DraftSource> sources) {
        this.sources = sources.orderedStream().toList();
        this.hints = hints.orderedStream().toList();
        this.plans = plans;
        this.bodies = bodies;
        this.drafts = drafts;
    }

    @Override
    protected String open(Visit visit) {
        removeAll();
        var overview = plans.today(visit.key());
        var own =
                visit.actor().bodyIn(visit.key()).flatMap(code -> bodies.detail(visit.key(), code));
        var header = header(visit, overview);
        add(header);
        hints.forEach(hint -> hint.content(visit).ifPresent(this::add));
        if (overview.counts().measures() == 0 && plans.head(visit.key()).isEmpty()) {
            add(NoPlan.of(visit));
        } else if (own.isPresent() && visit.query().getSingleParameter(ALL).isEmpty()) {
            header.actions(new Anchor(Navigation.today(visit.key()) + "?" + ALL, t("today.all")));
            showOwn(visit, overview, own.get());
        } else {
            own.ifPresent(
                    body ->
                            header.actions(
                                    new Anchor(
                                            Navigation.today(visit.key()),
                                            t("today.onlyOwn", body.name()))));
            show(visit, overview);
        }
        return t("nav.today");
    }

    /** An office sees what it has to do itself, by its own name or by a collective's. */
    private void showOwn(Visit visit, TodayOverview overview, BodyDetail own) {
        var key = visit.key();
        addDrafts(visit, overview, bodies.all(key));
        var items = new ItemSections(key, overview.today(), codes(own));
        var heading =
                new Paragraph(
                        new Text(t("today.ownBody") + " "),
                        new Anchor(Navigation.body(key, own.code()), own.name()));
        add(
                heading,
                items.overdue(of(own, overview.overdue())),
                items.dueSoon(of(own, overview.dueSoon())),
                items.waiting(of(own, overview.waiting())));
    }

    private static List<Item> of(BodyDetail own, List<Item> items) {
        var names =
                Stream.concat(
                                Stream.of(own.name()),
                                own.collectives().stream().map(BodyDetail.Named::name))
                        .collect(Collectors.toSet());
        return items.stream()
                .filter(item -> item.bodies().stream().anyMatch(names::contains))
                .toList();
    }

    private static List<String> codes(BodyDetail own) {
        return Stream.concat(
                        Stream.of(own.code()),
                        own.collectives().stream().map(BodyDetail.Named::code))
                .toList();
    }

    private void addDrafts(Visit visit, TodayOverview overview, List<BodyRow> all) {
        if (!overview.drafts().isEmpty()) {
            add(new DraftsSection(visit, overview.drafts(), drafts, all, sources));
        }
    }

    private static PageHeader header(Visit visit, TodayOverview overview) {
        var day = overview.today().getDayOfWeek().getDisplayName(TextStyle.FULL, Wording.locale());
        return new PageHeader(t("today.title", day, DateText.of(overview.today())))
                .lead(t("today.greeting", visit.actor().displayName()));
    }

    private void show(Visit visit, TodayOverview overview) {
        var key = visit.key();
        var all = bodies.all(key);
        addDrafts(visit, overview, all);
        add(new PlanProgress(key, overview.counts()));
        var items = new ItemSections(key, overview.today(), List.of());
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
