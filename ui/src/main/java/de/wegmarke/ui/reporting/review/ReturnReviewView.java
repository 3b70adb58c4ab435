package de.wegmarke.ui.reporting.review;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.reporting.CycleReading;
import de.wegmarke.reporting.ReturnList;
import de.wegmarke.reporting.ReturnRef;
import de.wegmarke.reporting.ReturnReview;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.layout.MainLayout;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.layout.ViewPermission;
import de.wegmarke.ui.layout.Visit;

/** One return to review; after it the next that waits. */
@Route(value = "berichte/:cycle/rueckmeldungen/:measure/:body", layout = MainLayout.class)
@ViewPermission(Permission.CYCLE_RUN)
@StyleSheet("context://wegmarke/measure.css")
@StyleSheet("context://wegmarke/overview.css")
@StyleSheet("context://wegmarke/reporting.css")
class ReturnReviewView extends TenantView {

    private final transient CycleReading reading;
    private final transient ReturnReview review;
    private final transient ReturnList list;
    private final transient DraftKeeping drafts;

    ReturnReviewView(
            CycleReading reading, ReturnReview review, ReturnList list, DraftKeeping drafts) {
        this.drafts = drafts;
        this.reading = reading;
        this.review = review;
        this.list = list;
    }

    @Override
    protected String open(Visit visit) {
        removeAll();
        var tenant = visit.key();
        var ref =
                new ReturnRef(
                        visit.parameter("cycle").orElse(""),
                        visit.parameter("measure").orElse(""),
                        visit.parameter("body").orElse(""));
        var cycle = reading.find(tenant, ref.cycle());
        var found = cycle.flatMap(known -> review.one(tenant, ref));
        if (cycle.isEmpty() || found.isEmpty()) {
            visit.notFound();
            return "";
        }
        var view = found.get();
        var name = cycle.get().plan().name();
        var title = t("review.one.title", view.label(), view.bodyName());
        add(
                new PageHeader(title)
                        .via(t("nav.reports"), Navigation.cycles(tenant))
                        .via(t("cycle.title", name), Navigation.cycle(tenant, ref.cycle()))
                        .via(t("cycle.returns"), Navigation.review(tenant, ref.cycle())),
                new ReviewedReturn(review, list, drafts, tenant, cycle.get(), view));
        return title;
    }
}
