package de.wegmarke.ui.comparison;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.access.PlatformRole;
import de.wegmarke.comparison.ReleasedReport;
import de.wegmarke.comparison.ReleasedReports;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.DistributionBar;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.layout.StartSection;
import java.util.List;
import java.util.Optional;

/**
 * The released reports beside each other, with what each covers. In the order of date and name and
 * in no ranking: plans of different size and age are not better or worse than each other.
 */
@org.springframework.stereotype.Component
class ReleasedSection implements StartSection {

    private final ReleasedReports reports;

    ReleasedSection(ReleasedReports reports) {
        this.reports = reports;
    }

    @Override
    public PlatformRole role() {
        return PlatformRole.PROGRAMME_COORDINATOR;
    }

    @Override
    public Optional<Component> content() {
        var all = reports.all();
        return all.isEmpty() ? Optional.empty() : Optional.of(table(all));
    }

    private static Component table(List<ReleasedReport> reports) {
        var table = new NativeTable();
        table.addClassName("wm-table");
        table.setCaptionText(t("released.caption", reports.size()));
        var head = new NativeTableRow();
        head.add(
                column(t("tenants.name")),
                column(t("cycle.cutOff")),
                column(t("released.measures")),
                column(t("released.coverage")),
                column(t("released.states")),
                column(t("release.level")));
        table.getHead().add(head);
        reports.forEach(report -> table.getBody().add(row(report)));
        var scroll = new Div(table);
        scroll.addClassName("wm-table-scroll");
        return reports.stream().anyMatch(ReleasedReport::sample)
                ? new Div(new Paragraph(t("released.sample")), scroll)
                : scroll;
    }

    private static NativeTableHeaderCell column(String name) {
        var cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow row(ReleasedReport report) {
        var row = new NativeTableRow();
        var name = new NativeTableHeaderCell(report.municipality());
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        row.addDataCell().setText(DateText.of(report.cutOff()));
        var figures = report.figures();
        row.addDataCell().setText(String.valueOf(figures.measures()));
        var completeness = figures.completeness();
        row.addDataCell()
                .setText(t("released.returns", completeness.handedIn(), completeness.expected()));
        var states = row.addDataCell();
        states.add(new DistributionBar(figures.states().counts()));
        if (figures.states().notStated() > 0) {
            states.add(new Paragraph(t("released.notStated", figures.states().notStated())));
        }
        row.addDataCell().setText(Wording.of(report.level()));
        return row;
    }
}
