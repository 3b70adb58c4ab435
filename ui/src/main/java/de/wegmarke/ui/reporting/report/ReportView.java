package de.wegmarke.ui.reporting.report;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.reporting.CycleReading;
import de.wegmarke.reporting.CycleView;
import de.wegmarke.reporting.EvaluationReport;
import de.wegmarke.reporting.ReportEditing;
import de.wegmarke.reporting.ReportReading;
import de.wegmarke.ui.component.EmptyState;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.layout.MainLayout;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.layout.ViewPermission;
import de.wegmarke.ui.layout.Visit;

/** The evaluation report of a cycle. */
@Route(value = "berichte/:cycle/bericht", layout = MainLayout.class)
@ViewPermission(Permission.CYCLE_READ)
@StyleSheet("context://wegmarke/overview.css")
@StyleSheet("context://wegmarke/reporting.css")
class ReportView extends TenantView {

    private final transient CycleReading cycles;
    private final transient ReportReading reading;
    private final transient ReportEditing editing;
    private final transient ReportRenderers renderers;
    private final transient DraftKeeping drafts;

    ReportView(
            CycleReading cycles,
            ReportReading reading,
            ReportEditing editing,
            ReportRenderers renderers,
            DraftKeeping drafts) {
        this.cycles = cycles;
        this.reading = reading;
        this.editing = editing;
        this.renderers = renderers;
        this.drafts = drafts;
    }

    @Override
    protected String open(Visit visit) {
        removeAll();
        var cycle = visit.parameter("cycle").flatMap(key -> cycles.find(visit.key(), key));
        if (cycle.isEmpty()) {
            visit.notFound();
            return "";
        }
        var name = cycle.get().plan().name();
        var header =
                new PageHeader(t("report.heading", name))
                        .via(t("nav.reports"), Navigation.cycles(visit.key()))
                        .via(
                                t("cycle.title", name),
                                Navigation.cycle(visit.key(), cycle.get().key()));
        add(header);
        reading.report(visit.key(), cycle.get().key())
                .ifPresentOrElse(
                        report -> show(visit, cycle.get(), header, report),
                        () -> add(new EmptyState(t("report.none"), t("report.notYet"))));
        return t("report.heading", name);
    }

    private void show(Visit visit, CycleView cycle, PageHeader header, EvaluationReport report) {
        header.actions(
                new ReportFiles(reading, renderers, visit.key(), cycle.key(), Wording.locale()));
        if (visit.may(Permission.CYCLE_RUN)) {
            add(new ReportDesk(visit.key(), cycle, report, editing, renderers, drafts));
        } else if (!report.corrections().isEmpty()) {
            add(Notice.info(t("report.corrected", report.corrections().size())));
        }
        add(article(report));
    }

    /** What is inside comes from our own renderer, which escapes every word that people wrote. */
    private Component article(EvaluationReport report) {
        var style = new Element("style");
        style.setText(renderers.html().style());
        var paper = new Div(new Html(renderers.html().fragment(report, Wording.locale())));
        paper.addClassName("wm-paper");
        paper.getElement().insertChild(0, style);
        return paper;
    }
}
