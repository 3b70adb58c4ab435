package de.wegmarke.ui.reporting.review;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.plan.BodyReading;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.reporting.CycleProgress;
import de.wegmarke.reporting.CycleReading;
import de.wegmarke.reporting.CycleView;
import de.wegmarke.reporting.MeasureResult;
import de.wegmarke.reporting.ReturnList;
import de.wegmarke.reporting.ReturnReview;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.layout.MainLayout;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.layout.ViewPermission;
import de.wegmarke.ui.layout.Visit;
import de.wegmarke.ui.reporting.CompletenessBar;

/** The returns of a cycle: how complete, where bodies disagree, and the list to review. */
@Route(value = "berichte/:cycle/rueckmeldungen", layout = MainLayout.class)
@ViewPermission(Permission.CYCLE_RUN)
@StyleSheet("context://wegmarke/measure.css")
@StyleSheet("context://wegmarke/overview.css")
@StyleSheet("context://wegmarke/reporting.css")
class ReviewView extends TenantView {

    private final transient CycleReading reading;
    private final transient ReturnReview review;
    private final transient ReturnList list;
    private final transient BodyReading bodies;
    private final transient DraftKeeping drafts;

    ReviewView(
            CycleReading reading,
            ReturnReview review,
            ReturnList list,
            BodyReading bodies,
            DraftKeeping drafts) {
        this.reading = reading;
        this.review = review;
        this.list = list;
        this.bodies = bodies;
        this.drafts = drafts;
    }

    @Override
    protected String open(Visit visit) {
        removeAll();
        var cycle = visit.parameter("cycle").flatMap(key -> reading.find(visit.key(), key));
        if (cycle.isEmpty()) {
            visit.notFound();
            return "";
        }
        show(visit.key(), cycle.get(), ReviewAddress.of(visit.query()));
        return t("review.title", cycle.get().plan().name());
    }

    private void show(TenantKey tenant, CycleView cycle, ReviewAddress address) {
        var key = cycle.key();
        var name = cycle.plan().name();
        var header =
                new PageHeader(t("review.title", name))
                        .via(t("nav.reports"), Navigation.cycles(tenant))
                        .via(t("cycle.title", name), Navigation.cycle(tenant, key));
        if (cycle.state().takesReturns()) {
            header.actions(
                    new Button(
                            t("review.expect"),
                            click -> new ExpectDialog(list, bodies, tenant, key).open()));
        }
        var progress = reading.progress(tenant, key);
        add(header, new CompletenessBar(progress.total()), tables(tenant, key, progress));
        var disputed =
                review.results(tenant, key).stream().filter(MeasureResult::disputed).toList();
        if (!disputed.isEmpty()) {
            var section = new Div(new H2(t("review.disputed", disputed.size())));
            section.addClassName("wm-disputed");
            section.add(new Paragraph(t("review.disputed.text")));
            disputed.forEach(
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
                                                                    key,
                                                                    one.path())
                                                            .show())));
            add(section);
        }
        add(new ReviewRows(review, tenant, key, progress, address));
    }

    private static Div tables(TenantKey tenant, String cycle, CycleProgress progress) {
        var byBody =
                new Details(
                        t("review.byBody", progress.bodies().size()),
                        CompletenessTable.ofBodies(tenant, cycle, progress));
        var byField =
                new Details(
                        t("review.byField", progress.fields().size()),
                        CompletenessTable.ofFields(tenant, cycle, progress));
        byBody.setWidthFull();
        byField.setWidthFull();
        return new Div(byBody, byField);
    }
}
