package de.wegmarke.ui.body;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.plan.BodyRow;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.DistributionBar;
import de.wegmarke.ui.layout.Navigation;
import java.util.List;

/** The bodies as a table. */
class BodyTable extends NativeTable {

    private final TenantKey tenant;

    /** Only where the plan names a lead at all. */
    private final boolean withLead;

    BodyTable(TenantKey tenant, List<BodyRow> bodies) {
        this.tenant = tenant;
        this.withLead = bodies.stream().anyMatch(body -> body.leading() > 0);
        addClassNames("wm-table", "wm-body-table");
        var body = new NativeTableBody();
        bodies.forEach(row -> body.add(row(row)));
        var head =
                new NativeTableRow(
                        head("bodies.column.name"), head("bodies.column.measures", "wm-figure"));
        if (withLead) {
            head.add(head("bodies.column.leading", "wm-figure", "wm-wide-only"));
        }
        head.add(
                head("bodies.column.overdue", "wm-figure"),
                head("bodies.column.states", "wm-wide-only"));
        add(new NativeTableHeader(head), body);
    }

    private static NativeTableHeaderCell head(String key, String... classNames) {
        var cell = new NativeTableHeaderCell(t(key));
        cell.getElement().setAttribute("scope", "col");
        cell.addClassNames(classNames);
        return cell;
    }

    private NativeTableRow row(BodyRow body) {
        var name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(new Anchor(Navigation.body(tenant, body.code()), body.name()));
        BodyMarks.of(body.collective(), body.outside())
                .forEach(mark -> name.add(new Text(" "), mark));
        var row = new NativeTableRow(name, figure(body.measures()));
        if (withLead) {
            row.add(figure(body.leading(), "wm-wide-only"));
        }
        row.add(
                figure(body.overdue(), body.overdue() > 0 ? "wm-late" : "wm-quiet"),
                cell(
                        body.measures() == 0
                                ? new Div()
                                : new DistributionBar(body.counts().byState())));
        return row;
    }

    private static NativeTableCell figure(int count, String... classNames) {
        var figure = new Span(String.valueOf(count));
        figure.addClassNames(classNames);
        var cell = new NativeTableCell(figure);
        cell.addClassName("wm-figure");
        cell.addClassNames(classNames);
        return cell;
    }

    private static NativeTableCell cell(Component content) {
        var cell = new NativeTableCell(content);
        cell.addClassName("wm-wide-only");
        return cell;
    }
}
