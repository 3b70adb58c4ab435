package de.wegmarke.ui.reporting.review;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.exchange.returns.ReturnSpreadsheet;
import de.wegmarke.plan.BodyReading;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.reporting.BodyCompleteness;
import de.wegmarke.reporting.CycleProgress;
import de.wegmarke.reporting.CycleView;
import de.wegmarke.reporting.MeasureResult;
import de.wegmarke.reporting.ReturnLinks;
import de.wegmarke.reporting.ReturnList;
import de.wegmarke.reporting.ReturnReview;
import de.wegmarke.reporting.ReviewOverview;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.layout.MainLayout;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.layout.ViewPermission;
import de.wegmarke.ui.layout.Visit;
import de.wegmarke.ui.reporting.CompletenessBar;
import de.wegmarke.ui.reporting.spreadsheet.SpreadsheetActions;
import de.wegmarke.ui.reporting.spreadsheet.SpreadsheetDesk;
import java.time.Clock;
import java.util.Optional;

/** The returns of a cycle: how complete, where bodies disagree, and the list to review. */
@Route(value = "berichte/:cycle/rueckmeldungen", layout = MainLayout.class)
@ViewPermission(Permission.CYCLE_RUN)
@StyleSheet("context://wegmarke/measure.css")
@StyleSheet("context://wegmarke/overview.css")
@StyleSheet("context://wegmarke/reporting.css")
class ReviewView extends TenantView {

    private final transient ReturnReview review;
    private final transient ReturnList list;
    private final transient BodyReading bodies;
    private final transient DraftKeeping drafts;
    private final transient ReturnLinks links;
    private final transient ReturnSpreadsheet spreadsheet;
    private final transient Clock clock;

    ReviewView(
            ReturnReview review,
            ReturnList list,
            BodyReading bodies,
            DraftKeeping drafts,
            ReturnLinks links,
            ReturnSpreadsheet spreadsheet,
            Clock clock) {
        this.review = review;
        this.list = list;
        this.bodies = bodies;
        this.drafts = drafts;
        this.links = links;
        this.spreadsheet = spreadsheet;
        this.clock = clock;
    }

    @Override
    protected String open(Visit visit) {
        removeAll();
        var address = ReviewAddress.of(visit.query());
        var overview =
                visit.parameter("cycle")
                        .flatMap(
                                key ->
                                        review.overview(
                                                visit.key(),
                                                key,
                                                address.filter(),
                                                ReviewRows.PAGE));
        if (overview.isEmpty()) {
            visit.notFound();
            return "";
        }
        var cycle = overview.get().cycle().key();
        var actions =
                new SpreadsheetActions(
                        new SpreadsheetDesk(spreadsheet, visit.key(), cycle, Optional.empty()));
        actions.onTakenOver(
                done ->
                        review.overview(visit.key(), cycle, address.filter(), ReviewRows.PAGE)
                                .ifPresent(now -> show(visit.key(), now, address, actions)));
        show(visit.key(), overview.get(), address, actions);
        return t("review.title", overview.get().cycle().plan().name());
    }

    private void show(
            TenantKey tenant,
            ReviewOverview overview,
            ReviewAddress address,
            SpreadsheetActions actions) {
        removeAll();
        var cycle = overview.cycle();
        var key = cycle.key();
        var name = cycle.plan().name();
        var header =
                new PageHeader(t("review.title", name))
                        .via(t("nav.reports"), Navigation.cycles(tenant))
                        .via(t("cycle.title", name), Navigation.cycle(tenant, key));
        if (cycle.state().takesReturns()) {
            header.actions(
                    actions,
                    new Button(
                            t("review.expect"),
                            click -> new ExpectDialog(list, bodies, tenant, key).open()));
        }
        var progress = overview.progress();
        add(header);
        add(actions.messages());
        add(new CompletenessBar(progress.total()), tables(tenant, cycle, progress));
        if (overview.disputed() > 0) {
            add(disputed(tenant, cycle, overview.disputed()));
        }
        add(new ReviewRows(review, tenant, key, progress, address, overview.page()));
    }

    /** Read when somebody opens it: it needs every return of the cycle. */
    private Details disputed(TenantKey tenant, CycleView cycle, int count) {
        var details = new Details(t("review.disputed", count));
        details.setWidthFull();
        details.addOpenedChangeListener(
                change -> {
                    details.removeAll();
                    if (change.isOpened()) {
                        details.add(disputedMeasures(tenant, cycle));
                    }
                });
        return details;
    }

    private Div disputedMeasures(TenantKey tenant, CycleView cycle) {
        var section = new Div(new Paragraph(t("review.disputed.text")));
        section.addClassName("wm-disputed");
        review.results(tenant, cycle.key()).stream()
                .filter(MeasureResult::disputed)
                .forEach(
                        one ->
                                section.add(
                                        new DisputedMeasure(
                                                one,
                                                cycle.state().takesReturns(),
                                                () ->
                                                        new DecisionDialog(
                                                                        review,
                                                                        drafts,
                                                                        tenant,
                                                                        cycle.key(),
                                                                        one.path())
                                                                .show())));
        return section;
    }

    private Component ways(TenantKey tenant, String cycle, BodyCompleteness body) {
        var sheet = new Anchor(Navigation.returns(tenant, cycle, body.code()), t("review.sheet"));
        sheet.getElement().setAttribute("aria-label", t("review.sheet.of", body.name()));
        var link =
                new Button(
                        t("review.link"),
                        click ->
                                new LinkDialog(
                                                links,
                                                clock,
                                                tenant,
                                                cycle,
                                                body.code(),
                                                body.name())
                                        .open());
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        link.setAriaLabel(t("review.link.of", body.name()));
        var both = new Div(sheet, link);
        both.addClassName("wm-ways");
        return both;
    }

    private Div tables(TenantKey tenant, CycleView shown, CycleProgress progress) {
        var cycle = shown.key();
        var byBody =
                new Details(
                        t("review.byBody", progress.bodies().size()),
                        shown.state().takesReturns()
                                ? CompletenessTable.ofBodies(
                                        tenant, cycle, progress, body -> ways(tenant, cycle, body))
                                : CompletenessTable.ofBodies(tenant, cycle, progress));
        var byField =
                new Details(
                        t("review.byField", progress.fields().size()),
                        CompletenessTable.ofFields(tenant, cycle, progress));
        byBody.setWidthFull();
        byField.setWidthFull();
        return new Div(byBody, byField);
    }
}
